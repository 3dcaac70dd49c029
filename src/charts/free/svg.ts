/** The last check of a picture that was drawn after an unknown specification: nothing in it but shapes and text of ours. */

const elements = new Set('svg g path line rect text tspan defs clipPath linearGradient stop'.split(' '));

const attributes = new Set(
  [
    'd x y x1 x2 y1 y2 dy width height viewBox transform fill stroke opacity fill-opacity stroke-opacity stroke-width',
    'stroke-dasharray stroke-linecap stroke-linejoin text-anchor text-rendering font-family font-size font-weight',
    'role aria-label xmlns id clip-path offset stop-color',
  ]
    .join(' ')
    .split(' '),
);

const referring = ['clip-path', 'fill', 'stroke'];

/** Numbers, paths, transforms, colours and words; no address has such a form. */
const plain = /^(?!.*(?:url|script|expression)\s*\()[\w#.,()% +-]*$/s;

const tag = /<[^>]*>/g;
const whole = /^<(\/?)(\w+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>$/;
const pair = /([\w:-]+)="([^"]*)"/g;

/**
 * The first part of a picture that is not on the list of what may be there; undefined where all is.
 *
 * The picture is {@link inlineSvg}'s; `prefix` is what its own ids begin with.
 */
export function foreignPart(svg: string, prefix: string): string | undefined {
  for (const [found] of svg.replace(/aria-label="[^"<]*"/, 'aria-label=""').matchAll(tag)) {
    const [, , element = '', written = ''] = whole.exec(found) ?? [];
    if (!elements.has(element)) return found;
    for (const [text, name = '', value = ''] of written.matchAll(pair)) {
      if (!attributes.has(name) || !isOurs(name, value, prefix)) return text;
    }
  }
  return svg.replace(tag, '').includes('<') ? '<' : undefined;
}

function isOurs(name: string, value: string, prefix: string): boolean {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg';
  if (name === 'font-family') return value === "'Source Sans 3', sans-serif";
  if (name === 'id') return value.startsWith(`${prefix}.`);
  const isReference = value.startsWith(`url(#${prefix}.`) && /^url\(#[\w.-]+\)$/.test(value);
  return isReference ? referring.includes(name) : plain.test(value);
}
