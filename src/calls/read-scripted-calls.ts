import { field } from '../document/field.ts';
import { readText } from '../document/read-text.ts';
import type { Located } from '../text/located.ts';
import type { MapTree, Tree } from '../text/tree.ts';
import type { Given } from './given.ts';
import { matrixGivens } from './matrix-givens.ts';
import { mergedGiven } from './merged-given.ts';
import { readActs } from './read-acts.ts';
import { readCaller } from './read-caller.ts';
import { readGiven } from './read-given.ts';
import { readThen } from './read-then.ts';
import type { ScriptedCall } from './scripted-call.ts';

/** The calls of a file, each of a matrix once for each combination; at most 1,000 of one matrix. */
export function readScriptedCalls(file: MapTree): readonly ScriptedCall[] {
  const defaults = readGiven(field(file, 'defaults')?.value);
  const calls = field(file, 'calls')?.value;
  if (calls?.kind !== 'list') return [];
  return calls.items.flatMap((item) => callsOf(item, defaults));
}

function callsOf(item: Tree, defaults: Given): readonly ScriptedCall[] {
  const name = readText(field(item, 'name'));
  if (name === undefined) return [];
  const given = mergedGiven(defaults, readGiven(field(item, 'given')?.value));
  const call: ScriptedCall = {
    name,
    given,
    script: readCaller(field(item, 'caller')) ?? readActs(field(item, 'acts')?.value),
    requirements: readThen(field(item, 'then')?.value),
    expectFailure: readText(field(item, 'expectFailure')),
  };
  return matrixGivens(field(item, 'matrix')?.value).map((chosen) => ({
    ...call,
    name: chosenName(name, chosen.label),
    given: mergedGiven(given, chosen.given),
  }));
}

function chosenName(name: Located<string>, label: string): Located<string> {
  return label === '' ? name : { ...name, value: `${name.value} [${label}]` };
}
