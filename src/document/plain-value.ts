import type { Tree } from '../text/tree.ts';

/**
 * A tree as plain values for the schema validator: maps without a prototype, so that no key of a
 * file means anything, and of a key that stands twice the first value.
 *
 * It recurses as deep as the tree, which `readTree` keeps at 100 levels, aliases included.
 */
export function plainValue(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value;
    case 'list':
      return tree.items.map(plainValue);
    case 'map': {
      const map = new PlainMap();
      for (const { key, value } of tree.entries) {
        if (map[key.text] === undefined) map[key.text] = plainValue(value);
      }
      return map;
    }
  }
}

// Other than `Object.create(null)`, which makes a hash table at once, an object of a class without
// a prototype is as fast as any other.
const PlainMap = function PlainMap() {} as unknown as new () => Record<string, unknown>;
PlainMap.prototype = Object.create(null);
