import { expect, test } from 'vitest';
import { foreignPart } from '../../../src/charts/free/svg.ts';
import { inlineSvg } from '../../../src/charts/svg.ts';

const picture = (content: string) =>
  inlineSvg(`<svg width="100" height="50">${content}</svg>`, 'Titel: "x" url(y) <b>', 'dia');

test('shapes, text, colours and clips of ours may stand', () => {
  const content =
    '<g clip-path="url(#clip7)"><path d="M0,0h5" fill="#0b4f6c" opacity="0.5"/></g><text transform="translate(1,2) rotate(-90)"><tspan>a &lt; b</tspan><tspan x="0" dy="12">http://x</tspan></text><defs><clipPath id="clip7"><rect x="0" y="0" width="5" height="5"/></clipPath></defs>';
  expect(foreignPart(picture(content), 'dia')).toBeUndefined();
});

test.each([
  ['<image href="https://example.com/a.png"/>', '<image>'],
  ['<script>alert(1)</script>', '<script>'],
  ['<style>text { fill: red }</style>', '<style>'],
  ['<foreignObject></foreignObject>', '<foreignObject>'],
  ['<a href="https://example.com"><text>x</text></a>', '<a>'],
  ['<use href="#x"/>', '<use/>'],
  ['<path d="M0,0" fill="url(https://example.com/a.svg#b)"/>', 'fill="url(https://example.com/a.svg#b)"'],
  ['<path d="M0,0" fill="url(#other)"/>', 'fill="url(#other)"'],
  ['<path d="M0,0" fill="javascript:x"/>', 'fill="javascript:x"'],
  ['<g clip-path="url(https://example.com/#clip1)"><rect/></g>', 'clip-path="url(https://example.com/#clip1)"'],
  ['<rect id="other"/>', 'id="other"'],
  ['<!-- x -->', '<!-- x -->'],
  ['<?xml-stylesheet href="x"?>', '<?xml-stylesheet href="x"?>'],
])('%s is found', (content, found) => {
  expect(foreignPart(picture(content), 'dia')).toContain(found.replace(/\/?>$/, '').replace(/^(<[!?].*)$/, '$1'));
});

test('what an element should not have is dropped', () => {
  expect(picture('<rect onload="x" style="fill: red" class="a" xlink:href="b" width="5"/>')).toContain(
    '<rect width="5"/>',
  );
});
