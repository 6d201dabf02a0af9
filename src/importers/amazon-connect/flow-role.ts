import type { Flow } from '../../model/flow.ts';
import { treeText } from '../tree-text.ts';
import { treeValue } from '../tree-value.ts';
import type { Block } from './block.ts';
import type { FoundFlow } from './found-flow.ts';

/**
 * Whether a flow is a whole call or a part that others run: by what the file says it is for, else
 * by blocks that only parts have. A flow that tells nothing is taken for a call.
 */
export function flowRole({ tree, purpose }: FoundFlow, blocks: readonly Block[]): Flow['role'] {
  const own =
    treeText(treeValue(tree, 'Metadata', 'type')) ??
    treeText(treeValue(tree, 'metadata', 'type')) ??
    treeText(treeValue(tree, 'type'));
  // `customerQueue` and `CUSTOMER_QUEUE` are one.
  const said = (purpose ?? own?.value ?? '').replace(/_/g, '').toLowerCase();
  if (CALLS.has(said)) return 'call';
  if (PARTS.has(said)) return 'part';
  const isModule = treeValue(tree, 'Settings') !== undefined;
  return isModule || blocks.some(({ type }) => PART_TYPES.has(type)) ? 'part' : 'call';
}

/** The types of the API's CreateContactFlow for which a call comes in from outside, and the rest. */
const CALLS: ReadonlySet<string> = new Set(['contactflow', 'campaign']);
const PARTS: ReadonlySet<string> = new Set([
  'agenthold',
  'agenttransfer',
  'agentwhisper',
  'contactflowmodule',
  'customerhold',
  'customerqueue',
  'customerwhisper',
  'module',
  'outboundwhisper',
  'queuetransfer',
]);

/** Blocks that the flow language allows in modules, in queue flows and in transfer flows alone. */
const PART_TYPES: ReadonlySet<string> = new Set([
  'DequeueContactAndTransferToQueue',
  'EndFlowModuleExecution',
  'MessageParticipantIteratively',
  'TransferContactToAgent',
]);
