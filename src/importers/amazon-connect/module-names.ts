import type { Exit } from './block.ts';

/**
 * What the export of before 2021 calls things, and what the flow language calls them. No
 * reference of that export was ever published: the names are those of real files.
 */
export const moduleNames: {
  /** By type, or by type and target. */
  readonly types: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  /** Parameters that a type alone already says. */
  readonly implied: ReadonlyMap<string, readonly [path: string, value: string]>;
  readonly exits: ReadonlyMap<string, readonly [kind: Exit['kind'], name: string]>;
} = {
  types: new Map([
    ['CheckAttribute', 'Compare'],
    ['Disconnect', 'DisconnectParticipant'],
    ['GetUserInput', 'GetParticipantInput'],
    ['GetUserInput Lex', 'ConnectParticipantWithLexBot'],
    ['GetUserInput LexBot', 'ConnectParticipantWithLexBot'],
    ['InvokeExternalResource', 'InvokeLambdaFunction'],
    ['LoopPrompts', 'MessageParticipantIteratively'],
    ['PlayPrompt', 'MessageParticipant'],
    ['Resume', 'EndFlowExecution'],
    ['SetAttributes', 'UpdateContactAttributes'],
    ['SetCallBackNumber', 'UpdateContactCallbackNumber'],
    ['SetContactFlow', 'UpdateContactEventHooks'],
    ['SetLoggingBehavior', 'UpdateFlowLoggingBehavior'],
    ['SetQueue', 'UpdateContactTargetQueue'],
    ['SetRecordingBehavior', 'UpdateContactRecordingBehavior'],
    ['SetVoice', 'UpdateContactTextToSpeechVoice'],
    ['SplitByPercentage', 'DistributeByPercentage'],
    ['StartMediaStreaming', 'UpdateContactMediaStreamingBehavior'],
    ['StopMediaStreaming', 'UpdateContactMediaStreamingBehavior'],
    ['StoreUserInput', 'GetParticipantInput'],
    ['Transfer Agent', 'TransferContactToAgent'],
    ['Transfer Flow', 'TransferToFlow'],
    ['Transfer PhoneNumber', 'TransferParticipantToThirdParty'],
    ['Transfer Queue', 'TransferContactToQueue'],
  ]),
  parameters: new Map([
    ['Agent', 'AgentId'],
    ['AudioPrompt', 'PromptId'],
    ['FunctionArn', 'LambdaFunctionARN'],
    ['Hours', 'HoursOfOperationId'],
    ['MaxDigits', 'InputValidation.CustomValidation.MaximumLength'],
    ['PhoneNumber', 'ThirdPartyPhoneNumber'],
    ['Prompt', 'PromptId'],
    ['Queue', 'QueueId'],
    ['TerminatorDigits', 'DTMFConfiguration.InputTerminationSequence'],
    ['Timeout', 'InputTimeLimitSeconds'],
  ]),
  implied: new Map([
    ['GetUserInput', ['StoreInput', 'False']],
    ['StoreUserInput', ['StoreInput', 'True']],
    ['StartMediaStreaming', ['MediaStreamingState', 'Enabled']],
    ['StopMediaStreaming', ['MediaStreamingState', 'Disabled']],
  ]),
  exits: new Map([
    ['AtCapacity', ['error', 'QueueAtCapacity']],
    ['CallFailure', ['error', 'CallFailed']],
    ['Complete', ['condition', 'DoneLooping']],
    ['Error', ['error', 'NoMatchingError']],
    ['InvalidNumber', ['error', 'InvalidPhoneNumber']],
    ['Looping', ['condition', 'ContinueLooping']],
    ['NoMatch', ['error', 'NoMatchingCondition']],
    ['Success', ['next', 'next']],
    ['Timeout', ['error', 'InputTimeLimitExceeded']],
  ]),
};
