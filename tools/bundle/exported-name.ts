/** What a file of `src` exports: it exports one value and is named after it. */
export function exportedName(file: string): string {
  return file.replace(/\.tsx?$/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
