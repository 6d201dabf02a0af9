import { dedent } from '../../text/dedent.ts';
import type { ImportExample } from '../importer.ts';

/** A place of a template that the deployment fills in. */
const BALANCE = '$'.concat('{BalanceFunction.Arn}');

/** Pieces of the format and what they become; each is a test and stands in the docs. */
export const connectExamples: readonly ImportExample[] = [
  {
    title: 'A menu that leads to a queue',
    from: dedent`
      { "Version": "2019-10-30", "StartAction": "hello", "Metadata": { "name": "Clinic" }, "Actions": [
        { "Identifier": "hello", "Type": "MessageParticipant",
          "Parameters": { "Text": "Welcome to the clinic." },
          "Transitions": { "NextAction": "main" } },
        { "Identifier": "main", "Type": "GetParticipantInput",
          "Parameters": { "StoreInput": "False", "InputTimeLimitSeconds": "5", "Text": "For the desk, press 1." },
          "Transitions": { "NextAction": "bye",
            "Conditions": [{ "NextAction": "set", "Condition": { "Operator": "Equals", "Operands": ["1"] } }],
            "Errors": [
              { "NextAction": "set", "ErrorType": "InputTimeLimitExceeded" },
              { "NextAction": "main", "ErrorType": "NoMatchingCondition" },
              { "NextAction": "bye", "ErrorType": "NoMatchingError" } ] } },
        { "Identifier": "set", "Type": "UpdateContactTargetQueue", "Parameters": { "QueueId": "desk" },
          "Transitions": { "NextAction": "wait", "Errors": [{ "NextAction": "bye", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "wait", "Type": "TransferContactToQueue", "Parameters": {},
          "Transitions": { "NextAction": "bye", "Errors": [
            { "NextAction": "bye", "ErrorType": "QueueAtCapacity" },
            { "NextAction": "bye", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "bye", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {} } ] }
    `,
    to: [
      'hello: say -> next main',
      'main: menu -> 1 set, noInput set, noMatch main, error bye',
      'set: set -> next wait, error bye',
      'wait: queue -> full bye, error bye',
      'bye: hangup',
    ],
    losses: [],
  },
  {
    title: 'A loop that bounds how often a menu asks',
    from: dedent`
      { "Version": "2019-10-30", "StartAction": "tries", "Actions": [
        { "Identifier": "tries", "Type": "Loop", "Parameters": { "LoopCount": "3" },
          "Transitions": { "NextAction": "agent", "Conditions": [
            { "NextAction": "main", "Condition": { "Operator": "Equals", "Operands": ["ContinueLooping"] } },
            { "NextAction": "agent", "Condition": { "Operator": "Equals", "Operands": ["DoneLooping"] } }] } },
        { "Identifier": "main", "Type": "GetParticipantInput",
          "Parameters": { "StoreInput": "False", "InputTimeLimitSeconds": "8", "PromptId": "main.wav" },
          "Transitions": { "NextAction": "tries",
            "Conditions": [
              { "NextAction": "agent", "Condition": { "Operator": "Equals", "Operands": ["0"] } },
              { "NextAction": "main", "Condition": { "Operator": "Equals", "Operands": ["*"] } }],
            "Errors": [
              { "NextAction": "tries", "ErrorType": "InputTimeLimitExceeded" },
              { "NextAction": "tries", "ErrorType": "NoMatchingCondition" },
              { "NextAction": "agent", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "agent", "Type": "TransferParticipantToThirdParty",
          "Parameters": { "ThirdPartyPhoneNumber": "+442071234567", "ContinueFlowExecution": "False" },
          "Transitions": { "NextAction": "bye", "Errors": [{ "NextAction": "bye", "ErrorType": "CallFailed" }] } },
        { "Identifier": "bye", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {} }] }
    `,
    to: [
      'tries: count -> again main, done agent',
      'main: menu -> 0 agent, * main, noInput tries, noMatch tries, error agent',
      'agent: transfer -> busy bye, noAnswer bye, failed bye',
      'bye: hangup',
    ],
    losses: ['17:46-17:61 Number "+442071234567" does not say who answers: taken for a person'],
  },
  {
    title: 'What only the platform knows',
    from: dedent`
      { "Version": "2019-10-30", "StartAction": "look", "Actions": [
        { "Identifier": "look", "Type": "InvokeLambdaFunction",
          "Parameters": { "LambdaFunctionARN": "arn:aws:lambda:eu-central-1:1:function:patient-lookup" },
          "Transitions": { "NextAction": "known", "Errors": [{ "NextAction": "open", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "known", "Type": "Compare", "Parameters": { "ComparisonValue": "$.External.known" },
          "Transitions": { "NextAction": "open",
            "Conditions": [{ "NextAction": "bot", "Condition": { "Operator": "Equals", "Operands": ["yes"] } }],
            "Errors": [{ "NextAction": "open", "ErrorType": "NoMatchingCondition" }] } },
        { "Identifier": "open", "Type": "CheckHoursOfOperation", "Parameters": { "HoursOfOperationId": "clinic" },
          "Transitions": { "NextAction": "bye",
            "Conditions": [
              { "NextAction": "bot", "Condition": { "Operator": "Equals", "Operands": ["True"] } },
              { "NextAction": "night", "Condition": { "Operator": "Equals", "Operands": ["False"] } }],
            "Errors": [{ "NextAction": "bye", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "bot", "Type": "ConnectParticipantWithLexBot",
          "Parameters": { "Text": "How can we help?", "LexBot": { "Name": "Reception" } },
          "Transitions": { "NextAction": "bye",
            "Conditions": [{ "NextAction": "night", "Condition": { "Operator": "Equals", "Operands": ["Appointment"] } }],
            "Errors": [
              { "NextAction": "bot", "ErrorType": "NoMatchingCondition" },
              { "NextAction": "bye", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "night", "Type": "TransferToFlow", "Parameters": { "ContactFlowId": "night-desk" },
          "Transitions": { "NextAction": "bye", "Errors": [{ "NextAction": "bye", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "bye", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {} }] }
    `,
    to: [
      'look: lookup -> success known, error open',
      'known: branch -> $.External.known Equals yes bot, else open',
      'open: hours -> open bot, closed night, error bye',
      'bot: opaque -> Appointment night, NoMatchingCondition bot, error bye',
      'night: transfer -> failed bye',
      'bye: hangup',
    ],
    losses: [
      '7:95-7:100 Condition "$.External.known Equals yes" reads what only the platform knows: either way may be taken',
      '9:98-9:106 Schedule "clinic" is not in this file: it may be open or closed at any time',
      '15:34-15:64 Bot "Reception" decides outside this file what callers mean: any of its outcomes may come',
      '22:87-22:99 Flow "night-desk" is not in this file: whom callers reach there is not known',
    ],
  },
  {
    title: 'A flow inside a template, with an outcome that nobody wired',
    from: dedent`
      Resources:
        Balance:
          Type: AWS::Connect::ContactFlowModule
          Properties:
            Name: Account balance
            Content: !Sub |
              { "Version": "2019-10-30", "StartAction": "ask", "Actions": [
                { "Identifier": "ask", "Type": "GetParticipantInput",
                  "Parameters": { "StoreInput": "True", "Text": "Please type your account number.",
                    "InputValidation": { "CustomValidation": { "MaximumLength": "10" } } },
                  "Transitions": { "NextAction": "look", "Errors": [{ "NextAction": "", "ErrorType": "NoMatchingError" }] } },
                { "Identifier": "look", "Type": "InvokeLambdaFunction",
                  "Parameters": { "LambdaFunctionARN": "${BALANCE}" },
                  "Transitions": { "NextAction": "over", "Errors": [{ "NextAction": null, "ErrorType": "NoMatchingError" }] } },
                { "Identifier": "over", "Type": "EndFlowModuleExecution", "Parameters": {}, "Transitions": {} }] }
    `,
    to: [
      'ask: collect -> next look, noInput look, noMatch look, error unwired',
      'look: lookup -> success over, error unwired',
      'over: return',
    ],
    losses: [],
  },
  {
    title: 'Digits that are kept, with silence and the star key for callers who have none',
    from: dedent`
      { "Version": "2019-10-30", "StartAction": "card", "Actions": [
        { "Identifier": "card", "Type": "GetParticipantInput",
          "Parameters": { "StoreInput": "True", "InputTimeLimitSeconds": "8",
            "Text": "Type the number of your library card and pound. No card? Press star.",
            "InputValidation": { "CustomValidation": { "MaximumLength": "6" } } },
          "Transitions": { "NextAction": "typed", "Errors": [{ "NextAction": "desk", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "typed", "Type": "Compare", "Parameters": { "ComparisonValue": "$.StoredCustomerInput" },
          "Transitions": { "NextAction": "loans",
            "Conditions": [
              { "NextAction": "desk", "Condition": { "Operator": "Equals", "Operands": ["*"] } },
              { "NextAction": "card", "Condition": { "Operator": "Equals", "Operands": ["Timeout"] } },
              { "NextAction": "staff", "Condition": { "Operator": "TextStartsWith", "Operands": ["9"] } }],
            "Errors": [{ "NextAction": "loans", "ErrorType": "NoMatchingCondition" }] } },
        { "Identifier": "loans", "Type": "TransferToFlow", "Parameters": { "ContactFlowId": "loans" },
          "Transitions": { "NextAction": "desk", "Errors": [{ "NextAction": "desk", "ErrorType": "NoMatchingError" }] } },
        { "Identifier": "staff", "Type": "DisconnectParticipant", "Parameters": {}, "Transitions": {} },
        { "Identifier": "desk", "Type": "TransferContactToQueue", "Parameters": {},
          "Transitions": { "NextAction": "staff", "Errors": [
            { "NextAction": "staff", "ErrorType": "QueueAtCapacity" },
            { "NextAction": "staff", "ErrorType": "NoMatchingError" }] } }] }
    `,
    to: [
      'card: collect -> next typed, noInput card, noMatch desk, error desk',
      'typed: branch -> $.StoredCustomerInput TextStartsWith 9 staff, else loans',
      'loans: transfer -> failed desk',
      'staff: hangup',
      'desk: queue -> full staff, error staff',
    ],
    losses: [
      '12:92-12:95 Condition "$.StoredCustomerInput TextStartsWith 9" reads what only the platform knows: either way may be taken',
      '14:87-14:94 Flow "loans" is not in this file: whom callers reach there is not known',
      '17:19-17:25 The queue of "desk" is chosen by what comes before: its name is left out',
    ],
  },
  {
    title: 'An export of before 2021',
    from: dedent`
      { "modules": [
          { "id": "main", "type": "GetUserInput", "target": "Digits",
            "branches": [
              { "condition": "Evaluate", "conditionType": "Equals", "conditionValue": "1", "transition": "desk" },
              { "condition": "Timeout", "transition": "sorry" },
              { "condition": "NoMatch", "transition": "sorry" },
              { "condition": "Error", "transition": "sorry" }],
            "parameters": [
              { "name": "Text", "value": "Press 1 for the desk." },
              { "name": "Timeout", "value": "5" }, { "name": "MaxDigits", "value": "1" }] },
          { "id": "desk", "type": "Transfer", "target": "Queue", "parameters": [],
            "branches": [
              { "condition": "AtCapacity", "transition": "sorry" },
              { "condition": "Error", "transition": "sorry" }] },
          { "id": "sorry", "type": "PlayPrompt", "branches": [{ "condition": "Success", "transition": "bye" }],
            "parameters": [{ "name": "Text", "value": "Sorry, please call again." }] },
          { "id": "bye", "type": "Disconnect", "branches": [], "parameters": [] }],
        "version": "1", "type": "contactFlow", "start": "main", "metadata": { "name": "Bank" } }
    `,
    to: [
      'main: menu -> 1 desk, noInput sorry, noMatch sorry, error sorry',
      'desk: queue -> full sorry, error sorry',
      'sorry: say -> next bye',
      'bye: hangup',
    ],
    losses: [
      '11:13-11:19 The queue of "desk" is chosen by what comes before: its name is left out',
    ],
  },
];
