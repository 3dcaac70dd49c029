/** How the program is called. */

/** How each command is called and what it does, in Swedish and English. */
export const usages = {
  build: `horisont build [mapp/dir] [--out mapp/dir] [--final] [--html-only] [--lang sv|en]

  Bygger rapporten i mappen (annars i den mapp där du står) till HTML och PDF, och dess tabeller till CSV, XLSX och JSON.
  Builds the report in the folder (or the one you stand in) to HTML and PDF, and its tables to CSV, XLSX and JSON.

  --out        mapp att skriva till, annars output i rapportens mapp / folder to write into
  --final      slutrapport utan märkning som utkast; vägras om något återstår / final report, refused if anything is unfinished
  --html-only  ingen PDF, ingen webbläsare behövs / no PDF, needs no browser
  --lang       språk för meddelanden, sv eller en / language of messages`,
  cite: `horisont cite id|--list [mapp/dir] [--out mapp/dir] [--format text|json] [--lang sv|en]

  Ger en färdig hänvisning till en tabell eller ett diagram i den senast byggda rapporten.
  Gives a ready citation of a table or chart in the report as last built.

  --list       hänvisningar till alla / citations of all
  --out        mappen som rapporten skrevs till / the folder that the report was written to
  --format     text eller json (CSL-JSON) / text or json (CSL-JSON)
  --lang       språk för meddelanden, sv eller en / language of messages`,
  audit: `horisont audit [mapp/dir] [--format text|json] [--lang sv|en]

  Listar alla tal i texten som varken är värden eller påståenden, med förslag på vad de kan bindas till.
  Lists all numbers in the text that are neither values nor claims, with what they could be bound to.`,
  diff: `horisont diff gammal ny [--format text|json|html] [--out fil/file] [--lang sv|en]

  Talar om vad som skiljer tabellerna i två rapporter, cell för cell. Varje rapport är en PDF- eller HTML-fil eller mappen output.
  Tells what differs between the tables of two reports, cell by cell. Each report is a PDF or HTML file or the folder output.

  --format     text, json eller html / text, json or html
  --out        fil att skriva svaret till / file to write the answer to
  --lang       språk för svaret, sv eller en / language of the answer`,
  verify: `horisont verify fil/file [mapp/dir] [--format text|json] [--lang sv|en]

  Talar om ifall en PDF- eller HTML-fil kommer från rapporten i mappen (annars där du står), och vad som har ändrats sedan dess.
  Tells whether a PDF or HTML file comes from the report in the folder (or where you stand), and what has changed since.

  --format     text eller json / text or json
  --lang       språk för svaret, sv eller en / language of the answer`,
  impact: `horisont impact data/fil.csv --with ny.csv [--accept [--keep-old]] [--format text|json] [--lang sv|en]

  Talar om vad en ny datafil skulle ändra i rapporten, och vad som inte längre skulle stämma. Inget skrivs utan --accept.
  Tells what a new data file would change in the report, and what would no longer be true. Nothing is written without --accept.

  --with       den nya filen / the new file
  --accept     ersätter filen med den nya, om den går att läsa / replaces the file by the new one, if that can be read
  --keep-old   sparar den gamla filen bredvid, som fil.csv.old / keeps the old file beside it, as file.csv.old
  --format     text eller json / text or json
  --lang       språk för meddelanden, sv eller en / language of messages`,
  trace: `horisont trace fil[:rad[:kolumn]]|nyckeltal|tabell [mapp/dir] [--format text|json] [--lang sv|en]

  Talar om varifrån talen på ett ställe i texten kommer, eller ett nyckeltal: tabell, kolumn, rad, status och källa.
  Av en tabell med grupper: vad varje grupp är summan av.
  Tells where the numbers at a place in the text come from, or a key figure: table, column, row, status and source.
  Of a table with groups: what each group is the sum of.

  --format     text eller json / text or json
  --lang       språk för meddelanden, sv eller en / language of messages`,
};

/** The name of a command. */
export type CommandName = keyof typeof usages;

/** Whether a word is the name of a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(usages, word);
}
