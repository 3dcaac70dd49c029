/** The words of the report on accessibility, in Swedish. */

/** Its words. What stands in brackets is left to the reader to fill in. */
export const accessibilityWords = {
  title: (report: string) => `Tillgänglighet i ${report}`,
  about: (date: string, edition: string) =>
    `Underlaget gäller rapporten daterad ${date} (${edition}). Programmet gjorde det när rapporten byggdes.`,
  draft: 'utkast',
  final: 'slutrapport',
  checks: 'Det som programmet har prövat',
  limits:
    'Programmet prövar bara en del av kraven. Att inga fel hittades betyder inte att rapporten är tillgänglig i lagens mening.',
  findings: 'Prövningarna och deras resultat',
  columns: { part: 'Del', check: 'Prövning', tested: 'Prövade', faults: 'Fel' },
  uncounted: 'räknas inte',
  parts: { html: 'HTML', text: 'Text', pdf: 'PDF' },
  names: {
    pictures: 'Bilder och diagram har en beskrivning eller är märkta som dekorativa',
    headings: 'Rubriker hoppar inte över en nivå',
    tables: 'Tabeller har rubriker för kolumner eller rader',
    cells: 'Tabellceller är inte tomma',
    links: 'Länkar har en text och leder någonstans',
    ids: 'Ställen som kan länkas till har olika namn',
    characters: 'Alla tecken finns i rapportens typsnitt',
    colours: 'Färger som skribenten valt i egna diagram syns mot vitt papper',
    figure: 'Figurer har en beskrivning',
    link: 'Länkar har en text',
    table: 'Tabeller har lika långa rader',
    glyph: 'Alla tecken finns i filens typsnitt',
    font: 'Typsnitt följer med i filen',
  },
  claimed: 'PDF-filen är märkt PDF/UA-1 och PDF/A-3a.',
  unclaimed: 'PDF-filen är inte märkt PDF/UA-1 och PDF/A-3a, eftersom prövningen hittade fel.',
  noPdf: 'Ingen PDF-fil skrevs, så ingen har prövats.',
  human: 'Det som en människa måste bedöma',
  judged: [
    'Säger beskrivningarna nedan det som läsaren behöver veta?',
    'Är ordningen meningsfull när rapporten läses upp, både HTML- och PDF-filen?',
    'Är språket klart och enkelt, och är svåra ord förklarade?',
    'Säger rubriker och länktexter vad de leder till?',
    'Är ord på andra språk märkta?',
    'Syns det som bilder och egna diagram visar för den som inte skiljer på färger, och är texten i bilder läsbar?',
    'Fungerar HTML-filen med bara tangentbord, med förstoring till 400 procent och i en skärmläsare?',
    'Fungerar PDF-filen i en skärmläsare?',
  ],
  descriptions: 'Beskrivningar av diagram och bilder',
  noDescriptions: 'Rapporten har inga beskrivna diagram eller bilder.',
  statement: 'Underlag till tillgänglighetsredogörelse',
  statementUse:
    'Lagen (2018:1937) om tillgänglighet till digital offentlig service och föreskrifterna MDFFS 2019:2 kräver en tillgänglighetsredogörelse. Texten nedan är ett underlag. Det som står inom hakparentes ska en människa fylla i.',
  stands: (publisher: string, title: string, hasPdf: boolean) =>
    `${publisher} står bakom ${title}. Redogörelsen gäller rapporten som ${hasPdf ? 'HTML och PDF' : 'HTML'}.`,
  compliance: {
    title: 'Hur tillgänglig rapporten är',
    text: 'Rapporten är [helt, delvis eller inte] förenlig med lagen (kraven i EN 301 549, som bygger på WCAG 2.1 nivå AA).',
  },
  lacks: {
    title: 'Innehåll som inte är tillgängligt',
    found: (faults: number) =>
      `Programmets prövningar hittade ${faults} fel, se tabellen ovan. [Beskriv dem och andra brister, varför de finns och när de åtgärdas.]`,
    none: 'Programmets prövningar hittade inga fel. [Beskriv brister som en människa har hittat, varför de finns och när de åtgärdas.]',
  },
  tested: {
    title: 'Hur rapporten har prövats',
    text: (checks: number) =>
      `Automatiska prövningar som gjordes när rapporten byggdes: ${checks}. [Beskriv den prövning som en människa har gjort, av vem och när.]`,
  },
  contact: {
    title: 'Kontakta oss om du hittar brister',
    missing: '[Fyll i hur den som hittar en brist når er, till exempel e-post och telefon.]',
  },
  complaint: {
    title: 'Anmäl till tillsynsmyndigheten',
    missing: '[Fyll i vilken myndighet som har tillsyn över lagen, och hur man anmäler dit.]',
  },
} as const;
