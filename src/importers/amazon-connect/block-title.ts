import type { Block } from './block.ts';

/**
 * What people call a block: the name that they gave it; else, where its id means nothing to a
 * reader, what the designer calls such a block with the beginning of the id.
 *
 * `undefined` where the id is itself a name.
 */
export function blockTitle({ id, name, type, parameters, writtenType }: Block): string | undefined {
  if (name !== undefined && name.trim() !== '') return name;
  if (!RANDOM_ID.test(id.value)) return undefined;
  const isStoring = parameters.get('StoreInput')?.value.toLowerCase() === 'true';
  const known = isStoring ? 'Store customer input' : TITLES.get(type);
  return `${known ?? inWords(writtenType.value)} ${id.value.slice(0, SHOWN_MAX)}`;
}

/** As `3296b3ee-9131-483f-99bc-04611d85723d`. */
const RANDOM_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const SHOWN_MAX = 8;

/** The designer's names; each action's page in the API reference tells its block. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['CheckHoursOfOperation', 'Check hours of operation'],
  ['CheckMetricData', 'Check queue status'],
  ['CheckStaffing', 'Check staffing'],
  ['Compare', 'Check contact attributes'],
  ['ConnectParticipantWithLexBot', 'Get customer input'],
  ['CreateCallbackContact', 'Transfer to queue for a callback'],
  ['DequeueContactAndTransferToQueue', 'Transfer to queue'],
  ['DisconnectParticipant', 'Disconnect'],
  ['DistributeByPercentage', 'Distribute by percentage'],
  ['EndFlowExecution', 'End flow'],
  ['EndFlowModuleExecution', 'Return'],
  ['GetParticipantInput', 'Get customer input'],
  ['InvokeFlowModule', 'Invoke module'],
  ['InvokeLambdaFunction', 'AWS Lambda function'],
  ['Loop', 'Loop'],
  ['MessageParticipant', 'Play prompt'],
  ['MessageParticipantIteratively', 'Loop prompts'],
  ['TransferContactToAgent', 'Transfer to agent'],
  ['TransferContactToQueue', 'Transfer to queue'],
  ['TransferParticipantToThirdParty', 'Transfer to phone number'],
  ['TransferToFlow', 'Transfer to flow'],
  ['UpdateContactAttributes', 'Set contact attributes'],
  ['UpdateContactCallbackNumber', 'Set callback number'],
  ['UpdateContactTargetQueue', 'Set working queue'],
]);

function inWords(type: string): string {
  if (type === '') return 'Block';
  const words = type.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
