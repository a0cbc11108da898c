// Column headers that sort their table. The order is announced through aria-sort.

import { keep, onReturn } from './address.js';

const key = (cell) => cell.dataset.order ?? cell.textContent.trim();
const absent = '~';
const number = (text) => (/^-?[\d.]+$/.test(text) ? Number(text) : NaN);

/** Numbers by amount, words by letter, numbers before words. */
export function compare(a, b) {
  const [x, y] = [number(a), number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  if (Number.isNaN(x) !== Number.isNaN(y)) return Number.isNaN(x) ? 1 : -1;
  return a.localeCompare(b, 'en');
}

/** Equal rows keep their order, and what is not yet researched stands last, whichever way the table is sorted. */
function inOrder(a, b, descending) {
  if (a === absent || b === absent) return (a === absent) - (b === absent);
  return descending ? compare(b, a) : compare(a, b);
}

/** What a column is called in the address: by what it tells, where the table says so, else by its number. */
const nameOf = (header, column) => header.dataset.column ?? String(column + 1);

export function makeSortable(table) {
  const body = table.tBodies[0];
  const headers = [...table.tHead.rows[0].cells];
  const isSorted = headers.map((header) => header.getAttribute('aria-sort'));
  const rows = [...body.rows];
  const setting = table.id ? `sort-${table.id}` : 'sort';

  const sort = (column, descending) => {
    for (const other of headers) other.removeAttribute('aria-sort');
    headers[column].setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    body.append(...[...body.rows].sort((a, b) => inOrder(key(a.cells[column]), key(b.cells[column]), descending)));
  };

  headers.forEach((header, column) => {
    if (header.classList.contains('plain')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const descending = header.getAttribute('aria-sort') === 'ascending';
      sort(column, descending);
      keep({ [setting]: `${nameOf(header, column)}${descending ? ',down' : ''}` });
    });
  });

  // The order that the address asks for; without one, the one in which the page came.
  const recall = () => {
    const [name, way] = (new URLSearchParams(location.search).get(setting) ?? '').split(',');
    const column = headers.findIndex((header, i) => !header.classList.contains('plain') && nameOf(header, i) === name);
    headers.forEach((header, i) => (isSorted[i] === null ? header.removeAttribute('aria-sort') : header.setAttribute('aria-sort', isSorted[i])));
    body.append(...rows);
    if (column >= 0) sort(column, way === 'down');
  };
  onReturn(recall);
  if (new URLSearchParams(location.search).has(setting)) recall();
}
