import { faultySite } from './faulty-site.ts';
import type { Site } from './site.ts';
import { siteDesks } from './site-desks.ts';
import { siteMenus } from './site-menus.ts';
import { themes } from './themes.ts';

/**
 * Writes a flow file as people write them: the hotline of one house, or of many with one number.
 *
 * 20 steps are one house. More are a directory of 20 steps, which looks up where the caller is, and
 * houses of 20 steps behind it, so that no menu lies deeper than three levels however long the file
 * is. About 330 bytes and 12 lines a step. The same arguments give the same text.
 *
 * @param steps 20 or more, and a multiple of 20.
 * @param form `clean` has no faults; in `faulty` two houses of three have one, each a slip that
 *   people make.
 * @param first The number of the first house; flows of one house differ by it.
 */
export function makeFlow(
  steps: number,
  { form = 'clean', first = 0 }: { form?: 'clean' | 'faulty'; first?: number } = {},
): string {
  const isOne = steps < 2 * SITE_STEPS;
  const count = isOne ? 1 : Math.floor(steps / SITE_STEPS) - 1;
  const sites = Array.from({ length: count }, (_, index) => siteOf(first + index, isOne));
  const blocks = [head(sites, isOne), ...(isOne ? [] : directory(sites))];
  for (const [index, site] of sites.entries()) {
    const text = [...siteDesks(site), ...siteMenus(site)].join('\n');
    blocks.push(form === 'clean' ? text : faultySite(text, site, first + index));
  }
  return blocks.join('\n');
}

const SITE_STEPS = 20;

function siteOf(index: number, isOne: boolean): Site {
  const town = TOWNS[index % TOWNS.length] ?? '';
  const round = Math.floor(index / TOWNS.length);
  const id = round === 0 ? town.toLowerCase() : `${town.toLowerCase()}-${round + 1}`;
  return {
    id,
    place: town,
    theme: themes[index % themes.length] ?? { house: '', number: '', departments: [] },
    switchboard: isOne ? `${id}-desk` : 'switchboard',
  };
}

const TOWNS = [
  ...['Aachen', 'Bremen', 'Coburg', 'Dresden', 'Erfurt', 'Freiburg', 'Gotha', 'Hamburg'],
  ...['Ilmenau', 'Jena', 'Kassel', 'Leipzig', 'Mainz', 'Neuss', 'Oldenburg', 'Passau'],
  ...['Quedlinburg', 'Rostock', 'Stuttgart', 'Trier', 'Ulm', 'Verden', 'Wismar', 'Xanten'],
];

function head(sites: readonly Site[], isOne: boolean): string {
  const first = sites[0];
  const exit = isOne ? `${first?.id}-desk` : 'switchboard';
  return `\
# yaml-language-server: $schema=../schemas/flow.schema.json
presszero: 1
name: ${isOne ? `Hotline of ${first?.theme.house}` : 'One number for all houses'}
language: en
number: "+49 800 5550100"
start: ${isOne ? `${first?.id}-line` : 'directory'}

schedules:
  office:
    timezone: Europe/Berlin
    open: { mon-fri: 08:00-18:00 }
    holidays: DE-NW
    except: { 2026-12-24: 08:00-12:00 }

variables:
  number: { type: string }

globals:
  "0": { label: For a person, goto: ${exit} }
  "9": { label: To hear this again, goto: repeat }
  "*": { label: To go back, goto: back }

defaults:
  timeout: 6s
  maxNoInput: 2
  maxNoMatch: 2
  noInput: { prompt: "Sorry, I did not hear anything." }
  noMatch: { prompt: "Sorry, I did not get that." }
  exhausted: ${exit}

goals:
  - { id: get-help, label: Somebody who helps, share: 60%, reached: [${first?.id}-service] }

steps:
`;
}

/** Looks up the region, then the house: 16 regions, and a switchboard for the rest. */
function directory(sites: readonly Site[]): readonly string[] {
  const perRegion = Math.ceil(sites.length / REGIONS);
  const regions = Array.from({ length: REGIONS }, (_, index) =>
    sites.slice(index * perRegion, (index + 1) * perRegion),
  );
  return [
    lookup(
      'directory',
      regions.map((_, index) => `region-${index + 1}`),
      '',
    ),
    ...regions.map((houses, index) =>
      lookup(
        `region-${index + 1}`,
        houses.map(({ id }) => id),
        '-line',
      ),
    ),
    `\
  switchboard:
    type: queue
    queue: switchboard
    prompt: We connect you with our switchboard, please hold the line.
    expectedWait: 1m
    maxWait: 10m
    announceEvery: 30s
    position: true
    timedOut: switchboard-message
    full: switchboard-message
    closed: switchboard-message
`,
    `\
  switchboard-message:
    type: voicemail
    prompt: Sorry, nobody is free. Please leave a message, we call you back within one day.
    replyWithin: 24h
    next: goodbye
`,
    `\
  goodbye:
    type: hangup
    prompt: Thank you for calling. Goodbye.
    outcome: resolved
    reason: message
`,
  ];
}

const REGIONS = 16;

function lookup(id: string, names: readonly string[], suffix: string): string {
  const outcomes = names.map((name) => `      ${name}: ${name}${suffix}\n`);
  return `\
  ${id}:
    type: lookup
    service: ${id}
    outcomes:
${outcomes.join('')}      unknown: switchboard
`;
}
