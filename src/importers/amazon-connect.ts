import type { Source } from '../text/source.ts';
import { connectExamples } from './amazon-connect/connect-examples.ts';
import { connectFlow } from './amazon-connect/connect-flow.ts';
import { findFlows } from './amazon-connect/find-flows.ts';
import type { Imported } from './importer.ts';
import { defineImporter } from './importer.ts';

export default defineImporter({
  id: 'amazon-connect',
  title: 'Amazon Connect flows and modules',
  source:
    'https://docs.aws.amazon.com/connect/latest/APIReference/flow-language.html, version 2019-10-30; the export of before 2021 after real files',
  extensions: ['.json', '.yaml', '.yml', '.template', ''],
  examples: connectExamples,
  detect: ({ text }) => mayHoldFlows(text) && holdsFlows(text),
  read,
});

/** Whether the words of the format stand in a text at all; rules out nearly every other file. */
function mayHoldFlows(text: string): boolean {
  if (text.includes('AWS::Connect::ContactFlow')) return true;
  if (!/^\uFEFF?\s*[{[]/.test(text)) return false;
  if (text.includes('StartAction') && text.includes('Identifier')) return true;
  return text.includes('modules') && text.includes('branches');
}

/** Whether they are more than mentioned. */
function holdsFlows(text: string): boolean {
  const { flows, losses } = findFlows(text);
  return flows.length + losses.length > 0;
}

function read({ text }: Source): Imported {
  const found = findFlows(text);
  const read = found.flows.map(connectFlow);
  const faults = [...found.faults, ...read.flatMap((one) => one.faults)];
  if (read.length + found.losses.length === 0 && faults.length === 0) {
    const message =
      'The file holds no flow of Amazon Connect: it needs "StartAction" and "Actions"';
    faults.push({ rule: 'syntax', at: { start: 0, end: 0 }, message });
  }
  // What the file itself lacks may be missing in any flow of it.
  const whole = read.filter((one) => found.faults.length + one.faults.length === 0);
  return {
    flows: read.map(({ flow }) => flow),
    whole: new Set(whole.map(({ flow }) => flow)),
    faults: faults.sort((one, other) => one.at.start - other.at.start),
    losses: [...found.losses, ...read.flatMap((one) => one.losses)].sort(
      (one, other) => one.at.start - other.at.start,
    ),
  };
}
