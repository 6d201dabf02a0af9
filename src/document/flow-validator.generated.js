// Written by `npm run generate` from the schema; never edited by hand.
// @ts-nocheck
const validate = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", title: "a phone menu", description: "A phone menu for presszero: its steps, schedules, variables and goals.", type: "object", properties: { presszero: { title: "1", const: 1, description: "The version of the format: 1." }, name: { $ref: "#/definitions/text", description: "What the flow is called." }, language: { $ref: "#/definitions/languageName", description: "BCP 47; the language of a prompt that names none." }, number: { $ref: "#/definitions/text", description: "The number that callers dial." }, start: { $ref: "#/definitions/name", description: "The step at which a call begins." }, description: { $ref: "#/definitions/text", description: "For people; nothing reads it." }, schedules: { title: "a map of schedules by name", description: "Opening hours by name.", type: "object", additionalProperties: { $ref: "#/definitions/schedule" } }, variables: { title: "a map of variables by name", description: "All that conditions may read, by name.", type: "object", additionalProperties: { $ref: "#/definitions/variable" } }, globals: { $ref: "#/definitions/options", description: "The keys that work in every menu." }, defaults: { $ref: "#/definitions/defaults" }, goals: { title: "a list of goals", description: "Why people call, and how often.", type: "array", items: { $ref: "#/definitions/goal" } }, steps: { title: "a map of steps by name", description: "The steps by name, in the order in which people read them.", type: "object", propertyNames: { title: 'a name other than "back", "repeat" and "unwired", which are targets', type: "string", pattern: "^(?!(?:back|repeat|unwired)$)[\\s\\S]*\\S" }, additionalProperties: { $ref: "#/definitions/step" } } }, required: ["presszero", "start", "steps"], additionalProperties: !1, definitions: { text: { title: "a text", description: 'Words. A plain number keeps its letters: `label: 24` is the text "24".', type: ["string", "number"] }, name: { title: "a name", type: ["string", "number"], pattern: "\\S" }, boolean: { title: "true or false", type: "boolean" }, duration: { title: 'a duration such as "500ms", "5s", "2m" or "1h"', description: "A whole or decimal number with its unit: `500ms`, `5s`, `2m` or `1h`.", type: "string", pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$" }, limit: { title: 'a whole number from 1 to 10, or "unlimited"', description: "After how many events the outcome is `exhausted`.", if: { type: "number" }, then: { title: 'a whole number from 1 to 10, or "unlimited"', type: "integer", minimum: 1, maximum: 10 }, else: { title: 'a whole number from 1 to 10, or "unlimited"', const: "unlimited" } }, attempt: { title: "a whole number from 1 to 10", description: "The attempt from which on this holds; the first is 1.", type: "integer", minimum: 1, maximum: 10 }, count: { title: "a whole number from 1 to 100", type: "integer", minimum: 1, maximum: 100 }, number: { title: "a number", type: "number" }, key: { title: 'one key of a phone in quotes, such as "#"', description: 'One of `0` to `9`, `"*"` and `"#"`.', enum: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#", 1, 2, 3, 4, 5, 6, 7, 8, 9, 0] }, condition: { title: "a condition, or { opaque: ... } with a text that only another system understands", description: "An expression over the variables and `hours.<schedule>`, such as `tier === 'business'`.", if: { type: "object" }, then: { $ref: "#/definitions/opaqueCondition" }, else: { title: "an expression as a text", type: ["string", "number", "boolean"] } }, opaqueCondition: { description: "A condition that only another system understands: both ways are possible.", type: "object", properties: { opaque: { $ref: "#/definitions/text" } }, required: ["opaque"], additionalProperties: !1 }, assignments: { title: "a map from variables to expressions", description: "Variables and the expressions whose values they take: `{ lang: \"'es'\" }`.", type: "object", additionalProperties: { $ref: "#/definitions/expression" } }, expression: { title: "an expression as a text", type: ["string", "number", "boolean"] }, prompt: { title: "a text, or a map or list of texts and sounds", description: "What the caller hears: a text, `{ text, audio, duration, bargeIn, language }`, a map by language, a list that is played in turn, or `{ intro, options: spoken }`.", if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/promptPart" } }, else: { if: { type: "object", anyOf: [{ required: ["intro"] }, { required: ["options"] }] }, then: { $ref: "#/definitions/spokenPrompt" }, else: { $ref: "#/definitions/promptPart" } } }, promptPart: { title: "a text, or a map such as { text: ..., audio: ... }", if: { type: "object" }, then: { if: { type: "object", propertyNames: { type: "string", pattern: "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" } }, then: { $ref: "#/definitions/promptByLanguage" }, else: { $ref: "#/definitions/segment" } }, else: { $ref: "#/definitions/text" } }, languageName: { title: 'a language such as "en" or "pt-BR"', type: "string", pattern: "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, promptByLanguage: { description: "One text a language: `{ de: Willkommen., en: Welcome. }`.", type: "object", minProperties: 1, title: "a text for each language", additionalProperties: { $ref: "#/definitions/text" } }, spokenPrompt: { description: "The intro, then the options, read out from their labels.", type: "object", properties: { intro: { $ref: "#/definitions/intro", description: "What is said before the options." }, options: { title: '"spoken"', const: "spoken", description: "Reads the options out." } }, required: ["options"], additionalProperties: !1 }, intro: { title: "a text, or a map or list of texts and sounds", if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/promptPart" } }, else: { $ref: "#/definitions/promptPart" } }, segment: { description: "One piece of a prompt.", type: "object", properties: { text: { $ref: "#/definitions/text", description: "The words; may hold `{variable}`." }, audio: { $ref: "#/definitions/text", description: "A sound file." }, duration: { $ref: "#/definitions/duration", description: "How long it lasts: `2s`." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts it short." }, language: { $ref: "#/definitions/languageName", description: "BCP 47: `en`, `pt-BR`." }, when: { $ref: "#/definitions/condition", description: "When it is played." } }, additionalProperties: !1 }, prompts: { title: "a list of prompts by attempt", description: "Prompts by attempt, as in VoiceXML: of those whose `attempt` is not above the present one the highest are played.", type: "array", minItems: 1, items: { $ref: "#/definitions/attemptPrompt" } }, attemptPrompt: { title: "a map such as { attempt: 2, text: ... }", type: "object", properties: { attempt: { $ref: "#/definitions/attempt" }, text: { $ref: "#/definitions/text", description: "The words; may hold `{variable}`." }, audio: { $ref: "#/definitions/text", description: "A sound file." }, duration: { $ref: "#/definitions/duration", description: "How long it lasts: `2s`." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts it short." }, language: { $ref: "#/definitions/languageName", description: "BCP 47: `en`, `pt-BR`." }, when: { $ref: "#/definitions/condition", description: "When it is played." } }, additionalProperties: !1 }, target: { title: 'the name of a step, or "back", "repeat" or "unwired"', type: ["string", "number"], pattern: "\\S" }, outcome: { title: "a target, or a map such as { goto: ..., prompt: ... }", description: "Where this leads: the name of a step, or `{ goto, prompt, set }`.", if: { type: "object" }, then: { type: "object", properties: { goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" } }, required: ["goto"], additionalProperties: !1 }, else: { $ref: "#/definitions/target" } }, outcomes: { title: "a map from outcomes to targets", description: "Every way that this may end, with its target.", type: "object", additionalProperties: { $ref: "#/definitions/outcome" } }, option: { title: "a target, or a map such as { label: ..., goto: ... }", description: "Where the key leads: the name of a step, or `{ label, goto, when, ... }`.", if: { type: "object" }, then: { type: "object", properties: { label: { $ref: "#/definitions/text", description: "What the option is called." }, goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, when: { $ref: "#/definitions/condition", description: "When the option is there." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" }, phrases: { title: "a list of texts", description: "What a caller may say instead of pressing the key.", type: "array", items: { $ref: "#/definitions/text" } } }, required: ["goto"], additionalProperties: !1 }, else: { $ref: "#/definitions/target" } }, options: { title: "a map from keys to targets", description: "Keys and where they lead, in the order that the caller hears.", type: "object", propertyNames: { title: 'keys of a phone: 0 to 9, "*" or "#"', type: "string", pattern: "^[0-9*#]{1,20}$" }, additionalProperties: { $ref: "#/definitions/option" } }, handler: { title: "a target, or a map such as { attempt: 2, prompt: ... }", if: { type: "object" }, then: { type: "object", properties: { attempt: { $ref: "#/definitions/attempt" }, goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" }, reprompt: { $ref: "#/definitions/boolean", description: "Whether the step's own prompt is played again; true when left out." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of this event leads, in place of the step\u2019s `exhausted`." } }, additionalProperties: !1 }, else: { $ref: "#/definitions/target" } }, handlers: { title: "a handler, or a list of handlers", description: "What happens: a target, `{ attempt, prompt, reprompt, goto, exhausted, set }`, or a list of these by attempt. Without `goto` the step asks again.", if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/handler" } }, else: { $ref: "#/definitions/handler" } }, case: { title: "a map such as { when: ..., goto: ... }", type: "object", properties: { when: { $ref: "#/definitions/condition", description: "When this case is taken." }, goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" } }, required: ["when", "goto"], additionalProperties: !1 }, defaults: { title: "a map of settings such as { timeout: 5s }", description: "Settings of all menu and collect steps that do not say otherwise.", type: "object", properties: { timeout: { $ref: "#/definitions/duration", description: "The silence that makes a no-input; 5s when left out." }, interDigit: { $ref: "#/definitions/duration", description: "The wait for a further key; 3s when left out." }, maxNoInput: { $ref: "#/definitions/limit", description: "At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`." }, maxNoMatch: { $ref: "#/definitions/limit", description: "At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`." }, noInput: { $ref: "#/definitions/handlers", description: "What happens on silence." }, noMatch: { $ref: "#/definitions/handlers", description: "What happens on a key that means nothing here." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of no-inputs or no-matches leads." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." } }, additionalProperties: !1 }, schedule: { title: "a map such as { timezone: ..., open: ... }", description: "Opening hours in a time zone.", type: "object", properties: { timezone: { title: 'an IANA time zone such as "Europe/Berlin"', description: "An IANA zone such as `Europe/Berlin`.", type: "string", pattern: "^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$" }, open: { title: "a map such as { mon-fri: 08:00-18:00 }", description: 'Days (`mon`, `mon-thu`, `"mon, wed"`) and their times.', type: "object", propertyNames: { title: 'days such as "mon", "mon-thu" or "mon, wed"', type: "string", pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$" }, additionalProperties: { $ref: "#/definitions/times" } }, holidays: { title: 'a region such as "DE-BY", or a list of regions and dates', description: "A country or region such as `DE-BY`, or a list of those and of dates.", if: { type: "array" }, then: { type: "array", items: { $ref: "#/definitions/holiday" } }, else: { $ref: "#/definitions/holiday" } }, except: { title: "a map such as { 2026-12-24: closed }", description: "Dates that have times of their own.", type: "object", propertyNames: { title: 'a date such as "2026-12-24"', type: "string", pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" }, additionalProperties: { $ref: "#/definitions/times" } } }, required: ["timezone", "open"], additionalProperties: !1 }, times: { title: 'times such as "08:00-18:00" or "08:00-12:00, 13:00-16:00", or "closed"', type: "string", pattern: "^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$" }, holiday: { title: 'a region such as "DE-BY", or a date such as "2026-12-24"', type: "string", pattern: "^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, variable: { title: "a map such as { type: boolean }", description: "A variable that conditions and prompts may read.", type: "object", properties: { type: { title: '"boolean", "number", "string" or "enum"', description: "What its values are.", enum: ["boolean", "number", "string", "enum"] }, values: { title: "a list of texts", description: "What an enum may be.", type: "array", minItems: 1, items: { $ref: "#/definitions/text" } }, min: { $ref: "#/definitions/number", description: "The least that a number may be." }, max: { $ref: "#/definitions/number", description: "The most that a number may be." }, initial: { title: "a single value", description: "What it is when the call comes in.", type: ["string", "number", "boolean"] }, from: { title: '"caller" or "lookup"', description: "Whether its value is known when the call comes in, or comes from a back end.", enum: ["caller", "lookup"] } }, required: ["type"], if: { type: "object", properties: { type: { const: "enum" } }, required: ["type"] }, then: { type: "object", required: ["values"] }, else: {}, additionalProperties: !1 }, goal: { title: "a map such as { id: ..., reached: [...] }", description: "Why people call.", type: "object", properties: { id: { $ref: "#/definitions/name", description: "A name for it, unique in the flow." }, label: { $ref: "#/definitions/text", description: "What people call it." }, share: { title: 'a share such as "41%"', description: "Its part of all calls: `41%`.", if: { type: "number" }, then: { title: 'a share such as "41%"', type: "number", minimum: 0, maximum: 1 }, else: { title: 'a share such as "41%"', type: "string", pattern: "^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$" } }, reached: { title: "a list of steps", description: "The steps that reach it.", type: "array", items: { $ref: "#/definitions/name" } } }, required: ["id"], additionalProperties: !1 }, step: { title: "a map with a type, such as { type: say, prompt: ..., next: ... }", type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/definitions/step-say" }, { $ref: "#/definitions/step-menu" }, { $ref: "#/definitions/step-collect" }, { $ref: "#/definitions/step-branch" }, { $ref: "#/definitions/step-hours" }, { $ref: "#/definitions/step-set" }, { $ref: "#/definitions/step-lookup" }, { $ref: "#/definitions/step-queue" }, { $ref: "#/definitions/step-transfer" }, { $ref: "#/definitions/step-voicemail" }, { $ref: "#/definitions/step-callback" }, { $ref: "#/definitions/step-survey" }, { $ref: "#/definitions/step-flow" }, { $ref: "#/definitions/step-return" }, { $ref: "#/definitions/step-count" }, { $ref: "#/definitions/step-hangup" }, { $ref: "#/definitions/step-opaque" }] }, "step-say": { description: "Plays a prompt and goes on.", type: "object", properties: { type: { const: "say", description: "Plays a prompt and goes on." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 }, "step-menu": { description: "Plays a prompt and takes one key, or a phrase.", type: "object", properties: { type: { const: "menu", description: "Plays a prompt and takes one key, or a phrase." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, options: { $ref: "#/definitions/options" }, timeout: { $ref: "#/definitions/duration", description: "The silence that makes a no-input; 5s when left out." }, interDigit: { $ref: "#/definitions/duration", description: "The wait for a further key; 3s when left out." }, maxNoInput: { $ref: "#/definitions/limit", description: "At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`." }, maxNoMatch: { $ref: "#/definitions/limit", description: "At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`." }, noInput: { $ref: "#/definitions/handlers", description: "What happens on silence." }, noMatch: { $ref: "#/definitions/handlers", description: "What happens on a key that means nothing here." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of no-inputs or no-matches leads." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." } }, required: ["type"], additionalProperties: !1 }, "step-collect": { description: "Takes digits into a variable.", type: "object", properties: { type: { const: "collect", description: "Takes digits into a variable." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, into: { $ref: "#/definitions/text", description: "The variable that takes the digits." }, digits: { $ref: "#/definitions/count", description: "How many digits are taken." }, min: { $ref: "#/definitions/count", description: "The fewest digits taken." }, max: { $ref: "#/definitions/count", description: "The most digits taken." }, terminator: { $ref: "#/definitions/key", description: "The key that ends the input and is no part of it." }, pattern: { $ref: "#/definitions/text", description: "A regular expression that the digits must match whole." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." }, timeout: { $ref: "#/definitions/duration", description: "The silence that makes a no-input; 5s when left out." }, interDigit: { $ref: "#/definitions/duration", description: "The wait for a further key; 3s when left out." }, maxNoInput: { $ref: "#/definitions/limit", description: "At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`." }, maxNoMatch: { $ref: "#/definitions/limit", description: "At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`." }, noInput: { $ref: "#/definitions/handlers", description: "What happens on silence." }, noMatch: { $ref: "#/definitions/handlers", description: "What happens on a key that means nothing here." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of no-inputs or no-matches leads." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." } }, required: ["type"], additionalProperties: !1 }, "step-branch": { description: "Goes by the first of its cases whose condition holds.", type: "object", properties: { type: { const: "branch", description: "Goes by the first of its cases whose condition holds." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, cases: { title: "a list of cases", description: "Conditions with their targets; the first that holds is taken.", type: "array", items: { $ref: "#/definitions/case" } }, else: { $ref: "#/definitions/outcome", description: "Where it leads when no case holds." } }, required: ["type"], additionalProperties: !1 }, "step-hours": { description: "Goes by a schedule at the caller's moment.", type: "object", properties: { type: { const: "hours", description: "Goes by a schedule at the caller's moment." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, schedule: { $ref: "#/definitions/text", description: "A schedule of this flow." }, open: { $ref: "#/definitions/outcome", description: "Where it leads while the schedule is open." }, closed: { $ref: "#/definitions/outcome", description: "Where it leads while it is closed." }, holiday: { $ref: "#/definitions/outcome", description: "Where it leads on a holiday; as closed when left out." } }, required: ["type", "schedule"], additionalProperties: !1 }, "step-set": { description: "Assigns variables.", type: "object", properties: { type: { const: "set", description: "Assigns variables." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type", "set"], additionalProperties: !1 }, "step-lookup": { description: "Asks a back end.", type: "object", properties: { type: { const: "lookup", description: "Asks a back end." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, service: { $ref: "#/definitions/text", description: "What is asked." }, latency: { $ref: "#/definitions/duration", description: "How long the answer takes." }, outcomes: { $ref: "#/definitions/outcomes" } }, required: ["type"], additionalProperties: !1 }, "step-queue": { description: "Waits for a person.", type: "object", properties: { type: { const: "queue", description: "Waits for a person." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, queue: { $ref: "#/definitions/text", description: "Which queue." }, expectedWait: { $ref: "#/definitions/duration", description: "How long the wait is as a rule." }, maxWait: { $ref: "#/definitions/duration", description: "When the wait ends by `timedOut`." }, announceEvery: { $ref: "#/definitions/duration", description: "How often the caller is told that the wait goes on." }, position: { $ref: "#/definitions/boolean", description: "Whether the caller is told the place in the queue." }, options: { $ref: "#/definitions/options" }, answered: { $ref: "#/definitions/outcome", description: "What follows the talk; the call is over when left out." }, timedOut: { $ref: "#/definitions/outcome", description: "Where it leads after `maxWait`." }, full: { $ref: "#/definitions/outcome", description: "Where it leads when the queue takes nobody more." }, closed: { $ref: "#/definitions/outcome", description: "Where it leads when nobody is on duty." } }, required: ["type"], additionalProperties: !1 }, "step-transfer": { description: "Hands the call to a number or an address.", type: "object", properties: { type: { const: "transfer", description: "Hands the call to a number or an address." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, to: { $ref: "#/definitions/text", description: "A number or an address." }, reaches: { title: '"human", "machine", "voicemail" or "unknown"', description: "Who answers there; `human` when left out.", enum: ["human", "machine", "voicemail", "unknown"] }, answered: { $ref: "#/definitions/outcome", description: "What follows the talk; the call is over when left out." }, busy: { $ref: "#/definitions/outcome", description: "Where it leads when the line is busy." }, noAnswer: { $ref: "#/definitions/outcome", description: "Where it leads when nobody answers." }, failed: { $ref: "#/definitions/outcome", description: "Where it leads when the call cannot be put through." } }, required: ["type", "to"], additionalProperties: !1 }, "step-voicemail": { description: "Takes a message.", type: "object", properties: { type: { const: "voicemail", description: "Takes a message." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, replyWithin: { $ref: "#/definitions/duration", description: "When the caller hears from you." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 }, "step-callback": { description: "Promises a call back.", type: "object", properties: { type: { const: "callback", description: "Promises a call back." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, within: { $ref: "#/definitions/duration", description: "When the call back comes." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 }, "step-survey": { description: "Asks for feedback after help.", type: "object", properties: { type: { const: "survey", description: "Asks for feedback after help." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 }, "step-flow": { description: "Runs another flow and comes back by one of its exits.", type: "object", properties: { type: { const: "flow", description: "Runs another flow and comes back by one of its exits." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, file: { $ref: "#/definitions/text", description: "The other flow's file." }, exits: { $ref: "#/definitions/outcomes", description: "The other flow's exits and where they lead." } }, required: ["type", "file"], additionalProperties: !1 }, "step-return": { description: "Leaves a called flow by a named exit.", type: "object", properties: { type: { const: "return", description: "Leaves a called flow by a named exit." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, exit: { $ref: "#/definitions/text", description: "The exit." } }, required: ["type", "exit"], additionalProperties: !1 }, "step-count": { description: "Counts up in this call: goes by `again` below its limit, then by `done`.", type: "object", properties: { type: { const: "count", description: "Counts up in this call: goes by `again` below its limit, then by `done`." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, limit: { $ref: "#/definitions/count", description: "How often `again` is taken." }, again: { $ref: "#/definitions/outcome", description: "Where it leads below the limit." }, done: { $ref: "#/definitions/outcome", description: "Where it leads from then on." } }, required: ["type", "limit"], additionalProperties: !1 }, "step-hangup": { description: "Ends the call.", type: "object", properties: { type: { const: "hangup", description: "Ends the call." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, outcome: { title: '"resolved" or "cut-off"', description: "How the call ends for the caller; `resolved` when left out.", enum: ["resolved", "cut-off"] }, reason: { $ref: "#/definitions/text", description: "A tag for statistics." } }, required: ["type"], additionalProperties: !1 }, "step-opaque": { description: "A step of a kind that only another system knows; any of its outcomes may come.", type: "object", properties: { type: { const: "opaque", description: "A step of a kind that only another system knows; any of its outcomes may come." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, foreignType: { $ref: "#/definitions/text", description: "What the other system calls it." }, outcomes: { $ref: "#/definitions/outcomes" } }, required: ["type"], additionalProperties: !1 } } }, func2 = Object.prototype.hasOwnProperty, schema7 = { title: "a text", description: 'Words. A plain number keeps its letters: `label: 24` is the text "24".', type: ["string", "number"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema7.type }, message: "must be string,number", schema: schema7.type, parentSchema: schema7, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
const schema8 = { title: 'a language such as "en" or "pt-BR"', type: "string", pattern: "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, pattern0 = new RegExp("^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" }, message: 'must match pattern "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"', schema: "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", parentSchema: schema8, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema8.type, parentSchema: schema8, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
const schema9 = { title: "a name", type: ["string", "number"], pattern: "\\S" }, pattern1 = new RegExp("\\S", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema9.type }, message: "must be string,number", schema: schema9.type, parentSchema: schema9, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema9, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
const schema10 = { title: "a map such as { timezone: ..., open: ... }", description: "Opening hours in a time zone.", type: "object", properties: { timezone: { title: 'an IANA time zone such as "Europe/Berlin"', description: "An IANA zone such as `Europe/Berlin`.", type: "string", pattern: "^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$" }, open: { title: "a map such as { mon-fri: 08:00-18:00 }", description: 'Days (`mon`, `mon-thu`, `"mon, wed"`) and their times.', type: "object", propertyNames: { title: 'days such as "mon", "mon-thu" or "mon, wed"', type: "string", pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$" }, additionalProperties: { $ref: "#/definitions/times" } }, holidays: { title: 'a region such as "DE-BY", or a list of regions and dates', description: "A country or region such as `DE-BY`, or a list of those and of dates.", if: { type: "array" }, then: { type: "array", items: { $ref: "#/definitions/holiday" } }, else: { $ref: "#/definitions/holiday" } }, except: { title: "a map such as { 2026-12-24: closed }", description: "Dates that have times of their own.", type: "object", propertyNames: { title: 'a date such as "2026-12-24"', type: "string", pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" }, additionalProperties: { $ref: "#/definitions/times" } } }, required: ["timezone", "open"], additionalProperties: !1 }, pattern2 = new RegExp("^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$", "u"), pattern3 = new RegExp("^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$", "u"), pattern6 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u"), schema11 = { title: 'times such as "08:00-18:00" or "08:00-12:00, 13:00-16:00", or "closed"', type: "string", pattern: "^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$" }, pattern4 = new RegExp("^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$" }, message: 'must match pattern "^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$"', schema: "^(?:closed|(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)(?:, ?(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00))*)$", parentSchema: schema11, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.type, parentSchema: schema11, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
const schema12 = { title: 'a region such as "DE-BY", or a date such as "2026-12-24"', type: "string", pattern: "^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, pattern5 = new RegExp("^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$" }, message: 'must match pattern "^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$"', schema: "^(?:[A-Z]{2}(?:-[A-Za-z0-9]{1,5}){0,2}|[0-9]{4}-[0-9]{2}-[0-9]{2})$", parentSchema: schema12, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.type, parentSchema: schema12, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timezone === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'", schema: schema10.required, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.open === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'", schema: schema10.required, parentSchema: schema10, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "timezone" || key0 === "open" || key0 === "holidays" || key0 === "except")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema10, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.timezone !== void 0) {
      let data0 = data.timezone;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          const err3 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/pattern", keyword: "pattern", params: { pattern: "^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$" }, message: 'must match pattern "^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$"', schema: "^(?:UTC|GMT|[A-Z][A-Za-z0-9_+-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$", parentSchema: schema10.properties.timezone, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.timezone.type, parentSchema: schema10.properties.timezone, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.open !== void 0) {
      let data1 = data.open;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs6 = errors;
          if (typeof key1 == "string") {
            if (!pattern3.test(key1)) {
              const err5 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$" }, message: 'must match pattern "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$"', schema: "^(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?(?:, ?(?:mon|tue|wed|thu|fri|sat|sun)(?:-(?:mon|tue|wed|thu|fri|sat|sun))?)*$", parentSchema: schema10.properties.open.propertyNames, data: key1, propertyName: key1 };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.open.propertyNames.type, parentSchema: schema10.properties.open.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema10.properties.open.propertyNames, parentSchema: schema10.properties.open, data: data1 };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        for (const key2 in data1)
          validate31(data1[key2], { instancePath: instancePath + "/open/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data1, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      } else {
        const err8 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.open.type, parentSchema: schema10.properties.open, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.holidays !== void 0) {
      let data3 = data.holidays;
      const _errs11 = errors;
      let valid3 = !0;
      const _errs12 = errors;
      if (!Array.isArray(data3)) {
        const err9 = {};
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs12 === errors;
      errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        const _errs14 = errors;
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate33(data3[i0], { instancePath: instancePath + "/holidays/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
        } else {
          const err10 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.holidays.then.type, parentSchema: schema10.properties.holidays.then, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        var _valid0 = _errs14 === errors;
        valid3 = _valid0, ifClause0 = "then";
      } else {
        const _errs17 = errors;
        validate33(data3, { instancePath: instancePath + "/holidays", parentData: data, parentDataProperty: "holidays", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
        var _valid0 = _errs17 === errors;
        valid3 = _valid0, ifClause0 = "else";
      }
      if (!valid3) {
        const err11 = { instancePath: instancePath + "/holidays", schemaPath: "#/properties/holidays/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema10.properties.holidays.if, parentSchema: schema10.properties.holidays, data: data3 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.except !== void 0) {
      let data5 = data.except;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key3 in data5) {
          const _errs20 = errors;
          if (typeof key3 == "string") {
            if (!pattern6.test(key3)) {
              const err12 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"', schema: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", parentSchema: schema10.properties.except.propertyNames, data: key3, propertyName: key3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.except.propertyNames.type, parentSchema: schema10.properties.except.propertyNames, data: key3, propertyName: key3 };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var valid6 = _errs20 === errors;
          if (!valid6) {
            const err14 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema10.properties.except.propertyNames, parentSchema: schema10.properties.except, data: data5 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        for (const key4 in data5)
          validate31(data5[key4], { instancePath: instancePath + "/except/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      } else {
        const err15 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.except.type, parentSchema: schema10.properties.except, data: data5 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
const schema13 = { title: "a map such as { type: boolean }", description: "A variable that conditions and prompts may read.", type: "object", properties: { type: { title: '"boolean", "number", "string" or "enum"', description: "What its values are.", enum: ["boolean", "number", "string", "enum"] }, values: { title: "a list of texts", description: "What an enum may be.", type: "array", minItems: 1, items: { $ref: "#/definitions/text" } }, min: { $ref: "#/definitions/number", description: "The least that a number may be." }, max: { $ref: "#/definitions/number", description: "The most that a number may be." }, initial: { title: "a single value", description: "What it is when the call comes in.", type: ["string", "number", "boolean"] }, from: { title: '"caller" or "lookup"', description: "Whether its value is known when the call comes in, or comes from a back end.", enum: ["caller", "lookup"] } }, required: ["type"], if: { type: "object", properties: { type: { const: "enum" } }, required: ["type"] }, then: { type: "object", required: ["values"] }, else: {}, additionalProperties: !1 }, schema14 = { title: "a number", type: "number" };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema14.type, parentSchema: schema14, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (errors === _errs2)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        const err0 = {};
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else if (data.type !== void 0 && data.type !== "enum") {
        const err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    } else {
      const err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.values === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "values" }, message: "must have required property 'values'", schema: schema13.then.required, parentSchema: schema13.then, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.then.type, parentSchema: schema13.then, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema13.if, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema13.required, parentSchema: schema13, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "values" || key0 === "min" || key0 === "max" || key0 === "initial" || key0 === "from")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema13, data };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(data1 === "boolean" || data1 === "number" || data1 === "string" || data1 === "enum")) {
        const err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.type.enum, parentSchema: schema13.properties.type, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.values !== void 0) {
      let data2 = data.values;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema13.properties.values, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/values/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema13.properties.values.type, parentSchema: schema13.properties.values, data: data2 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.min !== void 0 && (validate40(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.max !== void 0 && (validate40(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length)), data.initial !== void 0) {
      let data6 = data.initial;
      if (typeof data6 != "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 != "boolean") {
        const err11 = { instancePath: instancePath + "/initial", schemaPath: "#/properties/initial/type", keyword: "type", params: { type: schema13.properties.initial.type }, message: "must be string,number,boolean", schema: schema13.properties.initial.type, parentSchema: schema13.properties.initial, data: data6 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.from !== void 0) {
      let data7 = data.from;
      if (!(data7 === "caller" || data7 === "lookup")) {
        const err12 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: schema13.properties.from.enum }, message: "must be equal to one of the allowed values", schema: schema13.properties.from.enum, parentSchema: schema13.properties.from, data: data7 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema13.type, parentSchema: schema13, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
const schema15 = { title: "a map from keys to targets", description: "Keys and where they lead, in the order that the caller hears.", type: "object", propertyNames: { title: 'keys of a phone: 0 to 9, "*" or "#"', type: "string", pattern: "^[0-9*#]{1,20}$" }, additionalProperties: { $ref: "#/definitions/option" } }, pattern7 = new RegExp("^[0-9*#]{1,20}$", "u"), schema16 = { title: "a target, or a map such as { label: ..., goto: ... }", description: "Where the key leads: the name of a step, or `{ label, goto, when, ... }`.", if: { type: "object" }, then: { type: "object", properties: { label: { $ref: "#/definitions/text", description: "What the option is called." }, goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, when: { $ref: "#/definitions/condition", description: "When the option is there." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" }, phrases: { title: "a list of texts", description: "What a caller may say instead of pressing the key.", type: "array", items: { $ref: "#/definitions/text" } } }, required: ["goto"], additionalProperties: !1 }, else: { $ref: "#/definitions/target" } }, schema17 = { title: 'the name of a step, or "back", "repeat" or "unwired"', type: ["string", "number"], pattern: "\\S" };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema17.type }, message: "must be string,number", schema: schema17.type, parentSchema: schema17, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern1.test(data)) {
    const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema17, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
const schema18 = { title: "a condition, or { opaque: ... } with a text that only another system understands", description: "An expression over the variables and `hours.<schedule>`, such as `tier === 'business'`.", if: { type: "object" }, then: { $ref: "#/definitions/opaqueCondition" }, else: { title: "an expression as a text", type: ["string", "number", "boolean"] } }, schema19 = { description: "A condition that only another system understands: both ways are possible.", type: "object", properties: { opaque: { $ref: "#/definitions/text" } }, required: ["opaque"], additionalProperties: !1 };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.opaque === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "opaque" }, message: "must have required property 'opaque'", schema: schema19.required, parentSchema: schema19, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== "opaque") {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema19, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.opaque !== void 0 && (validate22(data.opaque, { instancePath: instancePath + "/opaque", parentData: data, parentDataProperty: "opaque", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs4 = errors;
    if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
      const err1 = { instancePath, schemaPath: "#/else/type", keyword: "type", params: { type: schema18.else.type }, message: "must be string,number,boolean", schema: schema18.else.type, parentSchema: schema18.else, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema18.if, parentSchema: schema18, data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
const schema20 = { title: "a text, or a map or list of texts and sounds", description: "What the caller hears: a text, `{ text, audio, duration, bargeIn, language }`, a map by language, a list that is played in turn, or `{ intro, options: spoken }`.", if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/promptPart" } }, else: { if: { type: "object", anyOf: [{ required: ["intro"] }, { required: ["options"] }] }, then: { $ref: "#/definitions/spokenPrompt" }, else: { $ref: "#/definitions/promptPart" } } }, schema21 = { title: "a text, or a map such as { text: ..., audio: ... }", if: { type: "object" }, then: { if: { type: "object", propertyNames: { type: "string", pattern: "^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$" } }, then: { $ref: "#/definitions/promptByLanguage" }, else: { $ref: "#/definitions/segment" } }, else: { $ref: "#/definitions/text" } }, schema22 = { description: "One text a language: `{ de: Willkommen., en: Welcome. }`.", type: "object", minProperties: 1, title: "a text for each language", additionalProperties: { $ref: "#/definitions/text" } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema22, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      validate22(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
const schema23 = { description: "One piece of a prompt.", type: "object", properties: { text: { $ref: "#/definitions/text", description: "The words; may hold `{variable}`." }, audio: { $ref: "#/definitions/text", description: "A sound file." }, duration: { $ref: "#/definitions/duration", description: "How long it lasts: `2s`." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts it short." }, language: { $ref: "#/definitions/languageName", description: "BCP 47: `en`, `pt-BR`." }, when: { $ref: "#/definitions/condition", description: "When it is played." } }, additionalProperties: !1 }, schema24 = { title: 'a duration such as "500ms", "5s", "2m" or "1h"', description: "A whole or decimal number with its unit: `500ms`, `5s`, `2m` or `1h`.", type: "string", pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$" }, pattern10 = new RegExp("^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$" }, message: 'must match pattern "^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$"', schema: "^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$", parentSchema: schema24, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.type, parentSchema: schema24, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
const schema25 = { title: "true or false", type: "boolean" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.type, parentSchema: schema25, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "text" || key0 === "audio" || key0 === "duration" || key0 === "bargeIn" || key0 === "language" || key0 === "when")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema23, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.text !== void 0 && (validate22(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.audio !== void 0 && (validate22(data.audio, { instancePath: instancePath + "/audio", parentData: data, parentDataProperty: "audio", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.duration !== void 0 && (validate62(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.bargeIn !== void 0 && (validate64(data.bargeIn, { instancePath: instancePath + "/bargeIn", parentData: data, parentDataProperty: "bargeIn", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.language !== void 0 && (validate24(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.when !== void 0 && (validate49(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.type, parentSchema: schema23, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors, _errs4 = errors;
    let valid1 = !0;
    const _errs5 = errors;
    if (errors === _errs5)
      if (data && typeof data == "object" && !Array.isArray(data))
        for (const key0 in data) {
          const _errs7 = errors;
          if (errors === _errs7)
            if (typeof key0 == "string") {
              if (!pattern0.test(key0)) {
                const err1 = {};
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            } else {
              const err2 = {};
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          var valid2 = _errs7 === errors;
          if (!valid2) {
            const err3 = {};
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            break;
          }
        }
      else {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    var _valid1 = _errs5 === errors;
    errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      const _errs9 = errors;
      validate56(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
      var _valid1 = _errs9 === errors;
      valid1 = _valid1, ifClause1 = "then";
    } else {
      const _errs10 = errors;
      validate59(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
      var _valid1 = _errs10 === errors;
      valid1 = _valid1, ifClause1 = "else";
    }
    if (!valid1) {
      const err5 = { instancePath, schemaPath: "#/then/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema21.then.if, parentSchema: schema21.then, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs11 = errors;
    validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
    var _valid0 = _errs11 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err6 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema21.if, parentSchema: schema21, data };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
const schema26 = { description: "The intro, then the options, read out from their labels.", type: "object", properties: { intro: { $ref: "#/definitions/intro", description: "What is said before the options." }, options: { title: '"spoken"', const: "spoken", description: "Reads the options out." } }, required: ["options"], additionalProperties: !1 }, schema27 = { title: "a text, or a map or list of texts and sounds", if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/promptPart" } }, else: { $ref: "#/definitions/promptPart" } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema27.then, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
    } else {
      const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.then.type, parentSchema: schema27.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs6 = errors;
    validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema27.if, parentSchema: schema27, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.options === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'", schema: schema26.required, parentSchema: schema26, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "intro" || key0 === "options")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema26, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.intro !== void 0 && (validate72(data.intro, { instancePath: instancePath + "/intro", parentData: data, parentDataProperty: "intro", rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.options !== void 0) {
      let data1 = data.options;
      if (data1 !== "spoken") {
        const err2 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/const", keyword: "const", params: { allowedValue: "spoken" }, message: "must be equal to constant", schema: "spoken", parentSchema: schema26.properties.options, data: data1 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema20.then, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate55(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
    } else {
      const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema20.then.type, parentSchema: schema20.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs6 = errors, _errs7 = errors;
    let valid3 = !0;
    const _errs8 = errors;
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      const err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    const _errs10 = errors;
    let valid4 = !1;
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.intro === void 0 && (missing0 = "intro")) {
        const err4 = {};
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    var _valid2 = _errs11 === errors;
    if (valid4 = valid4 || _valid2, !valid4) {
      const _errs12 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.options === void 0 && (missing1 = "options")) {
          const err5 = {};
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
      var _valid2 = _errs12 === errors;
      valid4 = valid4 || _valid2;
    }
    if (valid4)
      errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
    else {
      const err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      const _errs13 = errors;
      validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
      var _valid1 = _errs13 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      const _errs14 = errors;
      validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      var _valid1 = _errs14 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      const err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema20.else.if, parentSchema: schema20.else, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema20.if, parentSchema: schema20, data };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
const schema28 = { title: "a list of prompts by attempt", description: "Prompts by attempt, as in VoiceXML: of those whose `attempt` is not above the present one the highest are played.", type: "array", minItems: 1, items: { $ref: "#/definitions/attemptPrompt" } }, schema29 = { title: "a map such as { attempt: 2, text: ... }", type: "object", properties: { attempt: { $ref: "#/definitions/attempt" }, text: { $ref: "#/definitions/text", description: "The words; may hold `{variable}`." }, audio: { $ref: "#/definitions/text", description: "A sound file." }, duration: { $ref: "#/definitions/duration", description: "How long it lasts: `2s`." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts it short." }, language: { $ref: "#/definitions/languageName", description: "BCP 47: `en`, `pt-BR`." }, when: { $ref: "#/definitions/condition", description: "When it is played." } }, additionalProperties: !1 }, schema30 = { title: "a whole number from 1 to 10", description: "The attempt from which on this holds; the first is 1.", type: "integer", minimum: 1, maximum: 10 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema30.type, parentSchema: schema30, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 10 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema30, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "attempt" || key0 === "text" || key0 === "audio" || key0 === "duration" || key0 === "bargeIn" || key0 === "language" || key0 === "when")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema29, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.attempt !== void 0 && (validate81(data.attempt, { instancePath: instancePath + "/attempt", parentData: data, parentDataProperty: "attempt", rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.text !== void 0 && (validate22(data.text, { instancePath: instancePath + "/text", parentData: data, parentDataProperty: "text", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.audio !== void 0 && (validate22(data.audio, { instancePath: instancePath + "/audio", parentData: data, parentDataProperty: "audio", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.duration !== void 0 && (validate62(data.duration, { instancePath: instancePath + "/duration", parentData: data, parentDataProperty: "duration", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.bargeIn !== void 0 && (validate64(data.bargeIn, { instancePath: instancePath + "/bargeIn", parentData: data, parentDataProperty: "bargeIn", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.language !== void 0 && (validate24(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.when !== void 0 && (validate49(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema28, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate80(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.type, parentSchema: schema28, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
const schema31 = { title: "a map from variables to expressions", description: "Variables and the expressions whose values they take: `{ lang: \"'es'\" }`.", type: "object", additionalProperties: { $ref: "#/definitions/expression" } }, schema32 = { title: "an expression as a text", type: ["string", "number", "boolean"] };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && isFinite(data)) && typeof data != "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type }, message: "must be string,number,boolean", schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 in data)
      validate92(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.goto === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "goto" }, message: "must have required property 'goto'", schema: schema16.then.required, parentSchema: schema16.then, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (const key0 in data)
        if (!(key0 === "label" || key0 === "goto" || key0 === "when" || key0 === "prompt" || key0 === "prompts" || key0 === "set" || key0 === "phrases")) {
          const err2 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema16.then, data };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      if (data.label !== void 0 && (validate22(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.goto !== void 0 && (validate47(data.goto, { instancePath: instancePath + "/goto", parentData: data, parentDataProperty: "goto", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.when !== void 0 && (validate49(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.set !== void 0 && (validate91(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.phrases !== void 0) {
        let data6 = data.phrases;
        if (Array.isArray(data6)) {
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate22(data6[i0], { instancePath: instancePath + "/phrases/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
        } else {
          const err3 = { instancePath: instancePath + "/phrases", schemaPath: "#/then/properties/phrases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema16.then.properties.phrases.type, parentSchema: schema16.then.properties.phrases, data: data6 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    } else {
      const err4 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.then.type, parentSchema: schema16.then, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs15 = errors;
    validate47(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
    var _valid0 = _errs15 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema16.if, parentSchema: schema16, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      const _errs1 = errors;
      if (typeof key0 == "string") {
        if (!pattern7.test(key0)) {
          const err0 = { instancePath, schemaPath: "#/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]{1,20}$" }, message: 'must match pattern "^[0-9*#]{1,20}$"', schema: "^[0-9*#]{1,20}$", parentSchema: schema15.propertyNames, data: key0, propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema15.propertyNames.type, parentSchema: schema15.propertyNames, data: key0, propertyName: key0 };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var valid0 = _errs1 === errors;
      if (!valid0) {
        const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema15.propertyNames, parentSchema: schema15, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    for (const key1 in data)
      validate45(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
const schema33 = { title: "a map of settings such as { timeout: 5s }", description: "Settings of all menu and collect steps that do not say otherwise.", type: "object", properties: { timeout: { $ref: "#/definitions/duration", description: "The silence that makes a no-input; 5s when left out." }, interDigit: { $ref: "#/definitions/duration", description: "The wait for a further key; 3s when left out." }, maxNoInput: { $ref: "#/definitions/limit", description: "At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`." }, maxNoMatch: { $ref: "#/definitions/limit", description: "At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`." }, noInput: { $ref: "#/definitions/handlers", description: "What happens on silence." }, noMatch: { $ref: "#/definitions/handlers", description: "What happens on a key that means nothing here." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of no-inputs or no-matches leads." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." } }, additionalProperties: !1 }, schema34 = { title: 'a whole number from 1 to 10, or "unlimited"', description: "After how many events the outcome is `exhausted`.", if: { type: "number" }, then: { title: 'a whole number from 1 to 10, or "unlimited"', type: "integer", minimum: 1, maximum: 10 }, else: { title: 'a whole number from 1 to 10, or "unlimited"', const: "unlimited" } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err1 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.then.type, parentSchema: schema34.then, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data > 10 || isNaN(data)) {
        const err2 = { instancePath, schemaPath: "#/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema34.then, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data < 1 || isNaN(data)) {
        const err3 = { instancePath, schemaPath: "#/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.then, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (data !== "unlimited") {
      const err4 = { instancePath, schemaPath: "#/else/const", keyword: "const", params: { allowedValue: "unlimited" }, message: "must be equal to constant", schema: "unlimited", parentSchema: schema34.else, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema34.if, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
const schema35 = { title: "a handler, or a list of handlers", description: "What happens: a target, `{ attempt, prompt, reprompt, goto, exhausted, set }`, or a list of these by attempt. Without `goto` the step asks again.", if: { type: "array" }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/handler" } }, else: { $ref: "#/definitions/handler" } }, schema36 = { title: "a target, or a map such as { attempt: 2, prompt: ... }", if: { type: "object" }, then: { type: "object", properties: { attempt: { $ref: "#/definitions/attempt" }, goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" }, reprompt: { $ref: "#/definitions/boolean", description: "Whether the step's own prompt is played again; true when left out." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of this event leads, in place of the step\u2019s `exhausted`." } }, additionalProperties: !1 }, else: { $ref: "#/definitions/target" } }, schema37 = { title: "a target, or a map such as { goto: ..., prompt: ... }", description: "Where this leads: the name of a step, or `{ goto, prompt, set }`.", if: { type: "object" }, then: { type: "object", properties: { goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" } }, required: ["goto"], additionalProperties: !1 }, else: { $ref: "#/definitions/target" } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.goto === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "goto" }, message: "must have required property 'goto'", schema: schema37.then.required, parentSchema: schema37.then, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      for (const key0 in data)
        if (!(key0 === "goto" || key0 === "prompt" || key0 === "prompts" || key0 === "set")) {
          const err2 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema37.then, data };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      data.goto !== void 0 && (validate47(data.goto, { instancePath: instancePath + "/goto", parentData: data, parentDataProperty: "goto", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.set !== void 0 && (validate91(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
    } else {
      const err3 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.then.type, parentSchema: schema37.then, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs10 = errors;
    validate47(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
    var _valid0 = _errs10 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema37.if, parentSchema: schema37, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data)
        if (!(key0 === "attempt" || key0 === "goto" || key0 === "prompt" || key0 === "prompts" || key0 === "set" || key0 === "reprompt" || key0 === "exhausted")) {
          const err1 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema36.then, data };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      data.attempt !== void 0 && (validate81(data.attempt, { instancePath: instancePath + "/attempt", parentData: data, parentDataProperty: "attempt", rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length)), data.goto !== void 0 && (validate47(data.goto, { instancePath: instancePath + "/goto", parentData: data, parentDataProperty: "goto", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.set !== void 0 && (validate91(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.reprompt !== void 0 && (validate64(data.reprompt, { instancePath: instancePath + "/reprompt", parentData: data, parentDataProperty: "reprompt", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.exhausted !== void 0 && (validate113(data.exhausted, { instancePath: instancePath + "/exhausted", parentData: data, parentDataProperty: "exhausted", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
    } else {
      const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.then.type, parentSchema: schema36.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs13 = errors;
    validate47(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
    var _valid0 = _errs13 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema36.if, parentSchema: schema36, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  const _errs0 = errors;
  let valid0 = !0;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35.then, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++)
        validate106(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
    } else {
      const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.then.type, parentSchema: schema35.then, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    const _errs6 = errors;
    validate106(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema35.if, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!(key0 === "timeout" || key0 === "interDigit" || key0 === "maxNoInput" || key0 === "maxNoMatch" || key0 === "noInput" || key0 === "noMatch" || key0 === "exhausted" || key0 === "bargeIn")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema33, data };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.timeout !== void 0 && (validate62(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.interDigit !== void 0 && (validate62(data.interDigit, { instancePath: instancePath + "/interDigit", parentData: data, parentDataProperty: "interDigit", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.maxNoInput !== void 0 && (validate102(data.maxNoInput, { instancePath: instancePath + "/maxNoInput", parentData: data, parentDataProperty: "maxNoInput", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.maxNoMatch !== void 0 && (validate102(data.maxNoMatch, { instancePath: instancePath + "/maxNoMatch", parentData: data, parentDataProperty: "maxNoMatch", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.noInput !== void 0 && (validate105(data.noInput, { instancePath: instancePath + "/noInput", parentData: data, parentDataProperty: "noInput", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.noMatch !== void 0 && (validate105(data.noMatch, { instancePath: instancePath + "/noMatch", parentData: data, parentDataProperty: "noMatch", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.exhausted !== void 0 && (validate113(data.exhausted, { instancePath: instancePath + "/exhausted", parentData: data, parentDataProperty: "exhausted", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.bargeIn !== void 0 && (validate64(data.bargeIn, { instancePath: instancePath + "/bargeIn", parentData: data, parentDataProperty: "bargeIn", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
const schema38 = { title: "a map such as { id: ..., reached: [...] }", description: "Why people call.", type: "object", properties: { id: { $ref: "#/definitions/name", description: "A name for it, unique in the flow." }, label: { $ref: "#/definitions/text", description: "What people call it." }, share: { title: 'a share such as "41%"', description: "Its part of all calls: `41%`.", if: { type: "number" }, then: { title: 'a share such as "41%"', type: "number", minimum: 0, maximum: 1 }, else: { title: 'a share such as "41%"', type: "string", pattern: "^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$" } }, reached: { title: "a list of steps", description: "The steps that reach it.", type: "array", items: { $ref: "#/definitions/name" } } }, required: ["id"], additionalProperties: !1 }, pattern11 = new RegExp("^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema38.required, parentSchema: schema38, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "id" || key0 === "label" || key0 === "share" || key0 === "reached")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema38, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && (validate27(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.label !== void 0 && (validate22(data.label, { instancePath: instancePath + "/label", parentData: data, parentDataProperty: "label", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.share !== void 0) {
      let data2 = data.share;
      const _errs5 = errors;
      let valid1 = !0;
      const _errs6 = errors;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err2 = {};
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      let ifClause0;
      if (_valid0) {
        const _errs8 = errors;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1 || isNaN(data2)) {
            const err3 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.share.then, data: data2 };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err4 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.share.then, data: data2 };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/then/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.share.then.type, parentSchema: schema38.properties.share.then, data: data2 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0, ifClause0 = "then";
      } else {
        const _errs10 = errors;
        if (typeof data2 == "string") {
          if (!pattern11.test(data2)) {
            const err6 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/else/pattern", keyword: "pattern", params: { pattern: "^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$" }, message: 'must match pattern "^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$"', schema: "^(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%$", parentSchema: schema38.properties.share.else, data: data2 };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        } else {
          const err7 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.share.else.type, parentSchema: schema38.properties.share.else, data: data2 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0, ifClause0 = "else";
      }
      if (!valid1) {
        const err8 = { instancePath: instancePath + "/share", schemaPath: "#/properties/share/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema38.properties.share.if, parentSchema: schema38.properties.share, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.reached !== void 0) {
      let data3 = data.reached;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate27(data3[i0], { instancePath: instancePath + "/reached/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/reached", schemaPath: "#/properties/reached/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.reached.type, parentSchema: schema38.properties.reached, data: data3 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
const schema39 = { title: "a map with a type, such as { type: say, prompt: ..., next: ... }", type: "object", required: ["type"], discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/definitions/step-say" }, { $ref: "#/definitions/step-menu" }, { $ref: "#/definitions/step-collect" }, { $ref: "#/definitions/step-branch" }, { $ref: "#/definitions/step-hours" }, { $ref: "#/definitions/step-set" }, { $ref: "#/definitions/step-lookup" }, { $ref: "#/definitions/step-queue" }, { $ref: "#/definitions/step-transfer" }, { $ref: "#/definitions/step-voicemail" }, { $ref: "#/definitions/step-callback" }, { $ref: "#/definitions/step-survey" }, { $ref: "#/definitions/step-flow" }, { $ref: "#/definitions/step-return" }, { $ref: "#/definitions/step-count" }, { $ref: "#/definitions/step-hangup" }, { $ref: "#/definitions/step-opaque" }] }, schema40 = { description: "Plays a prompt and goes on.", type: "object", properties: { type: { const: "say", description: "Plays a prompt and goes on." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema40.required, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "bargeIn" || key0 === "next")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema40, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "say") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "say" }, message: "must be equal to constant", schema: "say", parentSchema: schema40.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.bargeIn !== void 0 && (validate64(data.bargeIn, { instancePath: instancePath + "/bargeIn", parentData: data, parentDataProperty: "bargeIn", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.next !== void 0 && (validate113(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
const schema41 = { description: "Plays a prompt and takes one key, or a phrase.", type: "object", properties: { type: { const: "menu", description: "Plays a prompt and takes one key, or a phrase." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, options: { $ref: "#/definitions/options" }, timeout: { $ref: "#/definitions/duration", description: "The silence that makes a no-input; 5s when left out." }, interDigit: { $ref: "#/definitions/duration", description: "The wait for a further key; 3s when left out." }, maxNoInput: { $ref: "#/definitions/limit", description: "At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`." }, maxNoMatch: { $ref: "#/definitions/limit", description: "At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`." }, noInput: { $ref: "#/definitions/handlers", description: "What happens on silence." }, noMatch: { $ref: "#/definitions/handlers", description: "What happens on a key that means nothing here." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of no-inputs or no-matches leads." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." } }, required: ["type"], additionalProperties: !1 };
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema41.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema41, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "menu") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "menu" }, message: "must be equal to constant", schema: "menu", parentSchema: schema41.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.options !== void 0 && (validate44(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate62(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.interDigit !== void 0 && (validate62(data.interDigit, { instancePath: instancePath + "/interDigit", parentData: data, parentDataProperty: "interDigit", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.maxNoInput !== void 0 && (validate102(data.maxNoInput, { instancePath: instancePath + "/maxNoInput", parentData: data, parentDataProperty: "maxNoInput", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.maxNoMatch !== void 0 && (validate102(data.maxNoMatch, { instancePath: instancePath + "/maxNoMatch", parentData: data, parentDataProperty: "maxNoMatch", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.noInput !== void 0 && (validate105(data.noInput, { instancePath: instancePath + "/noInput", parentData: data, parentDataProperty: "noInput", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.noMatch !== void 0 && (validate105(data.noMatch, { instancePath: instancePath + "/noMatch", parentData: data, parentDataProperty: "noMatch", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.exhausted !== void 0 && (validate113(data.exhausted, { instancePath: instancePath + "/exhausted", parentData: data, parentDataProperty: "exhausted", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.bargeIn !== void 0 && (validate64(data.bargeIn, { instancePath: instancePath + "/bargeIn", parentData: data, parentDataProperty: "bargeIn", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
const schema42 = { description: "Takes digits into a variable.", type: "object", properties: { type: { const: "collect", description: "Takes digits into a variable." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, into: { $ref: "#/definitions/text", description: "The variable that takes the digits." }, digits: { $ref: "#/definitions/count", description: "How many digits are taken." }, min: { $ref: "#/definitions/count", description: "The fewest digits taken." }, max: { $ref: "#/definitions/count", description: "The most digits taken." }, terminator: { $ref: "#/definitions/key", description: "The key that ends the input and is no part of it." }, pattern: { $ref: "#/definitions/text", description: "A regular expression that the digits must match whole." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." }, timeout: { $ref: "#/definitions/duration", description: "The silence that makes a no-input; 5s when left out." }, interDigit: { $ref: "#/definitions/duration", description: "The wait for a further key; 3s when left out." }, maxNoInput: { $ref: "#/definitions/limit", description: "At how many no-inputs the outcome is `exhausted`: 1 to 10, or `unlimited`." }, maxNoMatch: { $ref: "#/definitions/limit", description: "At how many no-matches the outcome is `exhausted`: 1 to 10, or `unlimited`." }, noInput: { $ref: "#/definitions/handlers", description: "What happens on silence." }, noMatch: { $ref: "#/definitions/handlers", description: "What happens on a key that means nothing here." }, exhausted: { $ref: "#/definitions/outcome", description: "Where the limit of no-inputs or no-matches leads." }, bargeIn: { $ref: "#/definitions/boolean", description: "Whether a key cuts the prompt short; true when left out." } }, required: ["type"], additionalProperties: !1 }, schema43 = { title: "a whole number from 1 to 100", type: "integer", minimum: 1, maximum: 100 };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      const err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate158.errors = vErrors, errors === 0;
}
const schema44 = { title: 'one key of a phone in quotes, such as "#"', description: 'One of `0` to `9`, `"*"` and `"#"`.', enum: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#", 1, 2, 3, 4, 5, 6, 7, 8, 9, 0] };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "1" || data === "2" || data === "3" || data === "4" || data === "5" || data === "6" || data === "7" || data === "8" || data === "9" || data === "*" || data === "0" || data === "#" || data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || data === 6 || data === 7 || data === 8 || data === 9 || data === 0)) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum }, message: "must be equal to one of the allowed values", schema: schema44.enum, parentSchema: schema44, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema42.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema42, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "collect") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "collect" }, message: "must be equal to constant", schema: "collect", parentSchema: schema42.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.into !== void 0 && (validate22(data.into, { instancePath: instancePath + "/into", parentData: data, parentDataProperty: "into", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.digits !== void 0 && (validate158(data.digits, { instancePath: instancePath + "/digits", parentData: data, parentDataProperty: "digits", rootData }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length)), data.min !== void 0 && (validate158(data.min, { instancePath: instancePath + "/min", parentData: data, parentDataProperty: "min", rootData }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length)), data.max !== void 0 && (validate158(data.max, { instancePath: instancePath + "/max", parentData: data, parentDataProperty: "max", rootData }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length)), data.terminator !== void 0 && (validate162(data.terminator, { instancePath: instancePath + "/terminator", parentData: data, parentDataProperty: "terminator", rootData }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length)), data.pattern !== void 0 && (validate22(data.pattern, { instancePath: instancePath + "/pattern", parentData: data, parentDataProperty: "pattern", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.next !== void 0 && (validate113(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.timeout !== void 0 && (validate62(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.interDigit !== void 0 && (validate62(data.interDigit, { instancePath: instancePath + "/interDigit", parentData: data, parentDataProperty: "interDigit", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.maxNoInput !== void 0 && (validate102(data.maxNoInput, { instancePath: instancePath + "/maxNoInput", parentData: data, parentDataProperty: "maxNoInput", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.maxNoMatch !== void 0 && (validate102(data.maxNoMatch, { instancePath: instancePath + "/maxNoMatch", parentData: data, parentDataProperty: "maxNoMatch", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.noInput !== void 0 && (validate105(data.noInput, { instancePath: instancePath + "/noInput", parentData: data, parentDataProperty: "noInput", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.noMatch !== void 0 && (validate105(data.noMatch, { instancePath: instancePath + "/noMatch", parentData: data, parentDataProperty: "noMatch", rootData }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.exhausted !== void 0 && (validate113(data.exhausted, { instancePath: instancePath + "/exhausted", parentData: data, parentDataProperty: "exhausted", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.bargeIn !== void 0 && (validate64(data.bargeIn, { instancePath: instancePath + "/bargeIn", parentData: data, parentDataProperty: "bargeIn", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
const schema45 = { description: "Goes by the first of its cases whose condition holds.", type: "object", properties: { type: { const: "branch", description: "Goes by the first of its cases whose condition holds." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, cases: { title: "a list of cases", description: "Conditions with their targets; the first that holds is taken.", type: "array", items: { $ref: "#/definitions/case" } }, else: { $ref: "#/definitions/outcome", description: "Where it leads when no case holds." } }, required: ["type"], additionalProperties: !1 }, schema46 = { title: "a map such as { when: ..., goto: ... }", type: "object", properties: { when: { $ref: "#/definitions/condition", description: "When this case is taken." }, goto: { $ref: "#/definitions/target", description: "A step, or `back`, `repeat` or `unwired`." }, prompt: { $ref: "#/definitions/prompt", description: "What is said on the way." }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" } }, required: ["when", "goto"], additionalProperties: !1 };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.when === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.goto === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "goto" }, message: "must have required property 'goto'", schema: schema46.required, parentSchema: schema46, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "when" || key0 === "goto" || key0 === "prompt" || key0 === "prompts" || key0 === "set")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema46, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.when !== void 0 && (validate49(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length)), data.goto !== void 0 && (validate47(data.goto, { instancePath: instancePath + "/goto", parentData: data, parentDataProperty: "goto", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.set !== void 0 && (validate91(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema46.type, parentSchema: schema46, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate178.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema45.required, parentSchema: schema45, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "cases" || key0 === "else")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema45, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "branch") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "branch" }, message: "must be equal to constant", schema: "branch", parentSchema: schema45.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.cases !== void 0) {
      let data4 = data.cases;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate178(data4[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
      } else {
        const err3 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.cases.type, parentSchema: schema45.properties.cases, data: data4 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.else !== void 0 && (validate113(data.else, { instancePath: instancePath + "/else", parentData: data, parentDataProperty: "else", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
const schema47 = { description: "Goes by a schedule at the caller's moment.", type: "object", properties: { type: { const: "hours", description: "Goes by a schedule at the caller's moment." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, schedule: { $ref: "#/definitions/text", description: "A schedule of this flow." }, open: { $ref: "#/definitions/outcome", description: "Where it leads while the schedule is open." }, closed: { $ref: "#/definitions/outcome", description: "Where it leads while it is closed." }, holiday: { $ref: "#/definitions/outcome", description: "Where it leads on a holiday; as closed when left out." } }, required: ["type", "schedule"], additionalProperties: !1 };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.schedule === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schedule" }, message: "must have required property 'schedule'", schema: schema47.required, parentSchema: schema47, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "schedule" || key0 === "open" || key0 === "closed" || key0 === "holiday")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema47, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "hours") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "hours" }, message: "must be equal to constant", schema: "hours", parentSchema: schema47.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.schedule !== void 0 && (validate22(data.schedule, { instancePath: instancePath + "/schedule", parentData: data, parentDataProperty: "schedule", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.open !== void 0 && (validate113(data.open, { instancePath: instancePath + "/open", parentData: data, parentDataProperty: "open", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.closed !== void 0 && (validate113(data.closed, { instancePath: instancePath + "/closed", parentData: data, parentDataProperty: "closed", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.holiday !== void 0 && (validate113(data.holiday, { instancePath: instancePath + "/holiday", parentData: data, parentDataProperty: "holiday", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
const schema48 = { description: "Assigns variables.", type: "object", properties: { type: { const: "set", description: "Assigns variables." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, set: { $ref: "#/definitions/assignments" }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type", "set"], additionalProperties: !1 };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema48.required, parentSchema: schema48, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.set === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "set" }, message: "must have required property 'set'", schema: schema48.required, parentSchema: schema48, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "set" || key0 === "next")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema48, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "set") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "set" }, message: "must be equal to constant", schema: "set", parentSchema: schema48.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.set !== void 0 && (validate91(data.set, { instancePath: instancePath + "/set", parentData: data, parentDataProperty: "set", rootData }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.next !== void 0 && (validate113(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
const schema49 = { description: "Asks a back end.", type: "object", properties: { type: { const: "lookup", description: "Asks a back end." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, service: { $ref: "#/definitions/text", description: "What is asked." }, latency: { $ref: "#/definitions/duration", description: "How long the answer takes." }, outcomes: { $ref: "#/definitions/outcomes" } }, required: ["type"], additionalProperties: !1 }, schema50 = { title: "a map from outcomes to targets", description: "Every way that this may end, with its target.", type: "object", additionalProperties: { $ref: "#/definitions/outcome" } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data))
    for (const key0 in data)
      validate113(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
  else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema50.type, parentSchema: schema50, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema49.required, parentSchema: schema49, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "service" || key0 === "latency" || key0 === "outcomes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema49, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "lookup") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "lookup" }, message: "must be equal to constant", schema: "lookup", parentSchema: schema49.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.service !== void 0 && (validate22(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.latency !== void 0 && (validate62(data.latency, { instancePath: instancePath + "/latency", parentData: data, parentDataProperty: "latency", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.outcomes !== void 0 && (validate206(data.outcomes, { instancePath: instancePath + "/outcomes", parentData: data, parentDataProperty: "outcomes", rootData }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
const schema51 = { description: "Waits for a person.", type: "object", properties: { type: { const: "queue", description: "Waits for a person." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, queue: { $ref: "#/definitions/text", description: "Which queue." }, expectedWait: { $ref: "#/definitions/duration", description: "How long the wait is as a rule." }, maxWait: { $ref: "#/definitions/duration", description: "When the wait ends by `timedOut`." }, announceEvery: { $ref: "#/definitions/duration", description: "How often the caller is told that the wait goes on." }, position: { $ref: "#/definitions/boolean", description: "Whether the caller is told the place in the queue." }, options: { $ref: "#/definitions/options" }, answered: { $ref: "#/definitions/outcome", description: "What follows the talk; the call is over when left out." }, timedOut: { $ref: "#/definitions/outcome", description: "Where it leads after `maxWait`." }, full: { $ref: "#/definitions/outcome", description: "Where it leads when the queue takes nobody more." }, closed: { $ref: "#/definitions/outcome", description: "Where it leads when nobody is on duty." } }, required: ["type"], additionalProperties: !1 };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema51.required, parentSchema: schema51, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema51.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema51, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "queue") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "queue" }, message: "must be equal to constant", schema: "queue", parentSchema: schema51.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.queue !== void 0 && (validate22(data.queue, { instancePath: instancePath + "/queue", parentData: data, parentDataProperty: "queue", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.expectedWait !== void 0 && (validate62(data.expectedWait, { instancePath: instancePath + "/expectedWait", parentData: data, parentDataProperty: "expectedWait", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.maxWait !== void 0 && (validate62(data.maxWait, { instancePath: instancePath + "/maxWait", parentData: data, parentDataProperty: "maxWait", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.announceEvery !== void 0 && (validate62(data.announceEvery, { instancePath: instancePath + "/announceEvery", parentData: data, parentDataProperty: "announceEvery", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.position !== void 0 && (validate64(data.position, { instancePath: instancePath + "/position", parentData: data, parentDataProperty: "position", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length)), data.options !== void 0 && (validate44(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.answered !== void 0 && (validate113(data.answered, { instancePath: instancePath + "/answered", parentData: data, parentDataProperty: "answered", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.timedOut !== void 0 && (validate113(data.timedOut, { instancePath: instancePath + "/timedOut", parentData: data, parentDataProperty: "timedOut", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.full !== void 0 && (validate113(data.full, { instancePath: instancePath + "/full", parentData: data, parentDataProperty: "full", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.closed !== void 0 && (validate113(data.closed, { instancePath: instancePath + "/closed", parentData: data, parentDataProperty: "closed", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema51.type, parentSchema: schema51, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
const schema52 = { description: "Hands the call to a number or an address.", type: "object", properties: { type: { const: "transfer", description: "Hands the call to a number or an address." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, to: { $ref: "#/definitions/text", description: "A number or an address." }, reaches: { title: '"human", "machine", "voicemail" or "unknown"', description: "Who answers there; `human` when left out.", enum: ["human", "machine", "voicemail", "unknown"] }, answered: { $ref: "#/definitions/outcome", description: "What follows the talk; the call is over when left out." }, busy: { $ref: "#/definitions/outcome", description: "Where it leads when the line is busy." }, noAnswer: { $ref: "#/definitions/outcome", description: "Where it leads when nobody answers." }, failed: { $ref: "#/definitions/outcome", description: "Where it leads when the call cannot be put through." } }, required: ["type", "to"], additionalProperties: !1 };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema52.required, parentSchema: schema52, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema52.properties, key0)) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema52, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "transfer") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "transfer" }, message: "must be equal to constant", schema: "transfer", parentSchema: schema52.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.to !== void 0 && (validate22(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.reaches !== void 0) {
      let data5 = data.reaches;
      if (!(data5 === "human" || data5 === "machine" || data5 === "voicemail" || data5 === "unknown")) {
        const err4 = { instancePath: instancePath + "/reaches", schemaPath: "#/properties/reaches/enum", keyword: "enum", params: { allowedValues: schema52.properties.reaches.enum }, message: "must be equal to one of the allowed values", schema: schema52.properties.reaches.enum, parentSchema: schema52.properties.reaches, data: data5 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.answered !== void 0 && (validate113(data.answered, { instancePath: instancePath + "/answered", parentData: data, parentDataProperty: "answered", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.busy !== void 0 && (validate113(data.busy, { instancePath: instancePath + "/busy", parentData: data, parentDataProperty: "busy", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.noAnswer !== void 0 && (validate113(data.noAnswer, { instancePath: instancePath + "/noAnswer", parentData: data, parentDataProperty: "noAnswer", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.failed !== void 0 && (validate113(data.failed, { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema52.type, parentSchema: schema52, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
const schema53 = { description: "Takes a message.", type: "object", properties: { type: { const: "voicemail", description: "Takes a message." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, replyWithin: { $ref: "#/definitions/duration", description: "When the caller hears from you." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema53.required, parentSchema: schema53, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "replyWithin" || key0 === "next")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema53, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "voicemail") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "voicemail" }, message: "must be equal to constant", schema: "voicemail", parentSchema: schema53.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.replyWithin !== void 0 && (validate62(data.replyWithin, { instancePath: instancePath + "/replyWithin", parentData: data, parentDataProperty: "replyWithin", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.next !== void 0 && (validate113(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
const schema54 = { description: "Promises a call back.", type: "object", properties: { type: { const: "callback", description: "Promises a call back." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, within: { $ref: "#/definitions/duration", description: "When the call back comes." }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema54.required, parentSchema: schema54, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "within" || key0 === "next")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema54, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "callback") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "callback" }, message: "must be equal to constant", schema: "callback", parentSchema: schema54.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.within !== void 0 && (validate62(data.within, { instancePath: instancePath + "/within", parentData: data, parentDataProperty: "within", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data.next !== void 0 && (validate113(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema54.type, parentSchema: schema54, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
const schema55 = { description: "Asks for feedback after help.", type: "object", properties: { type: { const: "survey", description: "Asks for feedback after help." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, next: { $ref: "#/definitions/outcome", description: "The step that follows." } }, required: ["type"], additionalProperties: !1 };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema55.required, parentSchema: schema55, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "next")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema55, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "survey") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "survey" }, message: "must be equal to constant", schema: "survey", parentSchema: schema55.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.next !== void 0 && (validate113(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
const schema56 = { description: "Runs another flow and comes back by one of its exits.", type: "object", properties: { type: { const: "flow", description: "Runs another flow and comes back by one of its exits." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, file: { $ref: "#/definitions/text", description: "The other flow's file." }, exits: { $ref: "#/definitions/outcomes", description: "The other flow's exits and where they lead." } }, required: ["type", "file"], additionalProperties: !1 };
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.file === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "file" || key0 === "exits")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema56, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "flow") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "flow" }, message: "must be equal to constant", schema: "flow", parentSchema: schema56.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.file !== void 0 && (validate22(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.exits !== void 0 && (validate206(data.exits, { instancePath: instancePath + "/exits", parentData: data, parentDataProperty: "exits", rootData }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema56.type, parentSchema: schema56, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
const schema57 = { description: "Leaves a called flow by a named exit.", type: "object", properties: { type: { const: "return", description: "Leaves a called flow by a named exit." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, exit: { $ref: "#/definitions/text", description: "The exit." } }, required: ["type", "exit"], additionalProperties: !1 };
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.exit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exit" }, message: "must have required property 'exit'", schema: schema57.required, parentSchema: schema57, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "exit")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema57, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "return") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "return" }, message: "must be equal to constant", schema: "return", parentSchema: schema57.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.exit !== void 0 && (validate22(data.exit, { instancePath: instancePath + "/exit", parentData: data, parentDataProperty: "exit", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema57.type, parentSchema: schema57, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate255.errors = vErrors, errors === 0;
}
const schema58 = { description: "Counts up in this call: goes by `again` below its limit, then by `done`.", type: "object", properties: { type: { const: "count", description: "Counts up in this call: goes by `again` below its limit, then by `done`." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, limit: { $ref: "#/definitions/count", description: "How often `again` is taken." }, again: { $ref: "#/definitions/outcome", description: "Where it leads below the limit." }, done: { $ref: "#/definitions/outcome", description: "Where it leads from then on." } }, required: ["type", "limit"], additionalProperties: !1 };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema58.required, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.limit === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema58.required, parentSchema: schema58, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "limit" || key0 === "again" || key0 === "done")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema58, data };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "count") {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "count" }, message: "must be equal to constant", schema: "count", parentSchema: schema58.properties.type, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.limit !== void 0 && (validate158(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length)), data.again !== void 0 && (validate113(data.again, { instancePath: instancePath + "/again", parentData: data, parentDataProperty: "again", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.done !== void 0 && (validate113(data.done, { instancePath: instancePath + "/done", parentData: data, parentDataProperty: "done", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema58.type, parentSchema: schema58, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate260.errors = vErrors, errors === 0;
}
const schema59 = { description: "Ends the call.", type: "object", properties: { type: { const: "hangup", description: "Ends the call." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, outcome: { title: '"resolved" or "cut-off"', description: "How the call ends for the caller; `resolved` when left out.", enum: ["resolved", "cut-off"] }, reason: { $ref: "#/definitions/text", description: "A tag for statistics." } }, required: ["type"], additionalProperties: !1 };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema59.required, parentSchema: schema59, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "outcome" || key0 === "reason")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema59, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "hangup") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "hangup" }, message: "must be equal to constant", schema: "hangup", parentSchema: schema59.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.outcome !== void 0) {
      let data4 = data.outcome;
      if (!(data4 === "resolved" || data4 === "cut-off")) {
        const err3 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema59.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema59.properties.outcome.enum, parentSchema: schema59.properties.outcome, data: data4 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.reason !== void 0 && (validate22(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema59.type, parentSchema: schema59, data };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
const schema60 = { description: "A step of a kind that only another system knows; any of its outcomes may come.", type: "object", properties: { type: { const: "opaque", description: "A step of a kind that only another system knows; any of its outcomes may come." }, title: { $ref: "#/definitions/text", description: "What people call the step." }, prompt: { $ref: "#/definitions/prompt" }, prompts: { $ref: "#/definitions/prompts" }, foreignType: { $ref: "#/definitions/text", description: "What the other system calls it." }, outcomes: { $ref: "#/definitions/outcomes" } }, required: ["type"], additionalProperties: !1 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "type" || key0 === "title" || key0 === "prompt" || key0 === "prompts" || key0 === "foreignType" || key0 === "outcomes")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema60, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (data0 !== "opaque") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "opaque" }, message: "must be equal to constant", schema: "opaque", parentSchema: schema60.properties.type, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.title !== void 0 && (validate22(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.prompt !== void 0 && (validate54(data.prompt, { instancePath: instancePath + "/prompt", parentData: data, parentDataProperty: "prompt", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data.prompts !== void 0 && (validate79(data.prompts, { instancePath: instancePath + "/prompts", parentData: data, parentDataProperty: "prompts", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length)), data.foreignType !== void 0 && (validate22(data.foreignType, { instancePath: instancePath + "/foreignType", parentData: data, parentDataProperty: "foreignType", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.outcomes !== void 0 && (validate206(data.outcomes, { instancePath: instancePath + "/outcomes", parentData: data, parentDataProperty: "outcomes", rootData }) || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length));
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.type, parentSchema: schema60, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string")
      if (tag0 === "say")
        validate134(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
      else if (tag0 === "menu")
        validate140(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
      else if (tag0 === "collect")
        validate153(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length);
      else if (tag0 === "branch")
        validate174(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
      else if (tag0 === "hours")
        validate186(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
      else if (tag0 === "set")
        validate194(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
      else if (tag0 === "lookup")
        validate200(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
      else if (tag0 === "queue")
        validate209(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
      else if (tag0 === "transfer")
        validate223(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length);
      else if (tag0 === "voicemail")
        validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
      else if (tag0 === "callback")
        validate238(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
      else if (tag0 === "survey")
        validate244(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length);
      else if (tag0 === "flow")
        validate249(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
      else if (tag0 === "return")
        validate255(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors), errors = vErrors.length);
      else if (tag0 === "count")
        validate260(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
      else if (tag0 === "hangup")
        validate267(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
      else if (tag0 === "opaque")
        validate272(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
      else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema39.discriminator, parentSchema: schema39, data };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string', schema: schema39.discriminator, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
const pattern12 = new RegExp("^(?!(?:back|repeat|unwired)$)[\\s\\S]*\\S", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.presszero === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "presszero" }, message: "must have required property 'presszero'", schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.start === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'", schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.steps === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'", schema: schema6.required, parentSchema: schema6, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!func2.call(schema6.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: !1, parentSchema: schema6, data };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.presszero !== void 0) {
      let data0 = data.presszero;
      if (data0 !== 1) {
        const err4 = { instancePath: instancePath + "/presszero", schemaPath: "#/properties/presszero/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema6.properties.presszero, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && (validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.language !== void 0 && (validate24(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.number !== void 0 && (validate22(data.number, { instancePath: instancePath + "/number", parentData: data, parentDataProperty: "number", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.start !== void 0 && (validate27(data.start, { instancePath: instancePath + "/start", parentData: data, parentDataProperty: "start", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.description !== void 0 && (validate22(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.schedules !== void 0) {
      let data6 = data.schedules;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (const key1 in data6)
          validate30(data6[key1], { instancePath: instancePath + "/schedules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data6, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      else {
        const err5 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.schedules.type, parentSchema: schema6.properties.schedules, data: data6 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.variables !== void 0) {
      let data8 = data.variables;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
        for (const key2 in data8)
          validate38(data8[key2], { instancePath: instancePath + "/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data8, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
      else {
        const err6 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.variables.type, parentSchema: schema6.properties.variables, data: data8 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.globals !== void 0 && (validate44(data.globals, { instancePath: instancePath + "/globals", parentData: data, parentDataProperty: "globals", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length)), data.defaults !== void 0 && (validate99(data.defaults, { instancePath: instancePath + "/defaults", parentData: data, parentDataProperty: "defaults", rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data.goals !== void 0) {
      let data12 = data.goals;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate128(data12[i0], { instancePath: instancePath + "/goals/" + i0, parentData: data12, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
      } else {
        const err7 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema6.properties.goals.type, parentSchema: schema6.properties.goals, data: data12 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data14 = data.steps;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          const _errs23 = errors;
          if (typeof key3 == "string") {
            if (!pattern12.test(key3)) {
              const err8 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:back|repeat|unwired)$)[\\s\\S]*\\S" }, message: 'must match pattern "^(?!(?:back|repeat|unwired)$)[\\s\\S]*\\S"', schema: "^(?!(?:back|repeat|unwired)$)[\\s\\S]*\\S", parentSchema: schema6.properties.steps.propertyNames, data: key3, propertyName: key3 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema6.properties.steps.propertyNames.type, parentSchema: schema6.properties.steps.propertyNames, data: key3, propertyName: key3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var valid5 = _errs23 === errors;
          if (!valid5) {
            const err10 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid", schema: schema6.properties.steps.propertyNames, parentSchema: schema6.properties.steps, data: data14 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        for (const key4 in data14)
          validate133(data14[key4], { instancePath: instancePath + "/steps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data14, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
      } else {
        const err11 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.properties.steps.type, parentSchema: schema6.properties.steps, data: data14 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema6.type, parentSchema: schema6, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
export {
  validate
};
