/**
 * A flow of some conditions, each different, four to a branch: the kinds of conditions that flows
 * for a bank hold, from one comparison to three. A fifth of them names values, so that no two of
 * those have the same shape.
 *
 * @param conditions At least 4, a multiple of 4.
 */
export function conditionsFlow(conditions: number): string {
  const branches = conditions / PER_BRANCH;
  const steps = Array.from({ length: branches }, (_, branch) => {
    const cases = Array.from({ length: PER_BRANCH }, (_, index) => {
      const number = branch * PER_BRANCH + index;
      const text = FORMS[number % FORMS.length]?.(number + 1) ?? '';
      // YAML takes ": " for a key.
      return `      - when: ${text.includes(': ') ? `"${text}"` : text}\n        goto: desk`;
    });
    const next = branch + 1 < branches ? `gate${branch + 1}` : 'desk';
    return [`  gate${branch}:`, '    type: branch', '    cases:', ...cases, `    else: ${next}`];
  });
  return [...HEAD, ...steps.flat(), ...DESK, ''].join('\n');
}

const PER_BRANCH = 4;

const FORMS: readonly ((number: number) => string)[] = [
  (number) => `tier === 'business' && balance > ${number}`,
  (number) => `known && balance < ${number + 10}`,
  (number) => `hours.office === 'open' && balance >= ${number}`,
  (number) => `zip.startsWith('${number}') || !known`,
  (number) => `zip === '${number}'`,
  (number) => `(tier === 'gold' || tier === 'business') && tries < ${number}`,
  (number) => `hours.office !== 'holiday' && balance - tries > ${number}`,
  (number) => `lang === 'de' && (known || balance > ${number})`,
  (number) => `known ? balance > ${number} : tries > ${number}`,
  (number) => `lang !== 'en' && zip !== '${number}'`,
];

const HEAD: readonly string[] = [
  'presszero: 1',
  'name: Bank',
  'language: en',
  'start: gate0',
  'schedules:',
  '  office: { timezone: Europe/London, open: { mon-fri: 09:00-17:00 } }',
  'variables:',
  '  tier: { type: enum, values: [standard, business, gold], from: caller }',
  '  lang: { type: enum, values: [en, de, es], from: caller }',
  '  balance: { type: number, min: 0, max: 100000, from: lookup }',
  '  tries: { type: number, min: 0, from: caller }',
  '  known: { type: boolean, from: caller }',
  '  zip: { type: string, from: caller }',
  'steps:',
];

const DESK: readonly string[] = [
  '  desk: { type: queue, prompt: One moment please., full: message, closed: message }',
  '  message: { type: voicemail, prompt: Please leave a message. }',
];
