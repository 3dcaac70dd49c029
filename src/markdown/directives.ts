/** The syntax of directives, narrowed so that the Swedish colon stays text. Wraps `micromark-extension-directive`. */
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Effects, Extension, Point, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';
import { most } from './excess.ts';

/** The text directives that exist; any other colon is text. */
export const textDirectives = ['value', 'claim', 'lang', 'free'] as const;

const colon = 58;
const leftSquare = 91;

/**
 * A remark plugin: `:value[…]{…}`, `:claim[…]{…}`, `:lang[…]{…}`, `:free[…]{…}` and `:::name` containers. A container that stands in too many others
 * is text, and `onExcess` is told where.
 */
export function remarkDirectives(this: Processor, onExcess: (point: Point) => void): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), narrowDirectives(onExcess)];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

function narrowDirectives(onExcess: (point: Point) => void): Extension {
  const { text, flow } = directive();
  const inline = text?.[colon];
  const blocks = flow?.[colon];
  if (!inline || Array.isArray(inline) || !Array.isArray(blocks) || !blocks[0]) {
    throw new Error('micromark-extension-directive has another shape than this file knows');
  }
  return { text: { [colon]: narrowInline(inline) }, flow: { [colon]: limitDepth(blocks[0], onExcess) } };
}

/** A container's content is parsed after it by itself, so how deep one stands is seen by the lines of those before it. */
function limitDepth(original: Construct, onExcess: (point: Point) => void): Construct {
  const known = new Map<number, number>(); // the last line by the first; the parser may read one twice
  return {
    ...original,
    tokenize(effects, ok, nok) {
      const start = this.now();
      const around = known.entries().filter(([from, to]) => from < start.line && start.line <= to);
      if (around.toArray().length >= most['box-depth']) {
        const refuse: State = (code) => {
          onExcess(start);
          return nok(code);
        };
        return effects.check({ tokenize: tokenizeOpening, partial: true }, refuse, nok);
      }
      const done: State = (code) => {
        known.set(start.line, this.now().line);
        return ok(code);
      };
      return original.tokenize.call(this, effects, done, nok);
    },
  };
}

/** Whether a name follows the colons. */
function tokenizeOpening(effects: Effects, ok: State, nok: State): State {
  const inFence: State = (code) => {
    if (code === colon) {
      effects.consume(code);
      return inFence;
    }
    effects.exit('directiveContainerSequence');
    return isWordCharacter(code) ? ok(code) : nok(code);
  };
  return (code) => {
    effects.enter('directiveContainerSequence');
    return inFence(code);
  };
}

/** Refuses a colon inside a word (`SKR:s`, `10:30`) and any name that is not ours, before the label is read. */
function narrowInline(original: Construct): Construct {
  return {
    ...original,
    previous(code) {
      return !isWordCharacter(code) && (original.previous?.call(this, code) ?? true);
    },
    tokenize(effects, ok, nok) {
      const accepted = original.tokenize.call(this, effects, ok, nok);
      return effects.check({ tokenize: tokenizeKnownName, partial: true }, accepted, nok);
    },
  };
}

function tokenizeKnownName(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let name = '';
  const inName: State = (code) => {
    if (code === leftSquare) {
      effects.exit('directiveTextName');
      return textDirectives.some((known) => known === name) ? ok(code) : nok(code);
    }
    if (code === null || !isWordCharacter(code)) return nok(code);
    name += String.fromCodePoint(code);
    effects.consume(code);
    return inName;
  };
  return (code) => {
    effects.enter('directiveTextName');
    effects.consume(code);
    return inName;
  };
}

function isWordCharacter(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}
