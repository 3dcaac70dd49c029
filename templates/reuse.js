// Copies a table for Word and Excel, or how a table or chart is cited.

/** What would begin a formula has an apostrophe before it, as in the CSV file. */
const formula = /^(?=[=+\-@＝＋－＠])/;

/** What an element says, in one line without soft hyphens. */
const textOf = (node) =>
  node.textContent
    .replaceAll('\u00ad', '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** What it says, so that no program computes it. */
const sayingOf = (node) => textOf(node).replace(formula, "'");

const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The cells of a table by row and column; one that spans several stands in each of them. */
const gridOf = ({ rows }) => {
  const grid = [...rows].map(() => []);
  for (const [y, { cells }] of [...rows].entries()) {
    for (const cell of cells) {
      let x = 0;
      while (grid[y][x]) x++;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) grid[y + down][x + right] = cell;
      }
    }
  }
  return grid;
};

const numeral = /^[+-]?(?:0|[1-9]\d*)(?:,\d+)?$/;

/**
 * What a cell says: as Word shows it and as a program takes it, and the mark of its status apart, so that the number stays
 * one. A number keeps its thousands marks for Word, but has the minus sign that Excel knows.
 */
const read = (cell) => {
  const mark = cell.querySelector('.status')?.textContent ?? '';
  const text = textOf(cell).slice(0, -mark.length || undefined);
  const hyphened = text.replace('\u2212', '-');
  const plain = hyphened.replaceAll('\u00a0', '');
  if (numeral.test(plain)) return { shown: hyphened, plain, mark, isNumber: true };
  const guarded = text.replace(formula, "'");
  return { shown: guarded, plain: guarded, mark, isNumber: false };
};

/** How Excel is to take a cell, whatever marks it expects in numbers. Source: Microsoft Office HTML and XML Reference, `x:num`. */
const typeOf = ({ shown, plain, isNumber }) => {
  if (!isNumber) return `style='mso-number-format:"\\@"'`;
  const whole = shown.includes('\u00a0') ? '\\#\\,\\#\\#0' : '0';
  const decimals = plain.split(',')[1];
  const format = decimals ? `${whole}\\.${'0'.repeat(decimals.length)}` : whole;
  return `style='mso-number-format:"${format}"' x:num="${Number(plain.replace(',', '.'))}"`;
};

/** A cell as HTML, `span` columns wide; a mark has a cell of its own. */
const cellHtml = (cell, span) => {
  const said = read(cell);
  const tag = cell.localName;
  const isParted = tag === 'td' && span > cell.colSpan;
  const columns = isParted ? cell.colSpan : span;
  const attributes = [
    ...(columns > 1 ? [`colspan="${columns}"`] : []),
    ...(cell.rowSpan > 1 ? [`rowspan="${cell.rowSpan}"`] : []),
    `align="${cell.matches('.number') ? 'right' : 'left'}" valign="top"`,
    typeOf(said),
  ];
  const own = `<${tag} ${attributes.join(' ')}>${escapeHtml(said.shown)}</${tag}>`;
  return isParted ? `${own}<td valign="top">${escapeHtml(said.mark)}</td>` : own;
};

/** A table as rows of HTML and as lines with tabs; columns with marks are followed by one of these. */
const layOut = (table) => {
  const grid = gridOf(table);
  const marked = grid[0].map((_, x) => grid.some((row) => row[x].querySelector('.status')));
  const begins = (x, y) => grid[y][x] !== grid[y][x - 1] && grid[y][x] !== grid[y - 1]?.[x];
  const spanOf = (cell, x) => cell.colSpan + marked.slice(x, x + cell.colSpan).filter(Boolean).length;
  const rows = grid.map((row, y) =>
    row.map((cell, x) => (begins(x, y) ? cellHtml(cell, spanOf(cell, x)) : '')).join(''),
  );
  const lines = grid.map((row, y) =>
    row.flatMap((cell, x) => {
      const { plain, mark } = begins(x, y) ? read(cell) : { plain: '', mark: '' };
      return marked[x] ? [plain, mark] : [plain];
    }),
  );
  return {
    html: `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
    lines: lines.map((line) => line.join('\t')),
  };
};

/** A table with its caption above, its notes, source and key below. */
const tableIn = (block) => {
  const table = block.querySelector('table');
  const above = [...table.caption.querySelectorAll('.subtitle')].map(sayingOf);
  const caption = [table.caption.querySelector('.label'), table.caption.querySelector('.title')].map(textOf);
  const below = [...block.querySelectorAll(':scope > :is(.note, .source, .key)')].map(sayingOf);
  const paragraphs = (texts) => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const { html, lines } = layOut(table);
  const title = `<p><b>${escapeHtml(caption[0])}</b> ${escapeHtml(caption[1])}</p>`;
  return {
    'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>${title}${paragraphs(above)}${html}${paragraphs(below)}</body></html>`,
    'text/plain': [caption.join(' '), ...above, ...lines, ...below].join('\r\n'),
  };
};

/** Copies texts as if they were selected; false where the browser refuses. Safari copies nothing while nothing is selected. */
const copyInstead = (texts, block) => {
  const put = (event) => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  selection.selectAllChildren(block);
  window.addEventListener('copy', put, { capture: true, once: true });
  const isDone = document.execCommand?.('copy') ?? false;
  window.removeEventListener('copy', put, { capture: true });
  selection.removeAllRanges();
  for (const range of ranges) selection.addRange(range);
  return isDone;
};

/** Hands texts to the clipboard, first in the way that needs no permission, which files opened from disk may not get. */
const handOver = async (texts, block) => {
  if (copyInstead(texts, block)) return true;
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
};

for (const button of document.querySelectorAll('.reuse [data-copy]')) {
  const isTable = button.dataset.copy === 'table';
  const block = button.closest('.reuse').parentElement;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const texts = isTable ? tableIn(block) : { 'text/plain': textOf(block.querySelector('.citation p')) };
    const done = isTable ? words.tableCopied : words.citationCopied;
    tell((await handOver(texts, block)) ? done : words.notCopied);
  });
}
