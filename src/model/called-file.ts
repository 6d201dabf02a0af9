/**
 * The file that a flow names, as seen from the folder of the first flow: `./` and `..` are worked
 * out from the folder of the flow that names it.
 *
 * @param from The file of that flow as seen from there; `undefined` for the first flow itself.
 */
export function calledFile(from: string | undefined, file: string): string {
  const folders = from === undefined ? [] : from.split('/').slice(0, -1);
  for (const part of file.split('/')) {
    if (part === '.' || part === '') continue;
    if (part === '..' && folders.length > 0 && folders.at(-1) !== '..') folders.pop();
    else folders.push(part);
  }
  return folders.join('/');
}
