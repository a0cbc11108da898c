// The page of all results: by state, with filters by state, topic and kind, and an address that can be sent.
import { keep, onReturn } from '../address.js';
import { aboutZip, isZip } from '../zip.js';
import { byName, listsIn, shownByName } from './by-name.js';
import { complete, count, countOf, element, grouped, said } from './showing.js';

// Words of an address are not the site's own: in quotes, and no longer than a line or two.
const asked = (text) => `“${text.trim().length > 80 ? `${text.trim().slice(0, 80)}…` : text.trim()}”`;

const step = 40;
// On a quick line the index comes before anybody waits, in ms.
const patience = 200;
// In the address how many are shown goes by this name, and each filter by its own.
const howMany = 'shown';
const filters = [['state', 'State', 'All states'], ['topic', 'Topic', 'All topics'], ['kind', 'Kind', 'All kinds']];

export function makeResultsPage(form, asking) {
  const field = form.querySelector('input');
  const base = form.dataset.base;
  const place = document.getElementById(form.dataset.results);
  const lists = document.getElementById(form.dataset.lists);
  const status = element('p', { class: 'found-count', role: 'status' });
  const narrowing = element('div', { class: 'found-filters' });
  const found = element('div', { class: 'found' });
  const named = element('div', { class: 'found-by-name' });
  place.append(status, narrowing, named, found);
  const chosen = { state: '', topic: '', kind: '' };
  let answer = { hits: [], nearest: [], text: '' };
  let isHere = false;
  form.addEventListener('search-works', () => { isHere = true; });
  // What was typed when the links by name were drawn: drawn again for the same words they would lose the reader's focus.
  let namedFor = null;
  let shown = step;

  const fits = (hit, but) => filters.every(([key]) => key === but || chosen[key] === '' || hit.ids[key] === chosen[key]);

  // What was chosen and how many are shown, as far as it is not what everybody sees first.
  const keepView = () => keep({ ...chosen, [howMany]: shown > step ? shown : '' });

  const showFilters = () => {
    narrowing.replaceChildren(...filters.map(([key, label, all]) => {
      const [counts, names] = [new Map(), new Map(answer.hits.map((hit) => [hit.ids[key], hit[key]]))];
      for (const hit of answer.hits) if (hit.ids[key] && fits(hit, key)) counts.set(hit.ids[key], (counts.get(hit.ids[key]) ?? 0) + 1);
      if (chosen[key] !== '' && !counts.has(chosen[key])) counts.set(chosen[key], 0);
      const named = [...counts].map(([id, number]) => ({ id, number, name: names.get(id) })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
      const choice = element('select', { id: `found-${key}` }, element('option', { value: '' }, all),
        ...named.map(({ id, name, number }) => element('option', { value: id }, `${name} (${number})`)));
      choice.value = chosen[key];
      choice.addEventListener('change', () => {
        chosen[key] = choice.value;
        shown = step;
        keepView();
        show();
        document.getElementById(`found-${key}`).focus();
      });
      return element('div', {}, element('label', { for: choice.id }, label), choice);
    }));
    narrowing.hidden = answer.hits.length === 0;
  };

  // A browser looks for the place that a reader left before the results are there, so it is kept with the entry of the history.
  found.addEventListener('click', ({ target }) => {
    if (target.closest('a')) history.replaceState({ ...history.state, left: scrollY }, '');
  });
  const returnToPlace = () => {
    if (history.state?.left) scrollTo(0, history.state.left);
  };

  const showResults = (hits) => {
    found.replaceChildren(...[...grouped(hits.slice(0, shown))].map(([name, results]) => element('section', {},
      element('h2', {}, name),
      element('ul', {}, ...results.map((result) => element('li', {}, element('a', { href: base + result.address }, ...said(result))))))));
    if (hits.length > shown) {
      const more = element('button', { type: 'button', class: 'button' }, `Show ${Math.min(step, hits.length - shown)} more`);
      more.addEventListener('click', () => {
        const first = found.querySelectorAll('li').length;
        shown += step;
        keepView();
        show();
        found.querySelectorAll('li a')[first]?.focus();
      });
      found.append(more);
    }
  };

  const showNearest = () => {
    found.replaceChildren(element('p', {}, 'Check the spelling, use fewer words, or start from your state in the list below.'));
    if (answer.nearest.length === 0) return;
    found.append(element('p', {}, 'The nearest words that we know:'),
      element('ul', { class: 'found-nearest' }, ...answer.nearest.map((result) => element('li', {}, element('a', { href: base + result.address }, result.title.join(''))))));
  };

  const show = () => {
    place.removeAttribute('aria-busy');
    const held = place.contains(document.activeElement) ? document.activeElement : null;
    named.replaceChildren();
    namedFor = null;
    const hits = answer.hits.filter((hit) => fits(hit));
    const none = answer.hits.length === 0;
    status.textContent = answer.failed ? 'The lists below lead to everything.'
      : none && isZip(answer.text) ? aboutZip
      : none ? `Nothing found for ${asked(answer.text)}.` : `${hits.length < answer.hits.length ? count(hits.length, 'result', 'results') : countOf(hits.length, answer.all)} for ${asked(answer.text)}`;
    showFilters();
    if (none && !answer.failed && !isZip(answer.text)) showNearest();
    else showResults(hits);
    lists.hidden = !none;
    // Whoever had come to a filter or a link that is drawn anew stays at it, or else at the first of the results.
    if (held && !held.isConnected) {
      const again = held.id ? document.getElementById(held.id) : [...found.querySelectorAll('a, button')].find((one) => one.getAttribute('href') === held.getAttribute('href'));
      [again, found.querySelector('a'), field].find((one) => one?.offsetParent).focus({ preventScroll: true });
    }
  };

  // The view that the address asks for; what fits no result is passed over.
  const recallView = () => {
    const asked = new URLSearchParams(location.search);
    for (const [key] of filters) chosen[key] = answer.hits.some((hit) => hit.ids[key] === asked.get(key)) ? asked.get(key) : '';
    const many = Number(asked.get(howMany));
    shown = Number.isInteger(many) && many > step ? Math.ceil(many / step) * step : step;
  };

  // Before the index is there: what bears such a name, and that more comes.
  const showByName = (text) => {
    if (isHere || field.value.trim() === '' || field.value !== text || namedFor === text) return;
    namedFor = text;
    const fitting = byName(listsIn(lists), text);
    status.textContent = fitting.length === 0 ? 'Search is loading…' : 'Search is loading. Until then, what fits by name:';
    narrowing.hidden = true;
    found.replaceChildren();
    named.replaceChildren(...shownByName(fitting));
    place.hidden = false;
    place.setAttribute('aria-busy', 'true');
    lists.hidden = fitting.length > 0;
  };

  /** Searches for what is typed. @param {boolean} isNew whether it is another search, which begins without filters */
  const search = async (isNew) => {
    const text = field.value;
    if (isNew) {
      for (const [key] of filters) chosen[key] = '';
      shown = step;
      keep({ q: text.trim() === '' ? '' : text, ...chosen, [howMany]: '' });
    }
    if (text.trim() === '') {
      namedFor = null;
      place.removeAttribute('aria-busy');
      place.hidden = true;
      lists.hidden = false;
      return;
    }
    const waiting = setTimeout(showByName, patience, text);
    const results = await asking.ask(text);
    clearTimeout(waiting);
    if (!results || field.value !== text) return;
    answer = { nearest: [], ...results, hits: results.hits ?? [] };
    recallView();
    place.hidden = false;
    show();
  };

  asking.whole = ({ text, hits }) => {
    if (text !== answer.text) return;
    answer.hits = hits;
    complete(found, hits, base);
  };

  const sent = new URLSearchParams(location.search).get('q');
  if (sent && field.value === '') field.value = sent;
  let pause;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    showByName(field.value);
    pause = setTimeout(search, 150, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search(true);
  });
  onReturn(() => {
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    search(false);
  });
  if (field.value !== '' || place.hasAttribute('aria-busy')) search(field.value !== sent).then(returnToPlace);
}
