/** A way out of a step as one text: the step, its kind and its name. */
export function wayKey(
  from: string | undefined,
  by: { readonly kind: string; readonly name: string },
): string {
  return `${from ?? ''}\n${by.kind}\n${by.name}`;
}
