import type { Prompt } from '../model/prompt.ts';

/**
 * Whether a prompt tells when somebody is there: a time (`8:00`, `9 Uhr`, `5 pm`) or a day of the
 * week in English, German, Dutch, French or Spanish.
 *
 * What cannot be read counts as telling: a sound file without words, and a `{variable}` or the
 * `$.path` of a foreign one, which is how texts say hours that change. `undefined` tells nothing. Linear in the text.
 */
export function tellsHours(prompt: Prompt | undefined): boolean {
  return (prompt?.segments ?? []).some(({ text, audio }) => {
    if (text === undefined) return audio !== undefined;
    return HOURS.some((pattern) => pattern.test(text.value));
  });
}

const HOURS = [
  /\{|\$\./,
  /\b\d{1,2}[:.h]\d{2}\b/i,
  /\d\s?(?:[ap]\.?m\b|h\b|heures?\b|horas?\b)/i,
  /\b(?:uhr|uur|o['’]clock)\b/i,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?\b/i,
  /\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|werktag)/i,
  /\b(?:maan|dins|woens|donder|vrij|zater|zon|werk)dag/i,
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/i,
  /\b(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)/i,
];
