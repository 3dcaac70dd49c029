/** A directive as the author wrote it: label and attributes with their offsets, nothing lost. */

/** A stretch of the directive: offset in UTF-16 code units from its colon. */
export interface Stretch {
  readonly text: string;
  readonly offset: number;
}

/** An attribute `name=value`. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
  readonly length: number;
}

/** A directive taken apart; a container's label is empty. `stray` is what stands among the attributes without being one. */
export interface WrittenDirective {
  readonly label: Stretch;
  readonly attributes: readonly Attribute[];
  readonly stray: readonly Stretch[];
  /** Where it ends. A brace right after it was not closed. */
  readonly end: number;
}

const directiveText = /^:[a-z]+\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\{((?:"[^"]*"|'[^']*'|[^}"'])*)\})?/;
const containerText = /^:{3,}[ \t]*[a-z]+[ \t]*(?:\{((?:"[^"]*"|'[^']*'|[^}"'])*)\})?[ \t]*\r?$/;
const attributeText = /([^\s=}"']+)=(?:"([^"]*)"|'([^']*)'|([^\s"'}]*))(?=\s|$)/y;

/**
 * Takes a text directive apart, beginning at its colon. mdast keeps only the last of two equal attributes and no places.
 *
 * Undefined where the text is not a directive with a label.
 */
export function scanDirective(source: string): WrittenDirective | undefined {
  const match = directiveText.exec(source);
  if (!match) return undefined;
  const [, label = '', inside = ''] = match;
  const labelOffset = match[0].indexOf('[') + 1;
  const end = match[0].length;
  return {
    label: { text: label, offset: labelOffset },
    end,
    ...scanAttributes(inside, labelOffset + label.length + 2),
  };
}

/** Takes the opening line of a container apart. Undefined where it is not one, or has a label. */
export function scanContainer(line: string): WrittenDirective | undefined {
  const match = containerText.exec(line);
  if (!match) return undefined;
  const [written, inside = ''] = match;
  const label = { text: '', offset: 0 };
  return { label, end: written.length, ...scanAttributes(inside, written.indexOf('{') + 1) };
}

function scanAttributes(inside: string, offset: number): Pick<WrittenDirective, 'attributes' | 'stray'> {
  const attributes: Attribute[] = [];
  const stray: Stretch[] = [];
  let at = 0;
  while (at < inside.length) {
    attributeText.lastIndex = at;
    const match = attributeText.exec(inside);
    const space = /^\s+/.exec(inside.slice(at));
    if (space) at += space[0].length;
    else if (match) {
      const [written, name = '', ...values] = match;
      const value = values.find((form) => form !== undefined) ?? '';
      attributes.push({ name, value, offset: offset + at, length: written.length });
      at += written.length;
    } else {
      const text = /^\S+/.exec(inside.slice(at))?.[0] ?? '';
      stray.push({ text, offset: offset + at });
      at += text.length;
    }
  }
  return { attributes, stray };
}
