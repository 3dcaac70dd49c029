// Sorts a table by the head that is pressed: rising, then falling, then as it was. Rows of sums have a body of their own.
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const directions = [
  { name: 'ascending', said: words.rising },
  { name: 'descending', said: words.falling },
];

/** Tells screen readers what a press has done. */
const said = document.createElement('p');
said.className = 'said';
said.setAttribute('role', 'status');

/** What a cell is sorted by; null where its value is missing. */
const keyOf = (cell, isNumber) => {
  const key = cell.dataset.value ?? cell.textContent;
  if (key === '') return null;
  return isNumber ? Number(key) : key;
};

const compare = (one, other, direction) => {
  if (one === null || other === null) return (one === null) - (other === null);
  return direction * (typeof one === 'number' ? one - other : collator.compare(one, other));
};

const sortRows = (rows, head) => {
  const column = Number(head.dataset.column);
  const isNumber = head.classList.contains('number');
  const direction = head.getAttribute('aria-sort') === 'descending' ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column], isNumber) }));
  return keyed.sort((one, other) => compare(one.key, other.key, direction)).map(({ row }) => row);
};

const press = (table, head, original) => {
  const next = directions[directions.findIndex(({ name }) => name === head.getAttribute('aria-sort')) + 1];
  table.querySelector('[aria-sort]')?.removeAttribute('aria-sort');
  if (next) head.setAttribute('aria-sort', next.name);
  table.tBodies[0].append(...(next ? sortRows(original, head) : original));
  said.textContent = next ? `${words.sortedBy} ${head.textContent}, ${next.said}` : words.unsorted;
};

for (const table of document.querySelectorAll('.sortable')) {
  const original = [...table.tBodies[0].rows];
  for (const head of table.querySelectorAll('[data-column]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => press(table, head, original));
    head.append(button);
  }
}
document.querySelector('main').append(said);
