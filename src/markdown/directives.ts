/** The syntax of directives, narrowed so that the Swedish colon stays text. Wraps `micromark-extension-directive`. */
import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/** The text directives that exist; any other colon is text. */
const textDirectives = ['value', 'claim', 'lang'] as const;

const colon = 58;
const leftSquare = 91;

/** A remark plugin: `:value[…]{…}`, `:claim[…]{…}`, `:lang[…]{…}` and `:::name` containers. */
export function remarkDirectives(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), narrowDirectives()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()];
}

function narrowDirectives(): Extension {
  const { text, flow } = directive();
  const inline = text?.[colon];
  const blocks = flow?.[colon];
  if (!inline || Array.isArray(inline) || !Array.isArray(blocks) || !blocks[0]) {
    throw new Error('micromark-extension-directive has another shape than this file knows');
  }
  return { text: { [colon]: narrowInline(inline) }, flow: { [colon]: blocks[0] } };
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
