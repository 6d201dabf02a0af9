import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { flowSchema } from '../src/document/flow-schema.ts';
import { validate } from '../src/document/flow-validator.generated.js';
import { compileValidators } from '../tools/compile-validators.ts';

/** A part of the schema, with the way to it. */
type Part = {
  readonly path: string;
  readonly node: {
    readonly title?: unknown;
    readonly type?: unknown;
    readonly $ref?: unknown;
    readonly [key: string]: unknown;
  };
};

function partsOf(path: string, value: unknown): readonly Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => partsOf(`${path}/${key}`, part));
  return Array.isArray(value) ? inside : [{ path, node: { ...value } }, ...inside];
}

const parts = partsOf('', flowSchema);

describe('the schema of the flow file', () => {
  test('says what would be right wherever a value can be wrong', () => {
    const tested = ['type', 'enum', 'const', 'pattern', 'minimum', 'maximum', 'minItems'];
    const silent = parts.filter(({ path, node }) => {
      const isTest = /\/(?:if|not)(?:\/|$)|\/properties$/.test(path);
      // A step's type is told by the discriminator; a branch for maps is only reached by one.
      const isSure = node.type === 'object' || /step-[a-z]+\/properties\/type$/.test(path);
      const isName = /\/propertyNames$/.test(path) && /promptPart/.test(path);
      return (
        !isTest &&
        !isSure &&
        !isName &&
        node.title === undefined &&
        tested.some((key) => key in node)
      );
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('describes every key that an author can write, for editors', () => {
    const keys = parts.flatMap(({ path, node }) =>
      /\/properties$/.test(path) && !path.includes('/if/')
        ? Object.entries(node).map(([key, schema]) => [`${path}/${key}`, schema] as const)
        : [],
    );
    const described = (schema: unknown): boolean => {
      if (typeof schema !== 'object' || schema === null) return false;
      if ('description' in schema) return true;
      const ref = '$ref' in schema ? String(schema.$ref).replace('#/definitions/', '') : '';
      return described((flowSchema.definitions as Record<string, unknown>)[ref]);
    };
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter(([, schema]) => !described(schema)).map(([path]) => path)).toEqual([]);
  });

  test('refers only to parts that it has, and has none that nothing refers to', () => {
    const refs = new Set(
      parts.flatMap(({ node }) => (typeof node.$ref === 'string' ? [node.$ref] : [])),
    );
    const names = Object.keys(flowSchema.definitions).map((name) => `#/definitions/${name}`);
    expect([...refs].filter((ref) => !names.includes(ref))).toEqual([]);
    expect(names.filter((name) => !refs.has(name))).toEqual([]);
  });
});

describe('the validator that is made from it', () => {
  test('is up to date and imports nothing', () => {
    for (const { path, text } of compileValidators()) {
      expect(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')).toBe(text);
      expect(text).not.toMatch(/\brequire\(|^import /m);
    }
  });

  test('agrees with the schema as another build of ajv reads it', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
    const other = ajv.compile(flowSchema);
    const flows: readonly unknown[] = [
      { presszero: 1, start: 'a', steps: { a: { type: 'say', prompt: 'Hi', next: 'a' } } },
      { presszero: 1, start: 'a', steps: { a: { type: 'say', promt: 'Hi' } } },
      {
        presszero: 1,
        start: 'a',
        steps: { a: { type: 'menu', options: { '1': 'a', '#': { goto: 'a' } } } },
      },
      { presszero: 1, start: 'a', steps: { a: { type: 'menu', options: { x: 'a' } } } },
      { presszero: 1, start: 'a', steps: { a: { type: 'nothing' } } },
      { presszero: 1, start: 'a', steps: { back: { type: 'hangup' } } },
      { presszero: 1, start: 'a', steps: {}, defaults: { timeout: '5s', maxNoInput: 3 } },
      { presszero: 1, start: 'a', steps: {}, defaults: { timeout: 5 } },
      { presszero: 1, start: 'a', steps: {}, variables: { a: { type: 'enum' } } },
      { start: 'a' },
      [],
      null,
    ];
    expect(flows.map((flow) => validate(flow))).toEqual(flows.map((flow) => other(flow)));
    expect(flows.filter((flow) => validate(flow))).toHaveLength(3);
  });

  test('gives one error for a slip in one of very many steps, not one for each type', () => {
    const steps = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`s${index}`, { type: 'say', nxt: 'a' }]),
    );
    validate({ presszero: 1, start: 'a', steps });
    expect(validate.errors).toHaveLength(1000);
  });
});
