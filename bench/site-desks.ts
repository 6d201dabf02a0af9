import type { Site } from './site.ts';

/**
 * What lies around the menus of one house as steps of a flow file: opening hours, the welcome,
 * the number that callers type in, queues and desks, and what is left at night; twelve steps.
 */
export function siteDesks(site: Site): readonly string[] {
  return [...entrance(site), ...account(site), ...people(site), ...afterHours(site)];
}

function entrance({ id, place, theme }: Site): readonly string[] {
  return [
    `\
  ${id}-line:
    type: hours
    schedule: office
    open: ${id}-welcome
    closed: ${id}-night
    holiday: ${id}-night
`,
    `\
  ${id}-welcome:
    type: say
    prompt: Good day and welcome to ${theme.house} in ${place}.
    next: ${id}-main
`,
  ];
}

function account({ id, theme, switchboard }: Site): readonly string[] {
  return [
    `\
  ${id}-number:
    type: collect
    prompt: Please enter your ${theme.number}. If you do not have it, press 0.
    into: number
    digits: 8
    timeout: 10s
    noInput: { prompt: "Take your time, I am waiting for your eight digits." }
    next: ${id}-account
`,
    `\
  ${id}-account:
    type: lookup
    service: customers
    latency: 800ms
    outcomes:
      found: ${id}-service
      unknown: ${id}-desk
      failed: ${switchboard}
`,
  ];
}

function people({ id, place, switchboard }: Site): readonly string[] {
  return [
    `\
  ${id}-service:
    type: queue
    queue: ${id}-service
    prompt: Thank you. We connect you with a colleague, please hold the line.
    expectedWait: 2m
    maxWait: 10m
    announceEvery: 45s
    position: true
    options:
      "1": { label: To be called back instead, goto: ${id}-callback }
    answered: ${id}-feedback
    timedOut: ${id}-callback
    full: ${id}-callback
    closed: ${id}-message
`,
    `\
  ${id}-expert:
    type: queue
    queue: ${id}-expert
    prompt: { text: We look for somebody who knows this well., audio: expert.wav, duration: 4s }
    expectedWait: 4m
    maxWait: 12m
    announceEvery: 60s
    position: true
    timedOut: ${id}-desk
    full: ${id}-desk
    closed: ${id}-message
`,
    `\
  ${id}-desk:
    type: transfer
    to: "+49 241 5550199"
    reaches: human
    prompt: I connect you with our desk in ${place}.
    busy: ${id}-message
    noAnswer: ${switchboard === `${id}-desk` ? `${id}-message` : switchboard}
    failed: ${id}-message
`,
  ];
}

function afterHours({ id, place, theme }: Site): readonly string[] {
  return [
    `\
  ${id}-night:
    type: menu
    prompt:
      intro: >-
        Good day, this is ${theme.house} in ${place}. Sorry, nobody is here now: we are
        here from Monday to Friday, from 8:00 to 18:00.
      options: spoken
    options:
      "1": { label: To leave a message, goto: ${id}-message }
      "2": { label: To be called back tomorrow, goto: ${id}-callback }
    exhausted: ${id}-message
`,
    `\
  ${id}-message:
    type: voicemail
    prompt: Please leave a message after the tone. We answer within one day.
    replyWithin: 24h
    next: ${id}-bye
`,
    `\
  ${id}-callback:
    type: callback
    prompt: We call you back within two hours of our opening.
    within: 2h
    next: ${id}-bye
`,
    `\
  ${id}-feedback:
    type: survey
    prompt: How content are you with our service, from 1 to 5?
    next: ${id}-bye
`,
    `\
  ${id}-bye:
    type: hangup
    prompt: Thank you for calling. Goodbye.
    outcome: resolved
    reason: ${theme.departments[0]?.id ?? 'call'}
`,
  ];
}
