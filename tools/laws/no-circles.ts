import type { Breach, House } from './house.ts';

/**
 * No file imports itself by way of others, types included. Each circle is told once, from the
 * first of its files in alphabetical order.
 */
export function noCircles(house: House): readonly Breach[] {
  const next = new Map(
    house.map(({ path, imports }) => [
      path,
      [...new Set(imports.flatMap(({ file }) => file ?? []))],
    ]),
  );
  const breaches = new Set<Breach>();
  for (const start of next.keys()) {
    const circle = wayBack(start, next);
    if (circle !== undefined && start === [...circle].sort()[0]) {
      breaches.add(`${[...circle, start].join(' -> ')}: a circle of imports: move what both need`);
    }
  }
  return [...breaches];
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
