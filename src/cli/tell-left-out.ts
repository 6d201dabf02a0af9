import { isLeftOut } from '../lint/is-left-out.ts';
import type { Rule } from '../rules/rule.ts';
import { say } from './say.ts';
import type { World } from './world.ts';

/** Says which rules of users are not asked, because `--safe` runs no code. */
export function tellLeftOut(rules: readonly Rule[], world: World): void {
  for (const { origin } of rules.filter(isLeftOut)) {
    say(world, `the rule in "${origin}" is left out: --safe runs no code of settings`);
  }
}
