import type { Breach, House } from './house.ts';

/**
 * No file imports itself by way of others, types included.
 *
 * One import can close a hundred circles, so only circles that share no file are told, the
 * shortest first, each from the first of its files in alphabetical order.
 */
export function noCircles(house: House): readonly Breach[] {
  const next = new Map(
    house.map(({ path, imports }) => [
      path,
      [...new Set(imports.flatMap(({ file }) => file ?? []))],
    ]),
  );
  const circles = [...next.keys()]
    .flatMap((start) => {
      const circle = wayBack(start, next);
      return circle === undefined ? [] : [circle];
    })
    .sort((a, b) => a.length - b.length);
  const told = new Set<string>();
  return circles.flatMap((circle) => {
    if (circle.some((path) => told.has(path))) return [];
    for (const path of circle) told.add(path);
    return [`${fromFirst(circle).join(' -> ')}: a circle of imports: move what both need`];
  });
}

/** The shortest way from a file back to itself, the file first; breadth first. */
function wayBack(
  start: string,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const to of next.get(at) ?? []) {
      if (to === start) return wayTo(at, cameFrom);
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      queue.push(to);
    }
  }
  return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let at = cameFrom.get(end); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/** The circle turned so that its first file in alphabetical order stands at both ends. */
function fromFirst(circle: readonly string[]): readonly string[] {
  const at = circle.indexOf([...circle].sort()[0] ?? '');
  const turned = [...circle.slice(at), ...circle.slice(0, at)];
  return [...turned, ...turned.slice(0, 1)];
}
