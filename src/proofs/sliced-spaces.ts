import { coneOf } from '../proof/cone-of.ts';
import type { ConeSetting } from '../proof/cone-slice.ts';
import { groundOf } from '../proof/ground-of.ts';
import { PROPERTY, type Property } from '../proof/property.ts';
import { unknown } from '../proof/unknown.ts';
import { flowUses } from '../space/flow-uses.ts';
import type { Slice } from '../space/slice.ts';
import type { Space } from '../space/space.ts';
import { knownOf } from './known-of.ts';
import type { ProvedSpace } from './proved-spaces.ts';
import { subjectSpace } from './subject-space.ts';
import { type SlicedFlow, worldSpaces } from './world-spaces.ts';

/**
 * The spaces in which the properties of a flow are proved whose whole space is too large: for each
 * property a slice of what it depends on, in all worlds at once where there is room, else world by
 * world. Properties that depend on the same share theirs.
 */
export function slicedSpaces(sliced: SlicedFlow, whole: Space): readonly ProvedSpace[] {
  const { subject, searched, openings } = sliced;
  const doubt = unknown.givenUp(whole.givenUp);
  return groupsOf(sliced).flatMap(({ slice, regions }) => {
    const all = subjectSpace(subject, searched, openings, { slice, allOpenings: openings });
    const worlds = all.givenUp.length === 0 ? [] : worldSpaces(sliced, slice);
    return (worlds.length === 0 ? [all] : worlds).map((space) => ({ space, regions, doubt }));
  });
}

type Group = { readonly slice: Slice; readonly regions: Map<Property, Uint8Array> };

function groupsOf({ subject, searched }: SlicedFlow): readonly Group[] {
  const { trees, policy } = subject;
  const { flow, graph } = searched;
  const nothing = subjectSpace(subject, searched, [], { slice: NOTHING, allOpenings: [] });
  const uses = flowUses(flow, graph, knownOf(subject));
  const setting: ConeSetting = { flow, trees, uses, policy, ground: groundOf(nothing) };
  const groups = new Map<string, Group>();
  for (const property of Object.keys(PROPERTY) as readonly Property[]) {
    const { slice, region } = coneOf(property, setting);
    const { variables, schedules, counters, duty } = slice;
    const names = [variables, schedules, counters].map((set) => [...set].sort());
    const key = JSON.stringify([names, duty]);
    const group = groups.get(key) ?? { slice, regions: new Map() };
    group.regions.set(property, region);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const NOTHING: Slice = {
  variables: new Set(),
  schedules: new Set(),
  counters: new Set(),
  duty: false,
};
