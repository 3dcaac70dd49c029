/** What a terminal shows, as HTML. */
import { expect, test } from 'vitest';
import { terminalHtml } from '../../pictures/terminal.ts';

test('what is shown stands character for character, whatever it holds', () => {
  const html = terminalHtml('npx horisont build', 'Fel <b> & :claim[7,9]\n  Tips');
  expect(html).toContain('<b>$ npx horisont build</b>\nFel &lt;b> &amp; :claim[7,9]\n  Tips</pre>');
});
