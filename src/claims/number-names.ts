/** Numbers that are names rather than quantities: years, dates, laws, pages, ages, telephone numbers. */

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept|okt|nov|dec';
const year = '(?:1[89]|20|21)\\d\\d';
const s = '[ \\u00a0]';
const dash = '[\\u2013/-]';

const currencies = 'kr|kronor|tkr|mnkr|mkr|mdkr';
const things =
  'personer|invånare|barn|elever|kvinnor|män|anställda|medarbetare|bostäder|lägenheter|hushåll|platser|företag|kommuner|ärenden|besök|ton|hektar|kvm|meter|kilometer|km|timmar|dagar|veckor|stycken|st';
/** Not before what makes a quantity of the digits. */
const uncounted = `(?![\\d]|,\\d|${s}?%|${s}(?:procent|procentenheter|miljoner|miljarder|${currencies}|${things})(?!\\p{L}))`;

const parts =
  'sida|sidan|sidorna|sid\\.?|s\\.|kapitel|kapitlen|kap\\.?|avsnitt|avsnitten|tabell|tabellerna|diagram|diagrammen|figur|figurerna|bild|bilaga|bilagorna|punkt|punkterna|artikel|artiklarna|not|fotnot|etapp|etappen|fas|del|mål|delmål|steg|nivå|zon|klass|nummer|nr\\.?|vecka|veckan|veckorna|v\\.|kvartal|kvartalet|halvår|halvåret|tertial|årskurs|årskurserna|åk|vägval|alternativ|scenario|väg|riksväg|länsväg|version|ver\\.|paragraf|rad|rum|linje';
const someNumbers = `\\d+(?:[.:]\\d+)*\\p{L}?(?:${dash}\\d+(?:[.:]\\d+)*)?`;
const standards = 'EN|ISO|IEC|SS|WCAG|PDF/[AUX]|UTF|(?i:covid)|SFS|RFC';

const ageNoun = '(?:år(?:s|en)?|-?åringar(?:na)?|-?åring|-?årig\\p{L}*)';
const people = 'personer|barn|elever|invånare|ungdomar|unga|vuxna|män|kvinnor|pojkar|flickor';
/** Before what lasts so many years. */
const lasting = `(?<!(?<!\\p{L})(?i:om|i|inom|efter|under|tar|tog|närmaste|senaste|kommande|nästa)${s})`;

/** Names that begin with a word; of two that begin at one place the first is taken, here and below. */
const afterWords = [
  `(?i:kl\\.?|klockan)${s}?\\d{1,2}(?:[.:]\\d{2})?(?:\\u2013\\d{1,2}(?:[.:]\\d{2})?)?`,
  `(?i:dnr|diarienummer)${s}(?:\\p{Lu}{2,}[ \\u00a0/])?\\d{4}[/:.-]\\d+(?:-\\d+)?`,
  `\\p{Lu}{2,}[ \\u00a0/]?\\d{4}[/:-]\\d+(?:-\\d+)?`,
  `(?:${standards})[- \\u00a0]?\\d[\\d.:-]*\\p{L}?(?:${s}\\d{3}(?!\\d))?(?:${s}V\\d[\\d.]*)?`,
  `(?i:ISBN|ISSN|bankgiro|plusgiro|organisationsnummer)[: \\u00a0]+\\d[\\d -]*\\d`,
  `(?i:ring|larmnumret|nödnumret)${s}\\d{3}(?:${s}\\d{2})?(?!\\d)`,
  `(?i:läsåret|läsår)${s}\\d{2}/\\d{2}(?!\\d)`,
  `(?i:${parts})${s}${someNumbers}(?:(?:, ${someNumbers})*[ ](?:och|till)[ ]${someNumbers})?${uncounted}`,
  `(?i:box)${s}\\d+`,
  `\\p{Lu}\\p{L}+(?:gatan|vägen|gränd|torget|plan|allén|stigen)${s}\\d+(?:${s}?[A-F](?!\\p{L}))?${uncounted}`,
  `(?i:åldern|åldrarna|ålder|åldrar|gruppen|grupperna|mellan)${s}\\d+(?:(?:\\u2013|[ ](?:och|till)[ ])\\d+)?${s}${ageNoun}`,
  `(?i:åldern|åldrarna|gruppen|grupperna|åldersgruppen|åldersgrupperna)${s}\\d+\\u2013\\d+`,
  `(?i:fyller|fyllt|fyllde|fyllda)[^.;:]{0,30}?\\d+${s}år`,
  `(?i:äldre|yngre)${s}än${s}\\d+${s}år`,
  `(?i:${people})${s}(?:som${s}är${s})?(?:över|under|från)${s}\\d+${s}år(?!\\p{L})`,
  `[Ff][-\\u2013]\\d(?!\\d)`,
  `(?i:per)${s}(?:hundra|tusen|\\d+(?:${s}\\d{3})*)(?!\\p{L})`,
  `[vV]${s}?\\d+(?:\\.\\d+)+`,
  '(?<!_)[\\p{L}_]+\\d[\\p{L}\\d_]*',
];

/** Names that begin with a digit or a mark. */
const afterMarks = [
  '(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}\\.\\d{2}\\.\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!\\d)',
  `\\d{1,2}(?:\\u2013\\d{1,2})?${s}(?i:${months})(?!\\p{L})\\.?(?:${s}${year})?`,
  '\\d{1,2}(?::\\d{2}(?:\\u2013\\d{1,2}:\\d{2})?|\\.\\d{2}\\u2013\\d{1,2}\\.\\d{2})(?!\\d)',
  '\\d{4}(?:/\\d{2,4})?:\\d+',
  '(?<![/,.])(?:1[3-9]|2\\d|3[01])/(?:1[0-2]|[1-9])(?![\\d/,])',
  `\\d+${s}?kap\\.(?:${s}\\d+(?:\\u2013\\d+)?${s}?\\p{L}?${s}?§+)?|\\d+(?:\\u2013\\d+)?${s}?\\p{L}?${s}?§+|§+${s}?\\d+(?:\\u2013\\d+)?`,
  `(?<!(?<!\\p{L})ett${s})\\d{2,4}-tal\\p{L}*|\\d{2,4}-tal\\p{L}+`,
  `(?:\\+46|0\\d{1,3})[ \\u00a0\\u2013/-]+\\d[\\d \\u00a0]{4,}\\d|0\\d{8,9}(?!\\d)|1177${uncounted}`,
  '\\d{6}-\\d{4}(?!\\d)',
  `\\d{3}${s}\\d{2}(?=[ \\u00a0]{1,2}\\p{Lu}\\p{L})`,
  `\\d+${s}år${s}(?:(?:eller|och)${s}(?:äldre|yngre|uppåt)|gam(?:mal|la))`,
  `${lasting}\\d+\\u2013\\d+${s}?${ageNoun}(?!\\p{L})|\\d+[- \\u00a0]?(?:åring\\p{L}*|årig\\p{L}*)|\\d+\\+`,
  `(?:19|20)\\d\\d/\\d{1,4}(?!\\d)`,
  `(?<![,.])${year}(?:${dash}(?:${year}|\\d{2}))?(?:-tal\\p{L}*)?${uncounted}`,
  '\\d+:(?:a|e)(?!\\p{L})|24/7',
  `\\d+(?!-?(?:procent|MW|GWh|MWh|kWh|kg|${currencies}|${things})(?!\\p{L}))\\p{L}[\\p{L}\\d]*`,
  `(?:\\d{1,3}(?:${s}\\d{3}){1,4}|\\d+)(?:,\\d+)?-(?!procent|miljo|miljard|kron|tal(?!\\p{L}))\\p{L}+`,
];

/** Finds the names in a text. */
export const name = new RegExp(
  `(?<!\\p{L})(?=\\p{L})(?:${afterWords.join('|')})|(?=[\\d§+])(?<![\\p{L}\\d])(?:${afterMarks.join('|')})`,
  'gu',
);
