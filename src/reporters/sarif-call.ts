import type { Finding } from '../finding/finding.ts';
import { sarifLocation } from './sarif-location.ts';
import { sarifText } from './sarif-text.ts';

/**
 * The call that shows a finding as SARIF's code flows, which viewers draw as steps: way by way from
 * the start of the menu to the place of the fault. Empty for a finding without a call.
 */
export function sarifCall(path: string, { call, place, message }: Finding) {
  if (call === undefined) return [];
  const given = call.given.length === 0 ? '' : `, given ${call.given.join(', ')}`;
  const ways = call.ways.map((way) => {
    const to = way.to === undefined ? 'the call is over' : `"${way.to}"`;
    return { place: way.place, text: `"${way.from}" --${way.by}--> ${to}` };
  });
  return [
    {
      message: {
        text: sarifText(`Call ${call.keys === '' ? 'without a key' : call.keys}${given}`),
      },
      threadFlows: [
        {
          locations: [...ways, { place, text: message }].map(({ place: at, text }) => ({
            location: { ...sarifLocation(path, at), message: { text: sarifText(text) } },
          })),
        },
      ],
    },
  ];
}
