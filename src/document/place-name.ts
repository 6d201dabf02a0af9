import type { TreePath } from './tree-path.ts';

/** What an author calls a place of a flow file: `Step "main"`, `Option "1"`, `Key "timeout"`. */
export function placeName({ path, isItem }: TreePath): string {
  const own = path.at(-1);
  if (own === undefined) return 'The flow';
  const parent = path.at(-2) ?? '';
  if (isItem) return `Item ${Number(own) + 1} of "${parent}"`;
  const what = path.length === 2 ? TOP[parent] : undefined;
  if (what !== undefined) return `${what} "${own}"`;
  return parent === 'options' || parent === 'globals' ? `Option "${own}"` : `Key "${own}"`;
}

const TOP: { readonly [part: string]: string } = {
  schedules: 'Schedule',
  steps: 'Step',
  variables: 'Variable',
};
