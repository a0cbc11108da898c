// Column headers that sort their table. The order is announced through aria-sort.

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

export function makeSortable(table) {
  const body = table.tBodies[0];
  const headers = [...table.tHead.rows[0].cells];
  headers.forEach((header, column) => {
    if (header.classList.contains('plain')) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const descending = header.ariaSort === 'ascending';
      for (const other of headers) other.removeAttribute('aria-sort');
      header.ariaSort = descending ? 'descending' : 'ascending';
      body.append(...[...body.rows].sort((a, b) => inOrder(key(a.cells[column]), key(b.cells[column]), descending)));
    });
  });
}
