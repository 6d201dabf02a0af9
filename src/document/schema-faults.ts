import type { NamedFault } from '../finding/fault.ts';
import type { Span } from '../text/span.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Tree } from '../text/tree.ts';
import type { SchemaError } from './flow-validator.generated.js';
import type { PlaceNamer } from './tree-path.ts';
import { type TreePlace, type TreePlaces, treePlaces } from './tree-places.ts';
import { wrongValue } from './wrong-value.ts';

/**
 * The validator's errors as faults, each at the smallest place that shows it and one a place.
 *
 * @param isBroken Whether YAML itself has told a fault within that stretch, where nothing can be
 *   said of keys that are not there.
 * @param nameOf What an author calls a place; that of flow files if nothing is said.
 */
export function schemaFaults(
  errors: readonly SchemaError[],
  root: Tree,
  isBroken: (at: Span) => boolean,
  nameOf?: PlaceNamer,
): readonly NamedFault[] {
  const places = treePlaces(root, nameOf);
  const faults = new Map<string, NamedFault>();
  const meant = meantKeys(errors);
  for (const error of errors) {
    // "if" and "propertyNames" only say that something inside them does not hold.
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    const place = places.at(error.instancePath);
    if (place === undefined) continue;
    const missing = missingKeyOf(error, place, places);
    if (missing !== undefined) {
      const isElsewhere = meant.has(`${error.instancePath} ${missing}`);
      if (isElsewhere || isBroken(place.tree.at)) continue;
    }
    const fault =
      missing === undefined
        ? faultOf(error, place, places)
        : (mistyped(missing, place) ?? missingKey(missing, error, place));
    // A map can lack several keys, all told at its own key; a value is wrong only once.
    const name = `${fault.at.start} ${fault.at.end} ${missing ?? ''}`;
    if (!faults.has(name)) faults.set(name, fault);
  }
  return [...faults.values()];
}

/**
 * The keys that unknown ones were most likely meant to be: to miss them too would be one too many.
 */
function meantKeys(errors: readonly SchemaError[]): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const { instancePath, params, parentSchema } of errors) {
    const key = params.additionalProperty;
    if (key === undefined) continue;
    const near = suggestion(key, Object.keys(parentSchema.properties ?? {}));
    if (near !== undefined) meant.add(`${instancePath} ${near}`);
  }
  return meant;
}

/** The key that an error says is not there; a step without a type is told as one, too. */
function missingKeyOf(error: SchemaError, { tree }: TreePlace, places: TreePlaces) {
  const { missingProperty, tag } = error.params;
  if (missingProperty !== undefined) return missingProperty;
  return tag !== undefined && places.entry(tree, tag) === undefined ? tag : undefined;
}

/** A missing key that another was meant to be; of a step without a type no key is known to be. */
function mistyped(key: string, { tree, name }: TreePlace): NamedFault | undefined {
  if (tree.kind !== 'map') return undefined;
  const slip = tree.entries.find((entry) => suggestion(entry.key.text, [key]) === key)?.key;
  if (slip === undefined) return undefined;
  const message = `${name} has the unknown key "${slip.text}": did you mean "${key}"?`;
  return { rule: 'unknown-key', at: slip.at, message };
}

function missingKey(key: string, { parentSchema }: SchemaError, place: TreePlace): NamedFault {
  const only = parentSchema.properties?.[key]?.const;
  const right = only === undefined ? 'write it' : `write "${key}: ${only}"`;
  const at = place.key === undefined || place.isItem ? firstSpan(place.tree) : place.key.at;
  return { rule: 'syntax', at, message: `${place.name} has no key "${key}": ${right}` };
}

/** The first key of a map: the smallest place that shows a whole one without a name. */
function firstSpan(tree: Tree): Span {
  return tree.kind === 'map' ? (tree.entries[0]?.key.at ?? tree.at) : tree.at;
}

function faultOf(error: SchemaError, place: TreePlace, places: TreePlaces): NamedFault {
  const { params, parentSchema, propertyName } = error;
  if (params.additionalProperty !== undefined) {
    const known = Object.keys(parentSchema.properties ?? {});
    return unknownKey(params.additionalProperty, known, place, places);
  }
  if (params.tag !== undefined) {
    const types = (parentSchema.oneOf ?? []).map(({ $ref }) => $ref.replace(/^.*step-/, ''));
    return unknownType(params.tag, types, place, places);
  }
  if (error.keyword === 'not') {
    return oneTooMany(parentSchema.not?.required ?? [], place, places);
  }
  if (propertyName === undefined) return wrongValue(place, parentSchema);
  const at = places.entry(place.tree, propertyName)?.key.at ?? place.tree.at;
  const message = `Key "${propertyName}" does not fit here: it must be ${parentSchema.title}`;
  return { rule: 'syntax', at, message };
}

function unknownKey(
  key: string,
  known: readonly string[],
  place: TreePlace,
  places: TreePlaces,
): NamedFault {
  const meant = suggestion(key, known);
  const right = meant === undefined ? `it takes ${known.join(', ')}` : `did you mean "${meant}"?`;
  const at = places.entry(place.tree, key)?.key.at ?? place.tree.at;
  const message = `${place.name} has the unknown key "${key}": ${right}`;
  return { rule: 'unknown-key', at, message };
}

function unknownType(
  tag: string,
  types: readonly string[],
  place: TreePlace,
  places: TreePlaces,
): NamedFault {
  const value = places.entry(place.tree, tag)?.value ?? place.tree;
  if (value.kind !== 'scalar') {
    const list = value.kind === 'list' ? 'a list' : 'a map';
    const message = `${place.name} has ${list} for its type: write one such as "menu"`;
    return { rule: 'syntax', at: firstSpan(value), message };
  }
  const meant = suggestion(value.text, types);
  const right = meant === undefined ? `it may be ${types.join(', ')}` : `did you mean "${meant}"?`;
  const message = `${place.name} has the unknown type "${value.text}": ${right}`;
  return { rule: 'syntax', at: value.at, message };
}

/** Two keys that say the same in two ways, told at the second of them. */
function oneTooMany(keys: readonly string[], place: TreePlace, places: TreePlaces): NamedFault {
  const entries = keys.flatMap((key) => places.entry(place.tree, key)?.key ?? []);
  const [first, second] = entries.toSorted((one, other) => one.at.start - other.at.start);
  const message = `${place.name} has both "${first?.text}" and "${second?.text}": keep one`;
  const notes = first === undefined ? [] : [{ at: first.at, message: `"${first.text}" is here` }];
  return { rule: 'syntax', at: second?.at ?? place.tree.at, message, notes };
}
