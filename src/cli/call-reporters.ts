import type { CallsLook } from '../calls/calls-look.ts';
import type { CallsReport } from '../calls/calls-report.ts';
import type { OutputKind, OutputKinds } from './output.ts';

/** A form in which the results of calls are written. */
export type CallReporter = OutputKind & {
  readonly render: (report: CallsReport, look: CallsLook) => string;
};

/** All forms in which the results of calls are written, by their ids. */
export const CALL_REPORTERS: OutputKinds<CallReporter> = {
  pretty: async () => {
    const { prettyCalls: render } = await import('../calls/pretty-calls.ts');
    return { default: { id: 'pretty', mediaType: 'text/plain', render } };
  },
  junit: async () => {
    const { junitCalls: render } = await import('../calls/junit-calls.ts');
    return { default: { id: 'junit', mediaType: 'application/xml', render } };
  },
  json: async () => {
    const { jsonCalls: render } = await import('../calls/json-calls.ts');
    return { default: { id: 'json', mediaType: 'application/json', render } };
  },
  github: async () => {
    const { githubCalls: render } = await import('../calls/github-calls.ts');
    return { default: { id: 'github', mediaType: 'text/plain', render } };
  },
  tap: async () => {
    const { tapCalls: render } = await import('../calls/tap-calls.ts');
    return { default: { id: 'tap', mediaType: 'text/x-tap', render } };
  },
};
