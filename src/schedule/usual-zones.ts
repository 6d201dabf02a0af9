const EUROPE =
  'Amsterdam Athens Belgrade Berlin Brussels Bucharest Budapest Copenhagen Dublin Helsinki Istanbul Kyiv Lisbon London Luxembourg Madrid Oslo Paris Prague Rome Sofia Stockholm Tallinn Vienna Vilnius Warsaw Zagreb Zurich';
const AMERICA =
  'Bogota Buenos_Aires Chicago Denver Lima Los_Angeles Mexico_City New_York Phoenix Santiago Sao_Paulo Toronto Vancouver';
const ASIA = 'Dubai Hong_Kong Jakarta Jerusalem Kolkata Manila Seoul Shanghai Singapore Tokyo';

/**
 * Time zones of the IANA database that most menus name, so that they are known to exist without
 * loading the platform's time zone data, which takes half as long as starting Node. Never complete.
 */
export const USUAL_ZONES: ReadonlySet<string> = new Set([
  'UTC',
  ...EUROPE.split(' ').map((city) => `Europe/${city}`),
  ...AMERICA.split(' ').map((city) => `America/${city}`),
  ...ASIA.split(' ').map((city) => `Asia/${city}`),
  'Africa/Johannesburg',
  'Australia/Melbourne',
  'Australia/Sydney',
  'Pacific/Auckland',
]);
