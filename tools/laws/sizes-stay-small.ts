import type { Breach, House } from './house.ts';
import { longFiles } from './long-files.ts';

/** Lines that no file may pass. */
const linesMax = 400;

/** No file written by hand passes 400 lines. */
export function sizesStaySmall(house: House): readonly Breach[] {
  return longFiles(house, linesMax).map(
    ({ path, lines }) => `${path}: ${lines} lines, more than ${linesMax}: split it by its ideas`,
  );
}
