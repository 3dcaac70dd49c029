/** How many marks of Markdown one text may have. */
import type { Code, Construct, Effects, Extension, Point, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { most } from './excess.ts';

const mostMarks = most['text-marks'];

/** What micromark has for line endings are the codes up to this one; a tab is above. */
const lineEndings = -3;

const marks = [...'*_~[]!'].map((mark) => mark.charCodeAt(0));

/** A remark plugin: a text's line that goes past its most marks is letters from there on. `onExcess` is told where. */
export function remarkLimits(this: Processor, onExcess: (point: Point, mark: string) => void): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), limitMarks(onExcess)];
}

function limitMarks(onExcess: (point: Point, mark: string) => void): Extension {
  const counts = new WeakMap<TokenizeContext, number>();
  const tokenize = function (this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const start = this.now();
    const before = counts.get(this) ?? 0;
    let count = before;
    const swallow: State = (code) => {
      if (code !== null && code > lineEndings) {
        effects.consume(code);
        return swallow;
      }
      effects.exit('data');
      return ok(code);
    };
    const pass = (mark: Code): State => {
      const next: State = (code) => {
        if (code !== mark || count > mostMarks) {
          counts.set(this, count);
          if (before <= mostMarks && count > mostMarks) onExcess(start, String.fromCodePoint(mark ?? 0));
          return count > mostMarks ? swallow(code) : nok(code);
        }
        count += 1;
        effects.consume(code);
        return next;
      };
      return next;
    };
    return (code) => {
      effects.enter('data');
      return pass(code)(code);
    };
  };
  const construct: Construct = { name: 'excess', tokenize };
  return { text: Object.fromEntries(marks.map((mark) => [mark, construct])) };
}
