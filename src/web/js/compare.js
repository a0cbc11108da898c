// Two to five states side by side. Without it the page leads to the ready-made pages of all pairs.
import { goOn, onReturn } from './address.js';
import { MOST, read, write } from './compare/address.js';
import { csvOf, download } from './compare/csv.js';
import { act, followParts, markUnprinted } from './compare/parts.js';
import { glanceOf, sectionsOf } from './compare/rows.js';
import { draw, element, noteFolds } from './compare/view.js';
import { listed } from './compare/words.js';
import { openTarget } from './folds.js';
import { didYouMean, guesses, meant, stateOf } from './naming.js';

const root = document.querySelector('#compare');
const page = { base: root.dataset.base, words: { ...JSON.parse(root.dataset.words), flaws: JSON.parse(root.dataset.flaws) }, glance: JSON.parse(root.dataset.glance) };
const { words } = page;
const part = (name) => root.querySelector(`[data-part="${name}"]`);
const [form, input, status, picking, pick, warning, options, chosen, tools, overview, result, pairLink, address] =
  ['form', 'name', 'status', 'picking', 'pick', 'warning', 'options', 'chosen', 'tools', 'glance', 'result', 'pair', 'address'].map(part);
const items = [...root.querySelectorAll('.state-list li')].map(stateOf);
const boxes = [...options.querySelectorAll('[name=topic]')];
const allTopics = boxes.map((box) => box.value);
const onlyBox = options.querySelector('[name=only]');
const onMap = [...root.querySelectorAll('a[data-slug]')];
const nameOf = (slug) => items.find((item) => item.slug === slug).name;

const loaded = new Map();
const folds = { unfolded: new Set(), opened: new Set() };
const heading = root.querySelector('h1');
const plain = { heading: heading.textContent, title: document.title };
let choice = read(location.search, items, allTopics);
let shown = null;

function load(file) {
  if (!loaded.has(file)) {
    const loading = fetch(`${page.base}api/v1/${file}`).then((answer) => {
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      return answer.json();
    });
    loading.catch(() => loaded.delete(file));
    loaded.set(file, loading);
  }
  return loaded.get(file);
}

// The list folds once it has served, and unfolds while a reader types.
const foldList = () => { pick.open = choice.states.length < 2; };

// All that picks folds once there is something to compare, and stays as the reader then leaves it.
let compared = false;
function foldPicking() {
  const enough = choice.states.length > 1;
  if (enough !== compared) {
    const within = picking.contains(document.activeElement);
    picking.open = !enough;
    if (enough && within) picking.firstElementChild.focus();
  }
  compared = enough;
  picking.firstElementChild.textContent = enough ? words.change : words.pick;
}

// The page is called by what it compares.
function nameThePage() {
  const names = listed(choice.states.map(nameOf));
  const title = words.comparedTitle.replace('{states}', names);
  heading.textContent = choice.states.length > 1 ? title : plain.heading;
  document.title = choice.states.length > 1 ? plain.title.replace(/^.*(?= · )/, title) : plain.title;
  address.textContent = choice.states.length > 1 ? location.href.split('#')[0] : '';
}

// It is cited so too, in every form. The date is that of the newest fact of all states, since those that are chosen have none of their own.
const citations = [...document.querySelectorAll('.cite-page :is(.cite, .citation)')].map((place) => ({ place, text: place.textContent }));
const cited = { title: plain.title.replace(/ · .*$/, ''), address: document.querySelector('link[rel=canonical]').href };
function citeThePage() {
  const title = words.comparedTitle.replace('{states}', listed(choice.states.map(nameOf)));
  for (const { place, text } of citations) {
    place.textContent = choice.states.length < 2 ? text : text.replaceAll(cited.title, title)
      .replaceAll(cited.address, cited.address + write(choice, allTopics)).replaceAll(words.newestOnPage, words.newestOfAny);
  }
}

// Words of an address are not the site's own: in quotes, and no longer than a name.
const quoted = (word) => `“${word.length > 30 ? `${word.slice(0, 30)}…` : word}”`;

// What only repeats the heading is for those who listen.
const say = (text, isInHeading = false) => {
  status.textContent = text;
  status.classList.toggle('visually-hidden', isInHeading);
};

/** Takes over a new choice: address, list of chosen states, links, then the comparison. */
function choose(next, { message = '', push = true, focus = null } = {}) {
  choice = { beyond: [], unknown: [], ...next };
  if (push) goOn(write(choice, allTopics));
  show(message);
  if (focus) (root.querySelector(focus) ?? input).focus();
}

function add(slug) {
  input.value = '';
  narrow();
  if (choice.states.includes(slug)) say(`${nameOf(slug)} ${words.isChosen}`);
  else if (choice.states.length >= MOST) say(words.full);
  else choose({ ...choice, states: [...choice.states, slug] }, { message: `${nameOf(slug)} ${words.added}` });
}

function move(slug, by) {
  const states = [...choice.states];
  const from = states.indexOf(slug);
  states.splice(from, 1);
  states.splice(from + by, 0, slug);
  const side = by < 0 ? 'left' : 'right';
  const stays = from + by === (by < 0 ? 0 : states.length - 1) ? (by < 0 ? 'right' : 'left') : side;
  choose({ ...choice, states }, {
    message: `${nameOf(slug)} ${words.movedTo} ${from + by + 1} ${words.of} ${states.length}.`,
    focus: `[data-slug="${slug}"] [data-do="${stays}"]`,
  });
}

function remove(slug) {
  const left = choice.states.filter((other) => other !== slug);
  choose({ ...choice, states: left }, {
    message: `${nameOf(slug)} ${words.removed}`,
    focus: left.length > 0 ? `.chosen li:nth-child(${Math.min(choice.states.indexOf(slug), left.length - 1) + 1}) [data-do="remove"]` : null,
  });
}

function showChosen() {
  const { states } = choice;
  const button = (act, slug, disabled) => element('button', {
    type: 'button', 'data-do': act, disabled, 'aria-label': words.actNames[act].replace('{state}', nameOf(slug)),
  }, words.acts[act]);
  chosen.replaceChildren(...states.map((slug, index) => element('li', { 'data-slug': slug },
    element('strong', {}, nameOf(slug)),
    button('left', slug, index === 0), button('right', slug, index === states.length - 1), button('remove', slug))));
  for (const { item, link, slug } of items) {
    const full = states.includes(slug) || states.length >= MOST;
    link.href = page.base + `compare/${write({ ...choice, states: full ? states : [...states, slug] }, allTopics)}`;
    item.classList.toggle('chosen-already', states.includes(slug));
  }
  for (const link of onMap) {
    if (states.includes(link.dataset.slug)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  for (const box of boxes) box.checked = choice.topics.includes(box.value);
  onlyBox.checked = choice.only;
  const pair = [...states].sort();
  pairLink.replaceChildren(...(pair.length === 2
    ? [element('a', { href: `${page.base}compare/${pair.join('-vs-')}/#moving` }, `${listed(pair.map(nameOf))}: ${words.pairPage}`)]
    : []));
  foldList();
  foldPicking();
  nameThePage();
  citeThePage();
  const near = [...new Set(choice.unknown.slice(0, MOST).flatMap((word) => guesses(word, items)))].filter(({ slug }) => !states.includes(slug));
  const warnings = [
    choice.unknown.length > 0 && `${words.unknownState}: ${choice.unknown.slice(0, MOST).map(quoted).join(', ')}.`,
    near.length > 0 && didYouMean(near),
    choice.beyond.length > 0 && `${words.tooMany} ${listed(choice.beyond.map(nameOf))}.`,
  ].filter(Boolean);
  warning.textContent = warnings.join(' ');
  warning.hidden = warnings.length === 0;
}

// Whoever had gone to something in the comparison while the next one was on its way stays at it, as far as it is there again.
function stayAt(held) {
  const named = (one) => [one.getAttribute('href'), one.getAttribute('aria-label'), one.textContent, one.closest('tr')?.cells[0].textContent].join();
  const again = [overview, result].flatMap((drawn) => [...drawn.querySelectorAll(held.localName)]).find((one) => named(one) === named(held));
  (again ?? overview.querySelector('a') ?? picking.firstElementChild).focus({ preventScroll: true });
}

async function show(message = '') {
  const asked = choice;
  shown = null;
  delete overview.dataset.loading;
  result.setAttribute('aria-busy', 'true');
  noteFolds(result, folds);
  showChosen();
  tools.hidden = true;
  if (asked.states.length < 2 || asked.topics.length === 0) {
    overview.replaceChildren();
    result.replaceChildren();
    result.removeAttribute('aria-busy');
    say([message, asked.topics.length === 0 ? words.noTopic : asked.states.length === 1 ? words.oneMore : words.pickTwo].filter(Boolean).join(' '));
    return;
  }
  // What is said when all is there takes as much room, so that nothing moves.
  const isInHeading = !message && !asked.only;
  const loading = `${words.loading} ${listed(asked.states.map(nameOf))}.`;
  overview.dataset.loading = loading;
  say([message, loading].filter(Boolean).join(' '), isInHeading);
  try {
    const [book, ...states] = await Promise.all([load('questions.json'), ...asked.states.map((slug) => load(`states/${slug}.json`))]);
    if (asked !== choice) return;
    const sections = sectionsOf(book, states, asked.topics, page);
    const held = [overview, result].some((drawn) => drawn.contains(document.activeElement)) ? document.activeElement : null;
    noteFolds(result, folds);
    draw([overview, result], glanceOf(book, states, asked.topics, asked.only, page), sections, asked.only, folds, words);
    markUnprinted(root);
    if (held) stayAt(held);
    if (!message) openTarget();
    shown = { sections, states };
    tools.hidden = false;
    result.removeAttribute('aria-busy');
    say([message, `${words.showing} ${listed(states.map((state) => state.name))}.${asked.only ? ` ${words.onlyShown}` : ''}`].filter(Boolean).join(' '), isInHeading);
  } catch {
    if (asked !== choice) return;
    noteFolds(result, folds);
    delete overview.dataset.loading;
    overview.replaceChildren();
    result.replaceChildren(element('p', { class: 'failed' }, words.failed, ' ',
      element('button', { type: 'button', class: 'button', onclick: () => show() }, words.again)));
    result.removeAttribute('aria-busy');
    say(words.failed);
  }
}

function narrow() {
  const { found, sure, told } = meant(input.value, items, words.add);
  const typed = input.value.trim() !== '';
  for (const state of items) {
    state.item.hidden = !found.includes(state);
    state.item.classList.toggle('first', state === sure);
  }
  if (typed) {
    pick.open = true;
    say(told);
  }
  return sure;
}

input.addEventListener('input', narrow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const sure = narrow();
  if (input.value.trim() === '') say(words.type);
  else if (sure) add(sure.slug);
  else {
    const offered = root.querySelectorAll('.state-list li:not([hidden]) a');
    // One of several is never chosen for the reader: a second Enter would add it.
    (offered.length === 1 ? offered[0] : input).focus();
  }
});
options.addEventListener('change', ({ target }) => {
  if (target.name !== 'topic' && target.name !== 'only') return;
  choose({ ...choice, topics: boxes.filter((box) => box.checked).map((box) => box.value), only: onlyBox.checked });
});
chosen.addEventListener('click', ({ target }) => {
  const slug = target.closest('li')?.dataset.slug;
  if (target.dataset.do === 'remove') remove(slug);
  else if (target.dataset.do) move(slug, target.dataset.do === 'left' ? -1 : 1);
});
// Any link that names a state to pick adds it: those of the list, and those of a map that the page may hold.
root.addEventListener('click', (event) => {
  const slug = event.target.closest?.('[data-slug] > a, a[data-slug]')?.closest('[data-slug]')?.dataset.slug;
  if (!slug || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  add(slug);
});
tools.addEventListener('click', ({ target }) => {
  act(target.dataset.do, { root, button: target, status: tools.querySelector('[role=status]'), words });
  if (target.dataset.do === 'csv' && shown) {
    noteFolds(result, folds);
    download(csvOf(shown.sections, shown.states, choice.only, folds.unfolded, words), `peer-support-${choice.states.join('-')}.csv`);
  }
});
onReturn(() => {
  choice = read(location.search, items, allTopics);
  show();
});

for (const hidden of root.querySelectorAll('[data-with-script]')) hidden.hidden = false;
for (const without of root.querySelectorAll('[data-no-script]')) without.hidden = true;
followParts(root);
root.dataset.ready = '';
show();
