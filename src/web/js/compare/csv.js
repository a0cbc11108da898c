// The rows on the page as a CSV file (RFC 4180) in UTF-8.
import { partsOf } from './rows.js';

/** One field. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
export function field(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (fields) => `${fields.map(field).join(',')}\r\n`;

function cell(entries, words) {
  if (entries.length === 0) return [words.signs.absent, '', '', '', ''];
  // After the answer, what other sources say, as in the cell of the page.
  const all = entries.flatMap((entry) => [entry, ...(entry.others ?? []).map((other) => ({ ...other, by: `${other.source.publisher}: ` }))]);
  const each = (pick) => all.map(pick).filter(Boolean).join('\n');
  const told = (pick) => each((entry) => pick(entry) && `${entry.by ?? ''}${pick(entry)}`);
  return [
    told((entry) => entry.text),
    told((entry) => entry.notes.join(' ')),
    told((entry) => entry.parts.join('; ')),
    each((entry) => entry.source?.publisher),
    each((entry) => entry.source?.url),
  ];
}

/** What is shown, folded rows left out. */
export function csvOf(sections, states, only, unfolded, words) {
  const head = [...words.columns, ...states.flatMap((state) => words.perState.map((column) => `${state.name}: ${column}`))];
  const lines = sections.flatMap((section) => section.tables.flatMap((table) => {
    const { open, same, unknown } = partsOf(table, only);
    return [...open, ...(unfolded.has(table.key) ? same : []), ...unknown].map((row) =>
      [section.name, table.caption, row.label, row.words, ...row.cells.flatMap((entries) => cell(entries, words))]);
  }));
  return [head, ...lines].map(line).join('');
}

export function download(text, name) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
