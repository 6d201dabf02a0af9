import { dedent } from '../text/dedent.ts';

/** The flow that `presszero init` writes: small, friendly and without a finding. */
export const FIRST_FLOW = dedent`
  # yaml-language-server: $schema=./node_modules/presszero/schemas/flow.schema.json
  presszero: 1
  name: Sunrise Clinic
  language: en
  start: welcome

  globals:
    "0": { label: a person, goto: reception }
    "9": { label: hear this again, goto: repeat }

  defaults:
    timeout: 6s
    maxNoInput: 2
    maxNoMatch: 2
    exhausted: reception
    noInput: { prompt: "Sorry, I did not hear anything." }
    noMatch: { prompt: "Sorry, I did not get that." }

  steps:
    welcome:
      type: say
      prompt: Welcome to the Sunrise Clinic.
      next: main

    main:
      type: menu
      prompt:
        intro: How can we help you?
        options: spoken
      options:
        "1": { label: make an appointment, goto: appointments }
        "2": { label: order a prescription, goto: prescriptions }

    appointments:
      type: queue
      prompt: Please hold, we will be with you soon.
      maxWait: 5m
      timedOut: message
      full: message
      closed: message

    prescriptions:
      type: voicemail
      prompt: "Please tell us your name and what you need, after the tone."
      replyWithin: 24h
      next: bye

    reception:
      type: transfer
      to: "+15550100"
      prompt: One moment please.
      busy: message
      noAnswer: message
      failed: message

    message:
      type: voicemail
      prompt: "All of us are on the phone. Please leave a message, and we will call you back."
      replyWithin: 24h
      next: bye

    bye:
      type: hangup
      prompt: Thank you for calling. Goodbye.
`;
