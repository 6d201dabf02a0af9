import { readFileSync } from 'node:fs';

/**
 * How the program lets its parts have files of it: imports, and properties that give what each file
 * exports when they are called.
 *
 * A file that is asked for by `require` would be wrapped by the bundler, and with it all that it
 * imports.
 *
 * @param files The files, from the project on.
 */
export function takenFrom(files: readonly string[]): {
  readonly imports: string;
  readonly taken: string;
} {
  const names = files.map((file) =>
    [...readFileSync(file, 'utf8').matchAll(EXPORTED)].map(([, name = 'default']) => name),
  );
  const local = (file: number, name: string): string => `taken${file}_${name}`;
  const imports = files.map((file, index) => {
    const named = names[index]?.map((name) => `${name} as ${local(index, name)}`);
    return `import { ${named} } from './${file}';`;
  });
  const taken = files.map((file, index) => {
    const given = names[index]?.map((name) => `${name}: ${local(index, name)}`);
    return `${JSON.stringify(file)}: () => ({ ${given} }),`;
  });
  return { imports: imports.join('\n'), taken: taken.join('\n') };
}

/** A value that a file of ours exports: by its name, or as the default. */
const EXPORTED = /^export (?:default\b|(?:async )?(?:const|let|function\*?|class) (\w+))/gm;
