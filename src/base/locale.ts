/** The words that the report's readers see, in Swedish. */

/** Words of the report. A function takes what it speaks of. */
export const words = {
  language: 'sv',
  contents: 'Innehåll',
  draft: 'Utkast',
  draftOf: (date: string) => `Utkast ${date}`,
  unfinished: 'Det som återstår',
  chapter: 'kapitel',
  section: 'avsnitt',
  appendix: 'bilaga',
  table: 'tabell',
  chart: 'diagram',
  source: 'Källa',
  note: 'Anm.',
  showData: 'Visa diagrammets siffror',
  skipToContent: 'Hoppa till innehållet',
  backToText: 'Tillbaka till texten',
  notes: 'Noter',
  inBrief: 'I korthet',
  year: 'År',
} as const;

/** A word with a capital first letter. */
export function capitalize(word: string): string {
  return word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);
}

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');

/** A date in running text: `2021-05-31` becomes `31 maj 2021`. */
export function formatDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
