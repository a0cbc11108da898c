// The page of all results: by state, with filters by state, topic and kind, and an address that can be sent.
import { count, countOf, element, grouped, said } from './showing.js';

const step = 40;
const filters = [['state', 'State', 'All states'], ['topic', 'Topic', 'All topics'], ['kind', 'Kind', 'All kinds']];

export function makeResultsPage(form, asking) {
  const field = form.querySelector('input');
  const base = form.dataset.base;
  const place = document.getElementById(form.dataset.results);
  const lists = document.getElementById(form.dataset.lists);
  const status = element('p', { class: 'found-count', role: 'status' });
  const narrowing = element('div', { class: 'found-filters' });
  const found = element('div', { class: 'found' });
  place.append(status, narrowing, found);
  const chosen = { state: '', topic: '', kind: '' };
  let answer = { hits: [], nearest: [], text: '' };
  let shown = step;

  const fits = (hit, but) => filters.every(([key]) => key === but || chosen[key] === '' || (hit[key] ?? '') === chosen[key]);

  const showFilters = () => {
    narrowing.replaceChildren(...filters.map(([key, label, all]) => {
      const counts = new Map();
      for (const hit of answer.hits) if (hit[key] && fits(hit, key)) counts.set(hit[key], (counts.get(hit[key]) ?? 0) + 1);
      if (chosen[key] !== '' && !counts.has(chosen[key])) counts.set(chosen[key], 0);
      const choice = element('select', { id: `found-${key}` }, element('option', { value: '' }, all),
        ...[...counts].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([name, number]) => element('option', { value: name }, `${name} (${number})`)));
      choice.value = chosen[key];
      choice.addEventListener('change', () => {
        chosen[key] = choice.value;
        shown = step;
        show();
        document.getElementById(`found-${key}`).focus();
      });
      return element('div', {}, element('label', { for: choice.id }, label), choice);
    }));
    narrowing.hidden = answer.hits.length === 0;
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
    const hits = answer.hits.filter((hit) => fits(hit));
    const none = answer.hits.length === 0;
    status.textContent = answer.failed ? 'The lists below lead to everything.'
      : none ? `Nothing found for “${answer.text.trim()}”.` : `${hits.length < answer.hits.length ? count(hits.length, 'result', 'results') : countOf(hits.length, answer.all)} for “${answer.text.trim()}”`;
    showFilters();
    if (none && !answer.failed) showNearest();
    else showResults(hits);
    lists.hidden = !none;
  };

  const search = async () => {
    const text = field.value;
    const address = new URL(location.href);
    address.hash = '';
    if (text.trim() === '') address.searchParams.delete('q');
    else address.searchParams.set('q', text);
    history.replaceState(history.state, '', address);
    if (text.trim() === '') {
      place.removeAttribute('aria-busy');
      place.hidden = true;
      lists.hidden = false;
      return;
    }
    const results = await asking.ask(text);
    if (!results || field.value !== text) return;
    answer = { nearest: [], ...results, hits: results.hits ?? [] };
    for (const [key] of filters) chosen[key] = '';
    shown = step;
    place.hidden = false;
    show();
  };

  const sent = new URLSearchParams(location.search).get('q');
  if (sent && field.value === '') field.value = sent;
  let pause;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search();
  });
  if (field.value !== '' || place.hasAttribute('aria-busy')) search();
}
