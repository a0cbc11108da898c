// The rows on the page as a CSV file (RFC 4180) in UTF-8.
import { partsOf } from './rows.js';

/** One field. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"). */
export function field(text) {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (fields) => `${fields.map(field).join(',')}\r\n`;

// A line of the file: what is said, and by whom where it is not the answer's own source.
const lineOf = (entry, by) => ({
  text: entry.text + (entry.beside ?? ''),
  notes: [entry.rate, ...entry.notes].filter(Boolean),
  parts: entry.parts,
  sources: entry.sources,
  by: by ? `${entry.sources[0].publisher}: ` : '',
});

function cell(entries, words) {
  if (entries.length === 0) return [words.signs.absent, '', '', '', ''];
  // After the answer, what held before, what is announced and what other sources say, as in the cell of the page.
  const all = entries.flatMap((entry) => [
    lineOf(entry),
    ...(entry.others ?? []).map((other) => lineOf(other, true)),
    ...(entry.disputes ?? []).map((other) => lineOf({ ...other, notes: [other.note] }, true)),
    ...entry.history.map(({ text, notes, sources }) => ({ text: '', notes: [text, ...notes], parts: [], sources, by: '' })),
    ...(entry.quote ? [{ text: '', notes: [`“${entry.quote.text}”`], parts: [], sources: [], by: '' }] : []),
  ]);
  const each = (pick) => all.flatMap(pick).filter(Boolean).join('\n');
  const told = (pick) => each((line) => pick(line) && line.by + pick(line));
  return [
    told((line) => line.text),
    told((line) => line.notes.join(' ')),
    told((line) => line.parts.join('; ')),
    each((line) => line.sources.map((source) => source.publisher)),
    each((line) => line.sources.map((source) => source.url)),
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
