/** The sentences of a running text. */

/** Offsets in the text in UTF-16 code units, the end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A mark that may end a sentence, and what closes after it, before something that can begin one. */
const end = /[.!?…][”"’»)*_\]]*(?=\s+[^\s\p{Ll}]|\s*$)/gu;

/** What ends with a point and goes on: *bl.a. Norrköping*, *kv. Haren*, *s. 12*, *A. Andersson*. */
const abbreviation =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}{1,2}\.)+\p{L}{1,3}|\p{L}|ca|dvs|resp|inkl|exkl|max|min|jfr|kap|avd|art|bil|sid|fig|tab|nr|kl|kv|st|tel|prof|dr|jan|feb|aug|sept|okt|nov|dec)$/iu;

/**
 * Parts a text into sentences, without gaps; spaces belong to the sentence before them.
 *
 * `Intl.Segmenter` begins none with a number (*… 2018. 3 131 personer …*), which ours often do, and one after every abbreviation
 * before a capital letter.
 */
export function splitSentences(text: string): Sentence[] {
  const last = text.trimEnd().length;
  const ends = [...text.matchAll(end)].flatMap(({ 0: mark, index }) => {
    const isEnd = !mark.startsWith('.') || !abbreviation.test(text.slice(Math.max(0, index - 20), index));
    return isEnd && index + mark.length < last ? [index + mark.length] : [];
  });
  return [0, ...ends].map((start, at) => ({ start, end: ends[at] ?? text.length }));
}
