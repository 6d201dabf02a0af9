/**
 * Whether a letter of common YAML parts words on a line: a blank, or a carriage return, which stands
 * before line feeds alone.
 */
export function isBlank(code: number): boolean {
  return code === BLANK || code === CARRIAGE_RETURN;
}

const CARRIAGE_RETURN = 0x0d;
const BLANK = 0x20;
