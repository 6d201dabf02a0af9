/**
 * How Node finds the code of users: files that were made into JavaScript come from memory, and
 * `presszero` is the one that runs, wherever that is installed.
 *
 * On Node 20 this runs in a thread of its own and is handed over as text, so it may use nothing
 * from outside of itself.
 *
 * @param scripts JavaScript by the URL of the file that it was made from.
 * @param face Gives the URL of presszero's public face.
 */
export function codeHooks(scripts: ReadonlyMap<string, string>, face: () => string): CodeHooks {
  return {
    resolve(specifier, context, next) {
      if (specifier === 'presszero') return { url: face(), shortCircuit: true };
      if (/^(?:\.{0,2}\/|file:)/.test(specifier)) {
        const { href } = new URL(specifier, context.parentURL);
        // A file may be imported without its ending, or by that of the JavaScript it becomes.
        const names = [href, `${href}.ts`, `${href}.mts`, href.replace(/\.(m?)js$/, '.$1ts')];
        const url = [...names, `${href}/index.ts`].find((name) => scripts.has(name));
        if (url !== undefined) return { url, format: 'module', shortCircuit: true };
      }
      return next(specifier, context);
    },
    load(url, context, next) {
      const source = scripts.get(url);
      if (source === undefined) return next(url, context);
      return { format: 'module', source, shortCircuit: true };
    },
  };
}

/** Two functions as `module.registerHooks` and `module.register` both take them. */
export type CodeHooks = {
  readonly resolve: Hook<{ readonly parentURL?: string | undefined }>;
  readonly load: Hook<object>;
};

type Hook<Context> = (
  name: string,
  context: Context,
  next: (name: string, context: Context) => unknown,
) => unknown;
