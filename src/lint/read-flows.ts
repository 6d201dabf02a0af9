import type { Comment } from '../document/comment.ts';
import { readFlow } from '../document/read-flow.ts';
import { readTree } from '../document/read-tree.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { Source } from '../text/source.ts';
import type { FlowsRead } from './flows-read.ts';
import type { Format } from './format-of.ts';

/** Reads a file in its format; what an importer lost are faults of the rule `import-loss`. */
export function readFlows(source: Source, format: Format): FlowsRead {
  if (format === 'presszero') {
    const { flow, isWhole, faults, comments } = readFlow(source);
    return { flows: isWhole ? [flow] : [], faults, comments };
  }
  const { flows, whole, faults, losses } = format.read(source);
  const told = losses.map((loss): NamedFault => ({ ...loss, rule: 'import-loss' }));
  return {
    flows: flows.filter((flow) => whole.has(flow)),
    faults: [...faults, ...told],
    comments: foreignComments(source),
  };
}

/** Comments that silence something work in every format that is YAML, too. */
function foreignComments({ path, text }: Source): readonly Comment[] {
  const mayHave = /\.ya?ml$/i.test(path) && text.includes('presszero-');
  return mayHave ? readTree(text, { tags: 'accept' }).comments : [];
}
