import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { readDrawing } from '../../src/images/drawing.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const image = readDrawing({ path: 'content/bilder/a.svg', text }, 'fig', (problem) => problems.push(problem));
  const rules = problems.map(({ rule }) => rule);
  return { image, problems, rules, html: image && toHtml(image.drawing), found: problems.map(({ found }) => found) };
}

const svg = (content: string, attributes = 'viewBox="0 0 20 10"') => {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;
};

describe('a sound drawing', () => {
  test('keeps shapes, text and paint, and drops what draws nothing', () => {
    const { html, rules } = read(`<?xml version="1.0"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Ritat --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://x" width="9mm" viewBox="0 0 20 10" class="b">
      <title>Titel</title><metadata><a/></metadata><inkscape:view onload="x"/>
      <g inkscape:label="Lager" fill="#fff"><path d="M0 0L1,1" stroke-width="2"/><text x="1" font-family="Arial">Å &amp; <tspan>ä</tspan></text></g>
      </svg>`);
    expect(rules).toEqual([]);
    expect(html).toBe(
      '<svg viewBox="0 0 20 10" preserveAspectRatio="xMinYMid"><g fill="#fff">' +
        '<path d="M0 0L1,1" stroke-width="2"></path><text x="1">Å &#x26; <tspan>ä</tspan></text></g></svg>',
    );
  });

  test('has attributes instead of styles, which count before its other attributes', () => {
    const { html } = read(
      svg('<rect fill="red" style="Fill: url( \'#a\' ) !important; stroke:#000;-x:1"/><g id="a"/>'),
    );
    expect(html).toContain('<rect fill="url(#fig.1)" stroke="#000"></rect><g id="fig.1"></g>');
  });

  test('has ids of its own, also where they are referred to', () => {
    const { html, rules } = read(
      svg(
        '<use href="#ö 1"/><use xlink:href="#b"/><g id="ö 1"/><path id="b" clip-path="url(#b)"/>',
        'id="rot" viewBox="0 0 1 1" xmlns:xlink="http://www.w3.org/1999/xlink"',
      ),
    );
    expect(rules).toEqual([]);
    expect(html).toContain('<use href="#fig.2"></use><use href="#fig.3"></use><g id="fig.2"></g>');
    expect(html).toContain('<path id="fig.3" clip-path="url(#fig.3)"></path>');
  });

  test('takes its size from the viewBox, or from its width and height', () => {
    expect(read(svg('')).image).toMatchObject({ width: 20, height: 10 });
    const { image, html } = read(svg('', 'width="30px" height="15.5"'));
    expect(image).toMatchObject({ width: 30, height: 15.5 });
    expect(html).toContain('viewBox="0 0 30 15.5"');
    for (const attributes of ['', 'width="9mm" height="9mm"', 'viewBox="0 0 0 9"', 'viewBox="0 0 a b"']) {
      expect(read(svg('', attributes)).rules).toEqual(['svg-size']);
    }
  });

  test('may move and colour by the usual functions', () => {
    expect(read(svg('<g transform="rotate(45) translate (1,2)" fill="rgb(1 2 3 / 50%)"/>')).rules).toEqual([]);
  });
});

describe('a drawing that is refused', () => {
  test.each([
    '<script>alert(1)</script>',
    '<foreignObject><p>x</p></foreignObject>',
    '<image href="https://x.se/a.png"/>',
    '<style>@import url(https://x.se)</style>',
    '<a href="https://x.se"><path/></a>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onclick" to="x"/>',
    '<filter id="f"/>',
    '<mask id="m"/>',
    '<p>x</p>',
    '<g onclick="alert(1)"/>',
    '<g style="filter: blur(2px)"/>',
    '<g mask="url(#m)"/>',
  ])('%s', (content) => {
    const { image, rules } = read(svg(content));
    expect(image).toBeUndefined();
    expect(rules).toEqual(['svg-refused']);
  });

  test.each([
    '<use href="https://x.se/a.svg#b"/>',
    '<use xlink:href="data:image/svg+xml,a"/>',
    '<use href="#saknas"/>',
    '<rect fill="url(https://x.se/a.svg#b)"/>',
    '<rect style="fill:url(https://x.se"/>',
    '<rect fill="u\\72l(https://x.se)"/>',
    '<rect fill="URL(//x.se)"/>',
    '<rect fill="image-set(x)"/>',
    '<rect stroke="ur/**/l(x)"/>',
    '<rect fill="url(#a"/>',
  ])('%s, as it points outside', (content) => {
    const { image, rules } = read(svg(content, 'viewBox="0 0 1 1" xmlns:xlink="http://www.w3.org/1999/xlink"'));
    expect(image).toBeUndefined();
    expect(rules).toEqual(['svg-address']);
  });

  test('names each thing once, where it first stands in the file', () => {
    const { found, problems } = read(
      `${svg('å 😀\n <script/><g><script/><g onload="a"/></g>', 'viewBox="0 0 1 1" onload="b"')}`,
    );
    expect(found).toEqual(['onload="b"', '<script>', 'onload="a"']);
    expect(problems.map(({ place }) => formatPlace(place)).slice(1)).toEqual([
      'content/bilder/a.svg:2:2',
      'content/bilder/a.svg:2:23',
    ]);
    expect(problems[1]?.place.endColumn).toBe(9);
  });

  test('says how to export a file with CSS again', () => {
    expect(read(svg('<style>.a{}</style>')).problems[0]?.wording.sv.hint).toContain('presentationsattribut');
  });

  test.each([
    '',
    'hej',
    '<svg',
    '<svg viewBox="0 0 1 1"><g></svg>',
    '<svg a="&x;"/>',
    '<!DOCTYPE a [<!ENTITY x "y">]><svg>&x;</svg>',
    '<svg>\ufffd</svg>',
  ])('is no XML: %j', (text) => {
    expect(read(text).rules).toEqual(['svg-syntax']);
  });

  test.each([5, 100_000])('has groups %d times a hundred deep', (times) => {
    const deep = times * 100;
    const { rules, image } = read(svg('<g>'.repeat(deep) + '</g>'.repeat(deep)));
    expect(image).toBeUndefined();
    expect(rules).toEqual(['svg-limit']);
  });

  test('copies copies, or copies too much', () => {
    expect(read(svg('<g id="a"><use href="#b"/></g><path id="b"/><use href="#a"/>')).rules).toEqual(['svg-limit']);
    expect(read(svg(`<g id="a">${'<path/>'.repeat(999)}</g>${'<use href="#a"/>'.repeat(101)}`)).rules).toEqual([
      'svg-limit',
    ]);
    expect(read(svg(`<g id="a">${'<path/>'.repeat(999)}</g>${'<use href="#a"/>'.repeat(100)}`)).rules).toEqual([]);
  });
});

test('whatever is drawn holds no script, style or address', () => {
  const piece = fc.constantFrom(
    ...[
      '<g>',
      '</g>',
      '<path d="',
      '<script>',
      '<style>',
      '<use href="',
      '<rect fill="',
      "<a xlink:href='",
      '<text>',
      ' onload="',
    ],
    ...[
      '"/>',
      '">',
      "'/>",
      '#a',
      'url(',
      ')',
      '\\',
      'https://x.se',
      'javascript:',
      'data:,',
      ';',
      ':',
      ' style="',
      'fill',
      ' id="a"',
    ],
    ...['&#x3c;script&#x3e;', '&lt;', '<![CDATA[<script>]]>', '<!--', '-->', '<?x?>', 'å', '\0', '\n'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { html = '', rules, image } = read(svg(pieces.join('')));
      expect(image === undefined).toBe(rules.length > 0);
      expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<(?:script|style|a)\b|\s(?:on\w+|style)=/);
      expect(html).not.toMatch(/(?:href="|url\()(?!#fig\.\d+)/);
    }),
    { numRuns: 2000 },
  );
});
