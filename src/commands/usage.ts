/** How the program is called. */

/** The usage, in Swedish and English. */
export const usage = `horisont build [mapp/dir] [--out mapp/dir] [--final] [--html-only] [--lang sv|en]

  Bygger rapporten i mappen (annars i den mapp där du står) till HTML och PDF.
  Builds the report in the folder (or the one you stand in) to HTML and PDF.

  --out        mapp att skriva till, annars output i rapportens mapp / folder to write into
  --final      slutrapport utan märkning som utkast; vägras om något återstår / final report, refused if anything is unfinished
  --html-only  bara HTML, ingen webbläsare behövs / HTML only, needs no browser
  --lang       språk för meddelanden, sv eller en / language of messages`;
