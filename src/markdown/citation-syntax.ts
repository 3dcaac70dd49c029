/** The syntax of citations, `[@skr-2019, s. 7; @digg]`: brackets that open with an at sign and hold no other brackets. */
import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, State } from 'micromark-util-types';
import type { Processor } from 'unified';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationText: 'citationText';
  }
}

const at = 64;
const leftSquare = 91;
const rightSquare = 93;
const leftParenthesis = 40;
/** Code and escapes have their own meaning, so what holds them is no citation. */
const foreign = [leftSquare, 92, 96];

/** A remark plugin: text of that form becomes a node `citation`, unless an address in parentheses makes it a link. */
export function remarkCitations(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text: { [leftSquare]: citation } }];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}

const citation: Construct = { name: 'citation', tokenize };

const fromMarkdown: FromMarkdown = {
  enter: { citation: enterCitation },
  exit: { citation: exitCitation },
};

function enterCitation(this: CompileContext, token: Token): void {
  this.enter({ type: 'citation', value: this.sliceSerialize(token), cites: [] }, token);
}

function exitCitation(this: CompileContext, token: Token): void {
  this.exit(token);
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  const open: State = (code) => {
    effects.enter('citation');
    effects.enter('citationText');
    effects.consume(code);
    return (next) => (next === at ? inside(next) : nok(next));
  };
  const inside: State = (code) => {
    if (code === null || foreign.includes(code)) return nok(code);
    if (isLineEnding(code)) return lineEnding(code);
    effects.consume(code);
    return code === rightSquare ? close : inside;
  };
  const lineEnding: State = (code) => {
    effects.exit('citationText');
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    effects.enter('citationText');
    return inside;
  };
  const close: State = (code) => {
    effects.exit('citationText');
    effects.exit('citation');
    return code === leftParenthesis ? nok(code) : ok(code);
  };
  return open;
}

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}
