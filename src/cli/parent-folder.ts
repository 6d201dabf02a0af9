/** The folder above a path with `/` between folders; `undefined` above the top. */
export function parentFolder(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  if (slash < 0 || slash === path.length - 1) return undefined;
  // The top is "/", and "C:/" on Windows.
  const isTop = slash === 0 || path.charAt(slash - 1) === ':';
  return path.slice(0, isTop ? slash + 1 : slash);
}
