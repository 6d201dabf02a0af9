import { lineIndex } from '../text/line-index.ts';
import type { Source } from '../text/source.ts';
import { editedCalls } from './edited-calls.ts';
import { readCalls } from './read-calls.ts';
import type { ScriptedCall } from './scripted-call.ts';

/** The calls of a file that stay when generated ones are made anew. */
export type KeptCalls = {
  readonly calls: readonly ScriptedCall[];
  /** The flow that the file calls. */
  readonly flow: string;
  /** Why the file cannot be added to; it goes on after the file's name. */
  readonly fault: string | undefined;
};

/** Reads the calls of a file that people wrote, or changed since they were generated. */
export function keptCalls(source: Source): KeptCalls {
  const whole = readCalls(source);
  const { positionOf } = lineIndex(source.text);
  const [fault] = whole.faults;
  const name = whole.file.flow?.value ?? '';
  if (fault !== undefined) {
    const why = `is faulty: line ${positionOf(fault.at.start).line}: ${fault.message}`;
    return { calls: [], flow: name, fault: why };
  }
  const text = editedCalls(source.text, { added: [], dropsGenerated: true }) ?? source.text;
  return { calls: readCalls({ ...source, text }).file.calls, flow: name, fault: undefined };
}
