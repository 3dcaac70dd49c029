import { expect, test } from 'vitest';
import { splitSentences } from '../../src/markdown/sentences.ts';

test.each([
  [['De ökar.', 'De minskar!', 'Hur många?', 'Slut']],
  [['Folkmängden var störst 2018.', '3 131 personer är äldre.', '\ufffc\ufffc fler väntas.']],
  [['Det gäller t.ex. Vargön och bl.a. Norrköping.', 'Se s. 12 och kl. 10 i kv. Haren.']],
  [['Ca 300 står i kö, dvs. Många.', 'A. Andersson skrev det.']],
  [['Det är 3.2 gånger.', 'Under 2.5 ökar det.']],
  [['”De blir fler.”', '(Se ovan.)', 'Så är det …', 'Och så vidare.']],
  [['Det 3. kvartalet ökade det.']],
  [['**Kurvan är ingen prognos.**', 'Från 2029 står den still.']],
  [['']],
])('%j', (sentences) => {
  const text = sentences.join(' ');
  const found = splitSentences(text);
  expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual(sentences);
  expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});
