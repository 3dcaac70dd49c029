/** How what is expected, planned or wished for is told: neither as a fact nor as more than it is. */
import type { Status } from '../base/status.ts';

/** A status of what has not happened. */
export type OpenStatus = Exclude<Status, 'utfall'>;

const ways: Readonly<Record<OpenStatus, (infinitive: string) => string>> = {
  prognos: (verb) => `väntas ${verb}`,
  kalkyl: (verb) => `beräknas ${verb}`,
  budget: (verb) => (isBeing(verb) ? 'budgeteras till' : `väntas enligt budgeten ${verb}`),
  förslag: (verb) => `föreslås ${isBeing(verb) ? 'bli' : verb}`,
  mål: (verb) => (isBeing(verb) ? 'målet är' : `ska enligt målet ${verb}`),
  scenario: (verb) => `kan i scenariot ${verb}`,
};

/** The words that say a verb of what has this status: *vara* of a prognos becomes `väntas vara`. */
export function tellExpected(status: OpenStatus, infinitive: string): string {
  return ways[status](infinitive);
}

function isBeing(verb: string): boolean {
  return verb === 'vara' || verb === 'uppgå' || verb === 'bli';
}

/** What says that something has not happened: *väntas*, *enligt prognosen*, *kommer att*. */
export const openWords = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:för)?vänt(?:as|ade|ades|at|ats|an)|förväntning\\p{L}*',
    'beräkna\\p{L}*|beräkning\\p{L}*|bedöm\\p{L}*|uppskatt\\p{L}*|framskriv\\p{L}*|framräkn\\p{L}*|förutse\\p{L}*|förutsp\\p{L}*|spås?',
    '\\p{L}*prognos\\p{L}*|\\p{L}*kalkyl\\p{L}*|\\p{L}*budget\\p{L}*|\\p{L}*scenari\\p{L}*|\\p{L}*förslag\\p{L}*',
    '\\p{L}*mål(?:et|en|s|sättning\\p{L}*)?|föreslå\\p{L}*|föreslog\\p{L}*|planera\\p{L}*|planen|avse\\p{L}*',
    'anta(?:s|r|git|gits|gande\\p{L}*)?|räkna\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}med|kommer(?:\\s+[^\\s.,;:]+){0,4}\\s+att',
    'ska|skall|skulle|lär|kan|kunde|tros?|troligen|sannolik\\p{L}*|möjlig\\p{L}*|tänkt\\p{L}*|framtid\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
