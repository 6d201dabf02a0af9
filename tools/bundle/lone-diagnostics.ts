/**
 * The compiler's text with a variable for each of its two thousand messages in place of one object
 * that holds them all, so that a bundler shortens their names and leaves out those that nobody tells.
 * Their keys, by which translations are found, are left out: there are none.
 *
 * @throws {Error} At build, if the compiler is laid out anew.
 */
export function loneDiagnostics(text: string): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END, from);
  if (from === -1 || to === -1) throw new Error(`typescript.js is laid out anew: "${START}"`);
  const table = text.slice(from + START.length, to);
  const names = new Set<string>();
  const alone = table.replace(ENTRY, (_, name: string, code: string, rest: string) => {
    names.add(name);
    return `var Diagnostics_${name} = /* @__PURE__ */ diag(${code}, "", ${rest});`;
  });
  const strange = alone.split('\n').find((line) => /^ {2}\w/.test(line));
  if (strange !== undefined) throw new Error(`typescript.js is laid out anew: "${strange}"`);
  const using = (part: string): string =>
    part.replace(USE, (_, name: string) => {
      if (!names.has(name)) throw new Error(`typescript.js is laid out anew: no message "${name}"`);
      return `Diagnostics_${name}`;
    });
  return `${using(text.slice(0, from))}${alone}${using(text.slice(to + END.length))}`;
}

const START = 'var Diagnostics = {\n';
const END = '\n};';
/** A name, the code with the category, a key, and the message with what follows it. */
const ENTRY =
  /^ {2}(\w+): diag\(\s*([\de]+,\s*\d)(?: \/\*.*?\*\/)?,\s*"[^"]*",\s*([\s\S]*?)\s*\),?$/gm;
const USE = /(?<![\w.$])Diagnostics\.(\w+)/g;
