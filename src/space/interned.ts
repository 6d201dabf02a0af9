/** A list in which each different thing stands once, and says where. */
export type Interned<Item> = {
  readonly list: readonly Item[];
  /** Where a thing stands; it is put at the end where it is new. */
  readonly indexOf: (item: Item) => number;
};

/**
 * Makes an empty list. The same object is found at once, an equal one by its key.
 *
 * @param keyOf A text that is the same for equal things.
 */
export function interned<Item extends object>(keyOf: (item: Item) => string): Interned<Item> {
  const list: Item[] = [];
  const byObject = new Map<Item, number>();
  const byKey = new Map<string, number>();
  return {
    list,
    indexOf: (item) => {
      const known = byObject.get(item);
      if (known !== undefined) return known;
      const key = keyOf(item);
      const index = byKey.get(key) ?? list.push(item) - 1;
      byKey.set(key, index);
      byObject.set(item, index);
      return index;
    },
  };
}
