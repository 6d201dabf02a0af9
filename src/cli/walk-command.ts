import type { CallerAct } from '../simulator/caller-act.ts';
import { mergedActs } from '../walk/merged-acts.ts';
import { missedEnd } from '../walk/missed-end.ts';
import { momentOf } from '../walk/moment-of.ts';
import type { GivenActs } from '../walk/play-moves.ts';
import { waitedOut } from '../walk/waited-out.ts';
import { withActs } from '../walk/with-acts.ts';
import { absolutePath } from './absolute-path.ts';
import { actsToStep } from './acts-to-step.ts';
import { chooseColor } from './choose-color.ts';
import { defineCommand, type Given } from './command.ts';
import { drawsAscii } from './draws-ascii.ts';
import type { ExitCode } from './exit-code.ts';
import { readWalk, type WalkRead } from './read-walk.ts';
import { say } from './say.ts';
import type { ShownWalk } from './shown-walk.ts';
import { speakCall } from './speak-call.ts';
import { typedActs } from './typed-acts.ts';
import { UserError } from './user-error.ts';
import { WALK_FLAGS } from './walk-flags.ts';
import { walkGiven } from './walk-given.ts';
import { walkInLines } from './walk-in-lines.ts';
import { walkOnScreen } from './walk-on-screen.ts';
import { walkPlainly } from './walk-plainly.ts';
import type { World } from './world.ts';

/** Walks through a flow as a caller does. */
export default defineCommand({
  name: 'walk',
  summary: 'Walk through a phone menu with the keys of a phone',
  args: '<flow>',
  argsSay: 'a flow, in our own format or one that we import; "-" for stdin',
  flags: WALK_FLAGS,
  examples: [
    { run: 'presszero walk bank.ivr.yaml', says: 'walks on the screen; ? shows the keys' },
    { run: 'presszero walk bank.ivr.yaml --plain -k 1,2,_,0', says: 'tells what one call hears' },
    { run: 'presszero walk bank.ivr.yaml --at night', says: 'begins at the step "night"' },
    {
      run: 'presszero walk bank.ivr.yaml -k 0 --require human',
      says: 'exits with 1 if no person answers',
    },
  ],
  async run({ args: [path = '-'], flags }, world) {
    const isShown = isInteractive(flags, world);
    // What draws the screen is read while the flow is.
    if (isShown) void import('../walk/show-walk.tsx').catch(() => undefined);
    const file = path === '-' ? undefined : absolutePath(world.cwd, path);
    const read = await readWalk(file, flags.flow, world);
    if (!read.ok) throw new UserError(read.why);
    if (file === undefined && flags.keys === undefined) {
      throw new UserError('The flow comes from stdin, so the keys cannot: give them by --keys');
    }
    const { stage } = read.value;
    const start = actsToStep(stage, walkGiven(flags, stage, now), flags.at);
    const typed = isShown && flags.keys === undefined ? [] : await typedActs(flags.keys, world);
    if (!isShown) return tellCall(read.value, start, typed, { flags, world });
    await showWalk(shownWalk(read.value, start, typed, { flags, world }), { flags, world });
    return 0;
  },
});

type Flags = Given<typeof WALK_FLAGS>['flags'];
type Setting = { readonly flags: Flags; readonly world: World };

/** The present moment, to the second. */
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** Whether there is a terminal to walk on, and nothing asks for a call that is only told. */
function isInteractive(flags: Flags, { stdin, stdout }: World): boolean {
  const { plain, json, require, save } = flags;
  const isTold = plain || json || require !== undefined || save !== undefined;
  return !isTold && stdin?.isTerminal === true && stdout.isTerminal;
}

/** Plays the whole call, tells it, and judges how it ends. */
async function tellCall(
  { stage }: WalkRead,
  { acts, given }: GivenActs,
  typed: readonly CallerAct[],
  { flags, world }: Setting,
): Promise<ExitCode> {
  const done = withActs(withActs(undefined, acts), typed);
  const isJson = flags.json;
  const last = walkPlainly(stage, given, waitedOut(stage, given, done), { world, isJson });
  if (flags.save !== undefined) {
    const { saveCall } = await import('./save-call.ts');
    const saved = { stage, acts: mergedActs(momentOf(stage, given, done)), given };
    const name = saveCall(flags.save, saved, world);
    say(world, `saved as "${name}" in "${flags.save}"`);
  }
  if (flags.speak) await speakCall(last, world);
  const wanted = WALK_FLAGS.require.choices.find((end) => end === flags.require);
  const missed = wanted && missedEnd(last.call, wanted);
  if (missed === undefined) return 0;
  say(world, missed);
  return 1;
}

function shownWalk(
  read: WalkRead,
  { acts, given }: GivenActs,
  typed: readonly CallerAct[],
  { flags, world }: Setting,
): ShownWalk {
  return {
    read,
    flowName: flags.flow,
    given,
    acts: [...acts, ...typed],
    look: {
      color: chooseColor(flags.color, world.env, world.stdout.isTerminal),
      ascii: flags.ascii || drawsAscii(world.env),
    },
    speaks: flags.speak,
  };
}

function showWalk(walk: ShownWalk, { flags, world }: Setting): Promise<void> {
  const { INK_SCREEN_READER, TERM } = world.env;
  const inLines = flags.screenReader || INK_SCREEN_READER === 'true' || TERM === 'dumb';
  return inLines ? walkInLines(walk, world) : walkOnScreen(walk, world);
}
