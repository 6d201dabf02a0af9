import type { Call } from '../finding/call.ts';
import { playedCall } from '../lint/played-call.ts';
import { worldOfCall } from '../lint/world-of-call.ts';
import type { Verdict } from '../proof/verdict.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';
import type { World } from '../simulator/world.ts';
import { callOf } from '../space/call-of.ts';
import type { Space } from '../space/space.ts';
import type { WorldRow } from './folded-rows.ts';
import { leastGiven } from './least-given.ts';
import { momentFor } from './moment-for.ts';
import type { Refuted, RowResult } from './proof-report.ts';
import type { ProofSubject } from './proof-subject.ts';
import { walkCommand } from './walk-command.ts';

/** A verdict with its call written down and played. */
export function toldRow(
  subject: ProofSubject,
  space: Space,
  openings: readonly OpeningSample[],
  { property, world, result }: Verdict,
): WorldRow {
  return { property, world, result: told() };

  function told(): RowResult {
    if (result.kind === 'proved' && property === 'human-guaranteed') {
      return { kind: 'proved', note: [failures(subject), result.note].flatMap(present).join('; ') };
    }
    if (result.kind !== 'refuted') return result;
    const { when, because, run } = result;
    const call = callOf(space, run.legs, run.begin);
    const mayReach = property === 'human-within';
    return { kind: 'refuted', when, because, call, ...played(subject, call, openings, mayReach) };
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
  const given = leastGiven(flow, call, { wanted, usual, moment });
  if (given === undefined) return { replay: 'played', ...none };
  const command = walkCommand(call.keys, given, subject.walked);
  return { replay: 'played', given, command };
}
