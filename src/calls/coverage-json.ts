import { safeJson } from '../text/safe-json.ts';
import { coverageData } from './coverage-data.ts';
import type { FlowCoverage } from './flow-coverage.ts';

/** The coverage of flows as JSON, thing by thing with its line. */
export function coverageJson(coverage: readonly FlowCoverage[]): string {
  return safeJson({ version: 1, flows: coverage.map(coverageData) });
}
