import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { checkCitations } from '../../src/citations/check.ts';
import { parseBibliography } from '../../src/project/bibliography.ts';

const yaml = `
- { id: skr-2019, type: report, title: Ekonomirapporten }
- { id: digg, type: webpage, title: digg.se }
- { id: vagval, type: report, title: Vägval, custom: { further-reading: true } }
`;

function check(...keys: string[]) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const bibliography = parseBibliography({ path: 'content/references.yaml', text: yaml }, report) ?? [];
  const place = placeAt({ path: 'content/x.md', text: '' }, 3, 1);
  const { cited, further } = checkCitations(
    [{ value: '', cites: keys.map((key) => ({ key, locator: undefined, place })) }],
    bibliography,
    report,
  );
  return {
    cited: cited.map(({ item }) => item.id),
    further: further.map(({ item }) => item.id),
    problems: problems.map(({ rule, severity, found, place: { line } }) => [severity, rule, line, found]),
    hints: problems.map(({ wording }) => wording.sv.hint),
  };
}

test('what is cited is listed, and further reading by itself', () => {
  expect(check('digg', 'skr-2019', 'digg')).toEqual({
    cited: ['skr-2019', 'digg'],
    further: ['vagval'],
    problems: [],
    hints: [],
  });
});

test('an unknown source is an error at its citation, with the nearest key', () => {
  expect(check('digg', 'skr-2019', 'skr-2018')).toMatchObject({
    problems: [['error', 'citation-unknown', 3, 'skr-2018']],
    hints: ['Menade du ”skr-2019”?'],
  });
});

test('a source that is neither cited nor further reading is a warning at the source', () => {
  expect(check('skr-2019').problems).toEqual([['warning', 'source-uncited', 3, 'digg']]);
});
