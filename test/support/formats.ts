/** Made-up texts of the formats that authors write. */
import type fc from 'fast-check';
import { hugeNumbers, inheritedKeys, textsOf } from './made-up.ts';

const quoted = inheritedKeys.map((key) => `"${key}":`);

/** JSON and what is nearly so, from these sound texts. */
export function jsonTexts(sound: readonly string[]): fc.Arbitrary<string> {
  const parts = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    '\\ud800',
    '"a"',
    '"a":1,',
    '{"toString":1}',
    'null',
    'true',
    '//',
    '/*',
  ];
  const openings = ['[', '{"a":', '[{"b":', '{', ']', '}', ',', '"', '{"a":1}', '/*'];
  return textsOf([...parts, ...quoted, ...hugeNumbers], openings, sound);
}

/** YAML and what is nearly so, from these sound texts. */
export function yamlTexts(sound: readonly string[]): fc.Arbitrary<string> {
  const signs = [
    '-',
    '- ',
    '? ',
    ': ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '#',
    '|',
    '>',
    '>-2',
    '%',
    '@',
    '`',
    '"',
    "'",
    '\\',
    '~',
    '*',
    '&',
  ];
  const parts = [
    'a',
    'a: 1\n',
    '  ',
    'a:\n  b: ',
    '<<: ',
    '<<: *a\n',
    '&a ',
    '*a',
    '!!str ',
    '!!binary ',
    '!<x> ',
    '---\n',
    '...\n',
    '%YAML 1.1\n---\n',
    '{toString: 1}',
    '2021-05-31',
    '"\\ud800"',
    '"\\x',
    'null',
  ];
  const openings = ['[', '{a: ', '- ', '? ', 'a:\n ', '{', '&a ', '!a ', '>\n', '"', ']', '\t', 'a: b: '];
  return textsOf([...signs, ...parts, ...inheritedKeys.map((key) => `${key}: `), ...hugeNumbers], openings, sound);
}

/** CSV and what is nearly so, from these sound texts. */
export function csvTexts(sound: readonly string[]): fc.Arbitrary<string> {
  const parts = [
    ';',
    ',',
    '"',
    '""',
    ';"',
    '";',
    '"\n',
    'a',
    '1',
    '1,5',
    '1.5',
    '1 234',
    '−7',
    '–',
    '%',
    '2018',
    '2021-05-31',
  ];
  const openings = [';', '"', '""', '\n', '\r', 'a;', '"a";', 'a;1\n', '";"', '1', ' '];
  return textsOf([...parts, ...inheritedKeys, ...hugeNumbers], openings, sound);
}

/** Markdown and what is nearly so, from these sound texts. */
export function markdownTexts(sound: readonly string[]): fc.Arbitrary<string> {
  const marks = [
    '*',
    '**',
    '_',
    '~~',
    '`',
    '[',
    ']',
    '(',
    ')',
    '![',
    '<',
    '>',
    '\\',
    '&',
    '#',
    '|',
    '!',
    '"',
    ':',
    '^',
  ];
  const blocks = [
    '> ',
    '- ',
    '1. ',
    '## ',
    '\n\n',
    '\n',
    '    ',
    '---\n',
    '===\n',
    '|a|b|\n|-|-|\n',
    '- [x] ',
    '<!--',
    '-->',
  ];
  const code = ['```', '```table\n', '```chart\n', '```\n', 'id: a\n', 'data: folkmangd\n', 'title: A\n', '~~~\n'];
  const links = ['[a](b)', '[](#a)', '[a]: ', '[^1]', '[^1]: a\n', 'https://a.se', 'www.a.se', 'a@a.se', '<a>', '{#a}'];
  const own = [
    ':value[',
    ':lang[',
    '[@a, s. 1]',
    '[@',
    ':claim[',
    ']{of=',
    '{a="',
    '}',
    ':::',
    ':::korthet\n',
    ':::callout\n',
    ':::quote{by=a}\n',
    ':::medskick{to=a}\n',
    '```image\n',
    '```medskick\n```\n',
    '::: korthet\n',
    'tabell 3',
  ];
  const openings = [
    ...[
      '>',
      '> ',
      '- ',
      '1. ',
      '*',
      '*a ',
      'a* ',
      '_a ',
      '**a',
      '~~a ',
      '[',
      '![',
      '](u)',
      '[a](',
      '[a]: u "',
      '`',
      '``a',
    ],
    ...[
      '<',
      '<!--',
      '&',
      '\\',
      '|',
      '|a',
      '\n|-',
      '#',
      ':::callout\n',
      ':value[',
      '{a=',
      '[^a',
      '[^a]: ',
      'a\n=\n',
      ' ',
      'a',
    ],
  ];
  return textsOf([...marks, ...blocks, ...code, ...links, ...own], openings, sound);
}
