import type { Located } from '../text/located.ts';
import type { ScalarTree } from '../text/tree.ts';

/**
 * The scalar that a located text was read from, as far as `innerPlaces` goes by it: its letters and
 * its place are the located text's, and its style shows in the file, since no plain scalar of YAML
 * begins with `|`, `>` or a quote.
 */
export function scalarAt({ value, at }: Located<string>): ScalarTree {
  return { kind: 'scalar', at, text: value, value, style: 'block', tag: undefined };
}
