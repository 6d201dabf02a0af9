import { PROPERTY } from '../proof/property.ts';
import type { ProofReport } from '../proofs/proof-report.ts';
import type { ProofSubject } from '../proofs/proof-subject.ts';
import { proveFlow } from '../proofs/prove-flow.ts';
import type { ProofProgress } from '../proofs/proved-spaces.ts';
import type { World } from './world.ts';

/**
 * Proves a flow property by property: what goes on is shown on stderr if that is a terminal, and
 * whoever asks to stop gets what is known by then.
 */
export async function runProof(subject: ProofSubject, world: World): Promise<ProofReport> {
  let goesOn = true;
  const done = world.onStop?.(() => {
    goesOn = false;
  });
  const isShown = world.stderr.isTerminal;
  try {
    const proof = proveFlow(subject);
    let step = proof.next();
    while (step.done !== true) {
      if (isShown && goesOn) world.err(`\r${ERASE}${progressWords(step.value)}`);
      // A pause lets the wish to stop come in.
      await world.pause?.();
      step = proof.next(goesOn);
    }
    return step.value;
  } finally {
    if (isShown) world.err(`\r${ERASE}`);
    done?.();
  }
}

/** Erases the line from the cursor on (ECMA-48, EL). */
const ERASE = '\u001b[K';

function progressWords({ property, space, spaces }: ProofProgress): string {
  const where = spaces > 1 ? `part ${space} of ${spaces}: ` : '';
  return `proving: ${where}${PROPERTY[property].says} (${PROPERTY[property].caller})`;
}
