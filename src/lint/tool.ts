import type { Report } from '../finding/report.ts';

/** The name under which reports are written, and the version that `package.json` says, too. */
export const TOOL: Report['tool'] = { name: 'presszero', version: '0.1.0' };
