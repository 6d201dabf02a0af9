import { backwardSearch } from '../proof/backward-search.ts';
import { groundOf } from '../proof/ground-of.ts';
import type { Property } from '../proof/property.ts';
import type { Result } from '../proof/verdict.ts';
import type { OpeningSample } from '../schedule/openings-of.ts';
import type { Opening } from '../space/axis.ts';
import type { Bits } from '../space/bits.ts';
import { END } from '../space/end.ts';
import { fullBits } from '../space/full-bits.ts';
import { moveSeconds } from '../space/move-seconds.ts';
import type { Space } from '../space/space.ts';
import type { WorldRow } from './folded-rows.ts';
import type { ProofSubject } from './proof-subject.ts';
import { proveSpace } from './prove-space.ts';
import type { SearchedFlow } from './searched-flow.ts';
import { toldRow } from './told-row.ts';

/** What is proved: a flow, how it is searched, and what its schedules say together. */
export type ProvedFlow = {
  readonly subject: ProofSubject;
  readonly searched: SearchedFlow;
  readonly samples: readonly OpeningSample[];
};

/** A space in which some properties are proved. */
export type ProvedSpace = {
  readonly space: Space;
  /** The properties, in a slice the region of each; all where it is left out. */
  readonly regions?: ReadonlyMap<Property, Uint8Array | undefined>;
  /** What is said where the answer hangs on what a slice leaves out. */
  readonly doubt?: Result;
};

/** Where a proof is. */
export type ProofProgress = {
  readonly property: Property;
  /** Which of so many spaces it is, from 1 on. */
  readonly space: number;
  readonly spaces: number;
};

/** What was found in some spaces. */
export type SpacesProof = {
  readonly rows: readonly SpaceRow[];
  readonly states: number;
  /** Whether nobody asked to stop. */
  readonly goesOn: boolean;
};

/** A row, and whether all that is said in it is `doubt`. */
export type SpaceRow = WorldRow & { readonly isOpen: boolean };

/** Proves properties in one space after the other; see `proveFlow`. */
export function* provedSpaces(
  { subject, searched, samples }: ProvedFlow,
  all: readonly ProvedSpace[],
  begins: boolean,
): Generator<ProofProgress, SpacesProof, boolean> {
  const { policy, limits, usual } = subject;
  const { workMax } = limits;
  const rows: SpaceRow[] = [];
  let states = 0;
  let goesOn = begins;
  for (const [index, { space, regions, doubt }] of all.entries()) {
    const secondsOf = moveSeconds(searched.flow, space, usual.audioMs);
    const proof = proveSpace(space, { policy, workMax, secondsOf, regions, doubt });
    let step = proof.next();
    while (step.done !== true) {
      goesOn &&= yield { property: step.value, space: index + 1, spaces: all.length };
      step = proof.next(goesOn);
    }
    states += step.value[0]?.states ?? 0;
    const setting = {
      ...{ subject, space, openings: samples },
      withPerson: withPerson(space, workMax),
    };
    for (const verdict of step.value) {
      const opening = openingOf(space, verdict.world);
      const isOpen = verdict.result === doubt;
      rows.push({ ...toldRow(setting, verdict), opening, isOpen });
    }
  }
  return { rows, states, goesOn };
}

/** The valuations at the beginning of a call with which some call comes to a person. */
function withPerson(space: Space, workMax: number): Bits | undefined {
  const person = Array.from({ length: space.locationCount }, (_, location) =>
    location === END.human ? fullBits(space.size) : undefined,
  );
  return backwardSearch(groundOf(space), person, { workMax }).reached[space.start];
}

/** What the schedules say in a class of worlds. */
function openingOf({ axes }: Space, world: string): Opening | undefined {
  const hours = axes.find(({ kind }) => kind === 'hours');
  return hours?.opening[hours.cells.findIndex(({ label }) => label === world)];
}
