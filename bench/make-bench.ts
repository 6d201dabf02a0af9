import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { conditionsFlow } from './conditions-flow.ts';
import { makeFlow } from './make-flow.ts';

/**
 * Binds the rows to the built program and to a folder for their files, which are written when they
 * are first asked for.
 *
 * @param folder Exists, and lies outside of every repository, so that no ignore file is met.
 */
export function makeBench(
  folder: string,
  { spectral, xstate }: Pick<Bench, 'spectral' | 'xstate'>,
): Bench {
  // A copy, so that a build at the same time changes nothing.
  const program = join(folder, 'bin');
  cpSync('dist/bin', program, { recursive: true, preserveTimestamps: true });
  const start = [process.execPath, join(program, 'presszero.cjs')];
  return {
    lint: [...start, 'lint'],
    prove: [...start, 'prove'],
    test: [...start, 'test'],
    spectral,
    xstate,
    flowOf: (steps) => {
      const path = join(folder, `${steps}.ivr.yaml`);
      if (!existsSync(path)) writeFileSync(path, makeFlow(steps));
      return path;
    },
    estateOf: (files) => {
      const estate = join(folder, `estate-${files}`);
      if (existsSync(estate)) return estate;
      mkdirSync(estate);
      for (let first = 0; first < files; first += 1) {
        writeFileSync(join(estate, `${first}.ivr.yaml`), makeFlow(20, { first }));
      }
      return estate;
    },
    conditionsOf: (conditions) => {
      const path = join(folder, `${conditions}-conditions.ivr.yaml`);
      if (!existsSync(path)) writeFileSync(path, conditionsFlow(conditions));
      return path;
    },
    cache: join(folder, 'cache'),
    say: (what) => console.error(what),
  };
}
