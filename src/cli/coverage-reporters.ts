import type { CallsLook } from '../calls/calls-look.ts';
import type { FlowCoverage } from '../calls/flow-coverage.ts';
import type { OutputKind, OutputKinds } from './output.ts';

/** A form in which coverage is written. */
export type CoverageReporter = OutputKind & {
  readonly render: (coverage: readonly FlowCoverage[], look: CallsLook) => string;
};

/** All forms in which coverage is written, by their ids. */
export const COVERAGE_REPORTERS: OutputKinds<CoverageReporter> = {
  table: async () => {
    const { coverageTable: render } = await import('../calls/coverage-table.ts');
    return { default: { id: 'table', mediaType: 'text/plain', render } };
  },
  json: async () => {
    const { coverageJson: render } = await import('../calls/coverage-json.ts');
    return { default: { id: 'json', mediaType: 'application/json', render } };
  },
  lcov: async () => {
    const { coverageLcov: render } = await import('../calls/coverage-lcov.ts');
    return { default: { id: 'lcov', mediaType: 'text/x-lcov', render } };
  },
};
