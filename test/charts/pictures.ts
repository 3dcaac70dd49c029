/** What an SVG of ours shows, read back from its text: words with their boxes, in pixels from the upper left corner. */
import { textWidth, type Weight } from '../../src/base/metrics.ts';

/** A line of text as it stands in the picture. */
export interface Word {
  readonly text: string;
  readonly fill: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const tag = /<(\/?)(g|text)\b([^>]*)>([^<]*)/g;

/** All text of a picture. The boxes reach from the top of capitals to the foot of descenders. */
export function wordsIn(svg: string): Word[] {
  const size = Number(attribute(svg, 'font-size'));
  const moves: { x: number; y: number }[] = [];
  const found: Word[] = [];
  for (const [, closing, name, attributes = '', text = ''] of svg.matchAll(tag)) {
    if (closing) {
      if (name === 'g') moves.pop();
      continue;
    }
    const [x = 0, y = 0] = (/translate\(([^)]*)\)/.exec(attributes)?.[1] ?? '0,0').split(',').map(Number);
    if (name === 'g') moves.push({ x, y });
    else found.push(wordAt(attributes, text, sum([...moves, { x, y }]), size));
  }
  return found;
}

/** Pairs of words that cover each other. */
export function overlapping(words: readonly Word[]): string[] {
  return words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** Words that leave the picture by more than a tenth of a pixel. */
export function outside(svg: string): string[] {
  const [width, height] = [Number(attribute(svg, 'width')), Number(attribute(svg, 'height'))];
  return wordsIn(svg)
    .filter(({ left, right, top, bottom }) => left < -0.1 || right > width + 0.1 || top < 0 || bottom > height)
    .map(({ text }) => text);
}

/** The first value of an attribute in a text. */
export function attribute(text: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1];
}

function wordAt(attributes: string, text: string, { x, y }: { x: number; y: number }, size: number): Word {
  const weight = Number(attribute(attributes, 'font-weight') ?? 400) as Weight; // the picture has these two only
  const width = textWidth(text, size, weight);
  const anchor = attribute(attributes, 'text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const fill = attribute(attributes, 'fill') ?? '';
  return { text, fill, left, right: left + width, top: y - 0.68 * size, bottom: y + 0.22 * size };
}

function sum(moves: readonly { x: number; y: number }[]): { x: number; y: number } {
  return moves.reduce((all, move) => ({ x: all.x + move.x, y: all.y + move.y }), { x: 0, y: 0 });
}
