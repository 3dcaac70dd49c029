/** The words that say what a text is about, whatever their endings. */

const words = /\p{L}{4,}|\d{4}|\d+\u2013\d+/gu;

/** What says nothing of it. */
const empty = new Set(
  'från till efter under över mellan inom eller samt dessa deras andel antal blev blir vara varit hade'.split(' '),
);

/** Endings of nouns and adjectives; at least four letters stay. Source: the first step of Snowball's Swedish stemmer, shortened. */
const ending = /(?<=\p{L}{4})(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|en|et|ar|er|or|a|e|s)$/u;

/** The stems of the words of four letters and more, the years and the age groups in a text. */
export function stemsOf(text: string): Set<string> {
  const found = text.toLowerCase().match(words) ?? [];
  return new Set(found.filter((word) => !empty.has(word)).map((word) => word.replace(ending, '')));
}
