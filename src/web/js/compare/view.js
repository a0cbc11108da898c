// Draws the rows. Texts go in as text, never as markup.
import { keepTableRoles } from '../stacking.js';
import { flawOf } from './flaws.js';
import { partsOf } from './rows.js';

/** An element with properties and children; a child that is null or false is left out. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') made.className = value;
    else if (name.startsWith('data-') || name.startsWith('aria-') || name === 'scope' || name === 'role') made.setAttribute(name, value);
    else made[name] = value;
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const classes = { yes: 'yes', limited: 'part', no: 'no', unclear: 'unclear', absent: 'absent' };

const signWord = (sign, word) => element('span', { class: 'answer-word' },
  element('span', { class: `sign ${classes[sign]}`, 'aria-hidden': 'true' }), word);

// The number of a source, also where a browser that translates the page leaves it alone.
const numbered = (mark) => element('span', { class: 'note-number', 'data-mark': mark }, `[${mark}]`);

/** Numbers the sources of each state in the order in which they are shown. */
function sourceLists(heads) {
  const lists = heads.map(() => new Map());
  return {
    mark: (source, column) => {
      const list = lists[column];
      if (!list.has(source.id)) list.set(source.id, source);
      return `${heads[column].code} ${[...list.keys()].indexOf(source.id) + 1}`;
    },
    // On paper an address stands only beside a source that can be handed on: the others say what they are.
    drawn: (words) => lists.some((list) => list.size > 0) && folded('sources', words.sources, null, false, [element('p', {}, words.flaws.about), element('div', { class: 'two-lists' }, ...lists.map((list, column) => list.size > 0 && element('div', {},
        element('h3', {}, heads[column].name),
        element('ul', { class: 'marked' }, ...[...list.values()].map((source, index) => {
          const flaw = flawOf(source, words.flaws);
          return element('li', { 'data-mark': `${heads[column].code} ${index + 1}` },
            `[${heads[column].code} ${index + 1}] `, element('a', { class: flaw ? null : 'source-link', href: source.url }, source.title),
            `; ${source.publisher}, ${source.published_words}${flaw ? `; ${flaw}` : ''}.`);
        })))))]),
  };
}

// A space at which no line ends, so that no line begins with the dot that the style sheet puts behind it.
const KEPT = '\u00a0';

function entryParts(entry, mark, words) {
  const value = entry.sign ? signWord(entry.sign, entry.text) : entry.href ? element('a', { href: entry.href }, entry.text) : entry.text;
  const link = (source, kind) => element('a', { class: kind, href: source.url }, source.publisher, numbered(mark(source)));
  const surety = ({ sources, parts }) => element('p', { class: 'surety' },
    ...sources.flatMap((source, i) => [i > 0 && ' with ', link(source)]),
    ...parts.flatMap((part) => [KEPT, element('span', { class: part === words.contested ? 'disagree' : null }, part)]));
  const notes = (texts) => texts.map((note) => element('p', { class: 'note' }, note));
  return [
    element('p', { class: 'says' }, value, entry.beside),
    entry.rate && element('p', { class: 'rate' }, entry.rate),
    ...notes(entry.notes),
    entry.sources.length > 0 && surety(entry),
    entry.others?.length > 0 && element('ul', { class: 'otherwise disagree', 'aria-label': words.otherwise },
      ...entry.others.map((other) => element('li', {}, ...entryParts(other, mark, words)))),
    ...(entry.disputes ?? []).map((other) => element('div', { class: 'otherwise disagree' },
      element('p', {}, element('strong', {}, words.sourcesDisagree), ` ${words.anotherSays} ${[other.text, other.note].filter(Boolean).join(' ')}`),
      surety(other))),
    ...entry.history.flatMap(({ isAhead, text, sources, notes: beside }) => [
      element('p', { class: isAhead ? 'announced' : 'history' }, text, ...sources.flatMap((source) => [' ', link(source, 'cited')])),
      ...notes(beside),
    ]),
    entry.quote && element('blockquote', { class: 'quote', cite: entry.quote.cite }, element('p', {}, `“${entry.quote.text}”`)),
  ];
}

// In the overview who says so is told by the number of the source alone.
const briefParts = (entry, mark, words) => [
  element('p', { class: 'says' }, entry.sign ? signWord(entry.sign, entry.text) : entry.text),
  entry.sources.length > 0 && element('p', { class: 'surety' },
    ...entry.sources.flatMap((source, i) => [i > 0 && ' ', element('a', { href: source.url },
      element('span', { class: 'visually-hidden' }, `${source.publisher} `), numbered(mark(source)))]),
    ...entry.parts.flatMap((part) => [KEPT, element('span', { class: part === words.contested ? 'disagree' : null }, part)])),
];

function tableOf({ key, caption, heads, rowHead, sectionName }, rows, sources, words) {
  const table = element('table', { class: `compare${key === 'glance' ? ' glance' : ''} n${heads.length}`, 'data-table': key },
    element('caption', { class: caption === sectionName ? 'visually-hidden' : null }, caption),
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, rowHead ?? words.question),
      ...heads.map((head) => element('th', { scope: 'col' },
        element('a', { href: head.href }, head.name))))),
    element('tbody', {}, ...rows.map((row) => element('tr', { id: row.id, [key === 'glance' ? 'data-glance' : 'data-row']: row.key, 'data-verdict': row.verdict },
      element('th', { scope: 'row' }, element('div', { class: 'row-head' },
        row.href ? element('a', { href: row.href }, row.label) : row.label,
        row.words && ' ', row.words && element('span', { class: 'verdict' }, row.words,
          heads.length > 2 && element('span', { class: 'among' }, ` ${words.among.replace('{count}', heads.length)}`)))),
      ...row.cells.map((entries, index) => element('td', { 'data-label': heads[index].name },
        ...(entries.length === 0 ? [signWord('absent', words.signs.absent)] : entries.flatMap((entry) => (key === 'glance' ? briefParts : entryParts)(entry, (source) => sources.mark(source, index), words)))))))));
  keepTableRoles(table);
  return table;
}

const folded = (id, name, about, byTopic, content) => element('section', { 'aria-labelledby': id },
  element('details', { class: byTopic ? 'fold by-topic' : 'fold' },
    element('summary', {}, element('h2', { id }, name), about && ' ', about && element('span', { class: 'aside' }, about)), ...content));

const differing = ({ rows }, words) => {
  if (rows.some(({ verdict }) => !verdict)) return null;
  const some = rows.filter(({ verdict }) => verdict === 'differ').length;
  return some > 0 ? words.differing.replace('{some}', some).replace('{all}', rows.length) : words.noneDiffers.replace('{all}', rows.length);
};

// On a narrow window two of the states stand side by side; which ones, a reader says.
function chooser(heads, places, words) {
  const pick = (name, at) => element('select', { 'aria-label': name }, ...heads.map((head, index) => element('option', { value: index, selected: index === at }, head.name)));
  const [left, right] = [pick(words.leftState, 0), pick(words.rightState, 1)];
  const show = (changed, other) => {
    if (changed && changed.value === other.value) other.value = changed === left ? [...heads.keys()].findLast((at) => at !== +changed.value) : [...heads.keys()].find((at) => at !== +changed.value);
    for (const row of places.flatMap((place) => [...place.querySelectorAll('.compare tr')])) {
      for (const [at, cell] of [...row.cells].slice(1).entries()) {
        cell.classList.toggle('off', at !== +left.value && at !== +right.value);
        cell.classList.toggle('right', at === +right.value);
      }
    }
  };
  left.addEventListener('change', () => show(left, right));
  right.addEventListener('change', () => show(right, left));
  queueMicrotask(() => show());
  return element('div', { class: 'two-of' }, left, right);
}

/** Notes what stands open. It is looked at where it counts: browsers tell that a fold was opened when they come to it. */
export function noteFolds(place, { unfolded, opened }) {
  for (const fold of place.querySelectorAll('[data-fold]')) unfolded[fold.open ? 'add' : 'delete'](fold.dataset.fold);
  for (const fold of place.querySelectorAll('.by-topic')) opened[fold.open ? 'add' : 'delete'](fold.querySelector('h2').id);
}

/** Draws the sections. @param unfolded keys of the tables whose equal rows stand open */
export function draw([before, place], glance, sections, only, { unfolded, opened }, words) {
  const sources = sourceLists(glance.heads);
  const overview = glance.rows.length > 0 && tableOf(glance, glance.rows, sources, words);
  const drawnSections = sections.map((section) => {
    const drawn = section.tables.map((table) => ({ ...table, sectionName: section.name })).flatMap((table) => {
      const { open, same, unknown } = partsOf(table, only);
      const alike = same.filter((row) => row.verdict).length;
      const fold = same.length > 0 && element('details', { class: 'same-rows', open: unfolded.has(table.key), 'data-fold': table.key },
        element('summary', {}, `${alike === 1 ? words.sameOne : `${alike} ${words.sameMany}`}: ${table.caption}`),
        tableOf({ ...table, caption: `${words.verdicts.same}: ${table.caption}` }, same, sources, words));
      return [
        open.length > 0 && tableOf(table, open, sources, words),
        fold,
        unknown.length > 0 && element('p', { class: 'absent-line', 'data-unknown': table.key }, signWord('absent', words.signs.absent),
          ` ${words.inAny}: ${unknown.map((row) => row.label.toLowerCase()).join(', ')}.`),
        !only && table.also?.length > 0 && element('p', { class: 'details' }, `${words.also}: ${table.also.join(', ')}.`),
      ].filter(Boolean);
    });
    const fold = folded(section.id, section.name, differing(section.tables[0], words), true,
      drawn.length > 0 ? drawn : [element('p', {}, only ? words.noDifference : words.nothing)]);
    fold.firstChild.open = opened.has(section.id);
    return fold;
  });
  before.replaceChildren(...[glance.heads.length > 2 && chooser(glance.heads, [before, place], words), overview].filter(Boolean));
  place.replaceChildren(...drawnSections, ...[sources.drawn(words)].filter(Boolean));
}
