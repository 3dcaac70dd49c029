/** Where in a specification stands what Vega or Vega-Lite speak of. */
import type { Path } from '../../base/located.ts';

const quoted = /"([^"]+)"|'([^']+)'|`([^`]+)`/g;

interface Spot {
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** The path to the first key or text of a specification that a sentence names; to its mark where it names none. */
export function pathOf(sentence: string, spec: object): Spot {
  for (const word of namedIn(sentence)) {
    const found = find(word, spec, []);
    if (found) return found;
  }
  return { path: ['mark' in spec && spec.mark !== undefined ? 'mark' : 'layer'], part: 'key' };
}

/** What a sentence of the libraries names: a channel that is dropped, what stands in quotes, what follows a last colon. */
function namedIn(sentence: string): string[] {
  const dropped = /^(\w+) (?:is )?dropped/.exec(sentence)?.[1] ?? [];
  const inQuotes = [...sentence.matchAll(quoted)].flatMap(([, ...groups]) =>
    groups.filter((group) => group !== undefined),
  );
  return [dropped, inQuotes, /: ([^:]+)$/.exec(sentence)?.[1] ?? []].flat();
}

function find(word: string, value: unknown, path: Path): Spot | undefined {
  if (value === word) return { path, part: 'value' };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const found: Spot | undefined =
      key === word && inner !== undefined ? { path: here, part: 'key' } : find(word, inner, here);
    if (found) return found;
  }
  return undefined;
}
