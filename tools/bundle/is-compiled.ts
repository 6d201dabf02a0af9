/** Whether a part is started from V8's compiled code, as the program is. */
export function isCompiled(name: string): boolean {
  return name === 'compiler';
}
