import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Tree } from '../text/tree.ts';
import type { SchemaError } from './flow-validator.generated.js';
import { placeName } from './place-name.ts';
import { type TreePlace, treePlaces } from './tree-places.ts';
import { valueWords } from './value-words.ts';

/**
 * The validator's errors as faults, each at the smallest place that shows it and one a place.
 *
 * The titles of the schema end the sentence "it must be ...".
 */
export function schemaFaults(errors: readonly SchemaError[], root: Tree): readonly NamedFault[] {
  const placeAt = treePlaces(root);
  const faults = new Map<string, NamedFault>();
  for (const error of errors) {
    // "if" and "propertyNames" only say that something inside them does not hold.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    const place = placeAt(error.instancePath);
    if (place === undefined) continue;
    const fault = faultOf(error, place);
    // A map can lack several keys, all told at its own; a value is wrong only once.
    const missing = error.keyword === 'required' ? error.params.missingProperty : '';
    const name = `${fault.at.start} ${fault.at.end} ${missing}`;
    if (!faults.has(name)) faults.set(name, fault);
  }
  return [...faults.values()];
}

type Schema = SchemaError['parentSchema'];

function faultOf(error: SchemaError, place: TreePlace): NamedFault {
  const schema = error.parentSchema;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(error.params.additionalProperty), place, schema);
    case 'required':
      return missingKey(String(error.params.missingProperty), place);
    case 'discriminator':
      return error.params.error === 'mapping'
        ? unknownType(String(error.params.tagValue), place, schema)
        : missingOrWrongTag(String(error.params.tag), place);
    default:
      return error.propertyName === undefined
        ? wrongValue(place, schema)
        : wrongKey(error.propertyName, place, schema);
  }
}

function unknownKey(key: string, place: TreePlace, schema: Schema): NamedFault {
  const known = Object.keys(schema.properties ?? {});
  const meant = suggestion(key, known);
  const advice =
    meant === undefined ? `known here are ${known.join(', ')}` : `did you mean "${meant}"?`;
  const message = `${placeName(place)} has the unknown key "${key}": ${advice}`;
  return { rule: 'unknown-key', at: keySpan(place.tree, key), message };
}

function missingKey(key: string, place: TreePlace): NamedFault {
  const message = `${placeName(place)} has no key "${key}": write it`;
  return { rule: 'syntax', at: ownSpan(place), message };
}

function unknownType(type: string, place: TreePlace, schema: Schema): NamedFault {
  const known = (schema.oneOf ?? []).map(({ $ref }) => $ref.replace('#/definitions/step-', ''));
  const meant = suggestion(type, known);
  const advice = meant === undefined ? `it may be ${known.join(', ')}` : `did you mean "${meant}"?`;
  const message = `${placeName(place)} has the unknown type "${type}": ${advice}`;
  return { rule: 'syntax', at: valueSpan(place.tree, 'type'), message };
}

function missingOrWrongTag(tag: string, place: TreePlace): NamedFault {
  const entry =
    place.tree.kind === 'map' ? place.tree.entries.find(({ key }) => key.text === tag) : undefined;
  if (entry === undefined) return missingKey(tag, place);
  const message = `Key "${tag}" is ${valueWords(entry.value)}: it must be a step type such as "menu"`;
  return { rule: 'syntax', at: valueSpan(place.tree, tag), message };
}

function wrongKey(key: string, place: TreePlace, schema: Schema): NamedFault {
  const at = keySpan(place.tree, key);
  const message = `Key "${key}" does not fit here: it must be ${schema.title ?? 'another key'}`;
  return { rule: 'syntax', at, message };
}

function wrongValue(place: TreePlace, schema: Schema): NamedFault {
  const title = schema.title ?? 'something else';
  const { tree, key } = place;
  const meant =
    tree.kind === 'scalar' && title === 'true or false'
      ? BOOLEANS[tree.text.toLowerCase()]
      : undefined;
  const words = valueWords(tree);
  const message =
    meant === undefined
      ? `${placeName(place)} is ${words}: it must be ${title}`
      : `${placeName(place)} is ${words}, which YAML 1.2 reads as a text: write ${meant}`;
  const isEmpty = tree.at.start === tree.at.end;
  return { rule: 'syntax', at: isEmpty && key !== undefined ? key.at : smallSpan(tree), message };
}

const BOOLEANS: { readonly [word: string]: string } = {
  yes: 'true',
  on: 'true',
  y: 'true',
  true: 'true',
  no: 'false',
  off: 'false',
  n: 'false',
  false: 'false',
};

function keySpan(tree: Tree, key: string): Span {
  if (tree.kind !== 'map') return tree.at;
  return tree.entries.find((entry) => entry.key.text === key)?.key.at ?? tree.at;
}

function valueSpan(tree: Tree, key: string): Span {
  if (tree.kind !== 'map') return tree.at;
  return tree.entries.find((entry) => entry.key.text === key)?.value.at ?? tree.at;
}

/** The key of a map; of a map in a list or at the top its first key. */
function ownSpan({ tree, key, isItem }: TreePlace): Span {
  return key === undefined || isItem ? smallSpan(tree) : key.at;
}

function smallSpan(tree: Tree): Span {
  if (tree.kind === 'scalar') return tree.at;
  if (tree.kind === 'map') return tree.entries[0]?.key.at ?? tree.at;
  return { start: tree.at.start, end: Math.min(tree.at.start + 1, tree.at.end) };
}
