import { missedEnd } from '../walk/missed-end.ts';
import { waitedOut } from '../walk/waited-out.ts';
import { withActs } from '../walk/with-acts.ts';
import { absolutePath } from './absolute-path.ts';
import { actsToStep } from './acts-to-step.ts';
import { chooseColor } from './choose-color.ts';
import { defineCommand, type Given } from './command.ts';
import { drawsAscii } from './draws-ascii.ts';
import { readWalk } from './read-walk.ts';
import { say } from './say.ts';
import { typedActs } from './typed-acts.ts';
import { UserError } from './user-error.ts';
import { WALK_FLAGS } from './walk-flags.ts';
import { walkGiven } from './walk-given.ts';
import { walkOnScreen } from './walk-on-screen.ts';
import { walkPlainly } from './walk-plainly.ts';
import type { World } from './world.ts';

const ENDS = WALK_FLAGS.require.choices;

/** Walks through a flow as a caller does. */
export default defineCommand({
  name: 'walk',
  summary: 'Walk through a phone menu with the keys of a phone',
  args: '<flow>',
  argsSay: 'a flow, in our own format or one that we import; "-" for stdin',
  flags: WALK_FLAGS,
  examples: [
    { run: 'presszero walk bank.ivr.yaml', says: 'walks on the screen; ? shows the keys' },
    { run: 'presszero walk bank.ivr.yaml --keys 1,2,_,0', says: 'tells what one call hears' },
    { run: 'presszero walk bank.ivr.yaml --at night', says: 'begins where it is night' },
    {
      run: 'presszero walk bank.ivr.yaml --keys 0 --require human',
      says: 'exits with 1 if no person answers',
    },
  ],
  async run({ args: [path = '-'], flags }, world) {
    const file = path === '-' ? undefined : absolutePath(world.cwd, path);
    const read = await readWalk(file, flags.flow, world);
    if (!read.ok) throw new UserError(read.why);
    const { stage } = read.value;
    if (file === undefined && flags.keys === undefined) {
      throw new UserError('The flow comes from stdin, so the keys cannot: give them by --keys');
    }
    const start = actsToStep(stage, walkGiven(flags, stage, now), flags.at);
    if (isInteractive(flags, world)) {
      const acts = [
        ...start.acts,
        ...(flags.keys === undefined ? [] : await typedActs(flags.keys, world)),
      ];
      await walkOnScreen(
        {
          read: read.value,
          flowName: flags.flow,
          given: start.given,
          acts,
          look: {
            color: chooseColor(flags.color, world.env, world.stdout.isTerminal),
            ascii: flags.ascii || drawsAscii(world.env),
          },
          speaks: flags.speak,
        },
        world,
      );
      return 0;
    }
    const typed = await typedActs(flags.keys, world);
    const acts = withActs(withActs(undefined, start.acts), typed);
    const whole = waitedOut(stage, start.given, acts);
    const { call } = walkPlainly(stage, start.given, whole, { world, isJson: flags.json });
    const wanted = ENDS.find((end) => end === flags.require);
    const missed = wanted && missedEnd(call, wanted);
    if (missed !== undefined) say(world, missed);
    return missed === undefined ? 0 : 1;
  },
});

/** The present moment, to the second. */
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** Whether there is a terminal to walk on, and nothing asks for a call that is only told. */
function isInteractive(flags: Flags, { stdin, stdout, env }: World): boolean {
  const isTold =
    flags.plain || flags.json || flags.require !== undefined || flags.save !== undefined;
  return !isTold && stdin?.isTerminal === true && stdout.isTerminal && env.TERM !== 'dumb';
}

type Flags = Given<typeof WALK_FLAGS>['flags'];
