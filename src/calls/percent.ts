/** A share from 0 to 1 as people write it, rounded down so that 100 % is all: `66.6 %`. */
export function percent(share: number): string {
  // One part in a million makes good for what binary fractions lose.
  return `${Math.floor(share * 1_000 + 0.001) / 10} %`;
}
