import type { Call } from '../finding/call.ts';
import { playedCall } from '../lint/played-call.ts';
import { worldOfCall } from '../lint/world-of-call.ts';
import { unknown } from '../proof/unknown.ts';
import type { Verdict } from '../proof/verdict.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';
import type { World } from '../simulator/world.ts';
import type { Bits } from '../space/bits.ts';
import { callOf } from '../space/call-of.ts';
import { has } from '../space/has.ts';
import type { Space } from '../space/space.ts';
import type { WorldRow } from './folded-rows.ts';
import { leastGiven } from './least-given.ts';
import type { Moment } from './moment.ts';
import { momentFor } from './moment-for.ts';
import type { PlayedGiven } from './played-given.ts';
import type { Refuted, RowResult } from './proof-report.ts';
import type { ProofSubject } from './proof-subject.ts';
import { walkCommand } from './walk-command.ts';

/** What verdicts of one space are told with. */
export type RowSetting = {
  readonly subject: ProofSubject;
  readonly space: Space;
  readonly openings: readonly OpeningSample[];
  /** The valuations at the beginning of a call with which some call comes to a person. */
  readonly withPerson: Bits | undefined;
};

/** A verdict with its call written down and played. */
export function toldRow(
  { subject, space, openings, withPerson }: RowSetting,
  { property, world, result }: Verdict,
): Omit<WorldRow, 'opening'> {
  return { property, world, result: told() };

  function told(): RowResult {
    if (result.kind === 'proved' && property === 'human-guaranteed') {
      return { kind: 'proved', note: [failures(subject), result.note].flatMap(present).join('; ') };
    }
    if (result.kind !== 'refuted') return result;
    const { when, because, run } = result;
    const call = callOf(space, run.legs, run.begin);
    const mayReach = property === 'human-within';
    const hasPerson = has(withPerson, run.begin);
    const how = played(subject, call, openings, mayReach);
    // Where too much lies behind a call "back" is taken for any of several ways, and this is none.
    const goesBack = run.legs.some(({ location }) => location >= space.backBase);
    if (how.replay === 'different' && goesBack) return unknown.back();
    // A call that hangs on what was given up shows it only if it can be made.
    const { givenUp, rough } = space;
    const isRough = givenUp.length > 0 && run.legs.some(({ move }) => rough?.[move] === 1);
    if (how.replay !== 'played' && isRough) return unknown.givenUp(givenUp);
    return { kind: 'refuted', when, because, call, hasPerson, ...how };
  }
}

function failures({ policy: { failuresMax } }: ProofSubject): string {
  if (failuresMax === 0) return 'as long as no queue or transfer fails';
  return `with up to ${failuresMax} failed ${failuresMax === 1 ? 'queue or transfer' : 'queues or transfers'}`;
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

/** Plays the call of a refutation; a person who answers refutes most refutations. */
function played(
  subject: ProofSubject,
  call: Call,
  openings: readonly OpeningSample[],
  mayReach: boolean,
): Pick<Refuted, 'replay' | 'given' | 'command'> {
  const { flow, trees, usual, clockOf } = subject;
  const none = { given: undefined, command: undefined };
  const found = flow.start === undefined ? undefined : worldOfCall(flow, call, trees);
  if (found === undefined) return { replay: 'unplayed', ...none };
  const wanted: World = { ...found, audioMs: usual.audioMs };
  const { isAsWritten, over } = playedCall(flow, call, wanted);
  if (!isAsWritten || (over === 'human' && !mayReach)) return { replay: 'different', ...none };
  const moment = momentFor(flow, wanted.hours, openings, { clockOf, usualMs: usual.startMs });
  const least = leastGiven(flow, call, { wanted, usual, moment });
  const given = least && asWritten(subject, call, least, moment);
  if (given === undefined) return { replay: 'played', ...none };
  const command = walkCommand(call.keys, given, subject.walked);
  return { replay: 'played', given, command };
}

/**
 * The same for the flow as its file has it, in which steps of flows that it runs have plain names;
 * `undefined` where that goes another way, as when two such steps share a name.
 */
function asWritten(
  { flow, written, usual }: ProofSubject,
  call: Call,
  given: PlayedGiven,
  moment: Moment | undefined,
): PlayedGiven | undefined {
  if (written === flow) return given;
  const mocks = new Map([...given.mocks].map(([name, list]) => [plainName(name), list] as const));
  const same = { ...given, mocks };
  const startMs = given.clock === undefined ? usual.startMs : (moment?.atMs ?? usual.startMs);
  const inlined = playedCall(flow, call, { ...usual, ...given, startMs });
  const asIs = playedCall(written, call, { ...usual, ...same, startMs });
  const isSame =
    inlined.over === asIs.over &&
    inlined.entered.map(plainName).join('\n') === asIs.entered.join('\n');
  return isSame && mocks.size === given.mocks.size ? same : undefined;
}

/** A step's name in its own flow. */
function plainName(name: string): string {
  return name.split(' > ').at(-1) ?? name;
}
