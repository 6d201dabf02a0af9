import process from 'node:process';
import fc from 'fast-check';

// Laws draw the same examples in every run, so that no run fails by chance alone. To look for new
// faults let them draw anew: `CHANCE=random npm test`, or a number to repeat what one run drew.
const chance = process.env['CHANCE'] ?? '20261122';
if (chance !== 'random') fc.configureGlobal({ seed: Number.parseInt(chance, 10) });
