/** Numbers that are names rather than quantities: years, dates, laws, pages, ages, telephone numbers. */

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept|okt|nov|dec';
const year = '(?:1[89]|20|21)\\d\\d';
/** What makes of four digits a quantity. */
const counted =
  '(?![\\d]|,\\d|[ \\u00a0]?(?:%|(?:procent|tkr|kkr|mnkr|mkr|mdkr|kr|kronor|personer|invånare|barn|elever|bostäder|hushåll|platser|miljoner)(?!\\p{L})))';
const parts =
  'sida|sidan|sidorna|sid\\.|s\\.|kapitel|kap\\.|avsnitt|tabell|tabellerna|diagram|figur|bild|bilaga|punkt|artikel|not|fotnot|etapp|etappen|fas|del|nummer|nr|nr\\.|vecka|veckorna|v\\.|kvartal|kvartalet|tertial|årskurs|årskurserna|åk|vägval|alternativ|scenario|väg|riksväg|länsväg|version|ver\\.|paragraf|rad|rum|linje';
const someNumbers = '\\d+(?:[.:]\\d+)*\\p{L}?';
const dash = '[\\u2013/-]';
const age = '(?:år(?:s|en)?|-?åringar(?:na)?|-?åring|-?årig\\p{L}*)';

/** A pattern for each kind of name; of two that begin at one place the first is taken. */
const kinds = [
  '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)',
  `(?<!\\d)\\d{1,2}(?:\\u2013\\d{1,2})?[ \\u00a0](?i:${months})(?!\\p{L})\\.?(?:[ \\u00a0]${year})?`,
  '(?i:kl)\\.?[ \\u00a0]?\\d{1,2}(?:[.:]\\d{2})?(?:\\u2013\\d{1,2}[.:]\\d{2})?',
  '(?<!\\d)\\d{1,2}:\\d{2}(?:\\u2013\\d{1,2}:\\d{2})?(?!\\d)',
  '(?<!\\d)\\d{4}(?:/\\d{2,4})?:\\d+',
  '(?<![\\d/,.])(?:1[3-9]|2\\d|3[01])/(?:1[0-2]|[1-9])(?![\\d/,])',
  '\\d+[ \\u00a0]?kap\\.(?:[ \\u00a0]\\d+[ \\u00a0]?\\p{L}?[ \\u00a0]?§+)?|\\d+[ \\u00a0]?\\p{L}?[ \\u00a0]?§+|§+[ \\u00a0]?\\d+(?:\\u2013\\d+)?',
  '\\d{2,4}-tal\\p{L}*',
  `(?<!\\p{L})(?:(?i:dnr|diarienummer)[ \\u00a0](?:\\p{Lu}{2,}[ \\u00a0])?\\d{4}[/:-]\\d+|\\p{Lu}{2,}[ \\u00a0]?\\d{4}[/:]\\d+)(?:-\\d+)?`,
  '(?<![\\p{L}\\d])(?:EN|ISO|IEC|SS|WCAG|PDF/[AUX]|UTF|(?i:covid)|SFS|RFC)[- \\u00a0]?\\d[\\d.:-]*\\p{L}?(?:[ \\u00a0]\\d{3}(?!\\d))?(?:[ \\u00a0]V\\d[\\d.]*)?',
  `(?<!\\p{L})(?i:${parts})[ \\u00a0]${someNumbers}(?:(?:${dash}|, |[ ]och[ ]|[ ]till[ ])${someNumbers})*`,
  '(?<!\\p{L})(?:\\+46|0\\d{1,3})[ \\u00a0\\u2013/-]+\\d[\\d \\u00a0]{4,}\\d',
  '(?<!\\d)\\d{3}[ \\u00a0]\\d{2}(?=[ \\u00a0]\\p{Lu}\\p{L})',
  '(?<!\\p{L})\\p{L}+(?:gatan|vägen|gränd|torget|plan|allén|stigen)[ \\u00a0]\\d+(?:[ \\u00a0]?[A-F](?!\\p{L}))?',
  `(?<!\\p{L})(?i:åldern|åldrarna|ålder|åldrar|gruppen|grupperna|mellan)[ \\u00a0]\\d+(?:(?:\\u2013|[ ](?:och|till)[ ])\\d+)?[ \\u00a0]${age}`,
  `(?<!\\p{L})(?i:åldern|åldrarna|gruppen|grupperna)[ \\u00a0]\\d+\\u2013\\d+`,
  `\\d+[ \\u00a0]år[ \\u00a0](?:eller|och)[ \\u00a0](?:äldre|yngre|uppåt)|(?<!\\p{L})(?:fyller|fyllt|fyllde|fyllda)[^.;:]{0,30}?\\d+[ \\u00a0]år`,
  `\\d+\\u2013\\d+[ \\u00a0]?${age}(?!\\p{L})|\\d+[- \\u00a0]?(?:åring\\p{L}*|årig\\p{L}*)|\\d+\\+`,
  `(?<![\\d,.])(?<!\\d[ \\u00a0])${year}(?:${dash}(?:${year}|\\d{2}))?(?:-tal\\p{L}*)?${counted}`,
  '(?<!\\p{L})(?i:per)[ \\u00a0](?:hundra|tusen|\\d+(?:[ \\u00a0]\\d{3})*)(?!\\p{L})',
  '(?<!\\d)\\d+:(?:a|e)(?!\\p{L})|24/7',
  '(?<![\\p{L}_])[\\p{L}_]+\\d[\\p{L}\\d_]*|(?<!\\d)\\d+(?!-?(?:kr|tkr|mnkr|mkr|mdkr|procent)(?!\\p{L}))\\p{L}[\\p{L}\\d]*',
  '\\d+(?:,\\d+)?-(?!procent)\\p{L}+',
];

/** Finds the names in a text. */
export const name = new RegExp(kinds.join('|'), 'gu');
