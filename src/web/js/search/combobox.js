// Results under the field while a reader types: the list-autocomplete combobox of the ARIA Authoring Practices Guide
// (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Arrows move, Enter goes, Escape closes, then clears.
import { complete, countOf, element, grouped, said } from './showing.js';

const most = 8;

export function makeCombobox(form, asking) {
  const field = form.querySelector('input');
  const base = form.dataset.base;
  const list = element('div', { class: 'found-list', role: 'listbox', id: `${field.id}-list`, 'aria-label': 'Results' });
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  const popup = element('div', { class: 'found-popup' }, list);
  popup.hidden = true;
  form.append(popup, status);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) {
    field.setAttribute(name, value);
  }
  let options = [];
  let active = -1;
  let closings = 0;

  const close = () => {
    closings += 1;
    popup.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    point(-1);
  };

  const point = (to) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = to;
    if (active < 0) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    options[active].setAttribute('aria-selected', 'true');
    options[active].scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', options[active].id);
  };

  const show = ({ hits, all: found, text, failed }) => {
    const chosen = options[active]?.getAttribute('href');
    list.replaceChildren();
    options = [];
    active = -1;
    field.removeAttribute('aria-activedescendant');
    const option = (address, ...children) => {
      const made = element('a', { role: 'option', id: `${field.id}-${options.length}`, href: address, tabindex: '-1', 'aria-selected': 'false' }, ...children);
      options.push(made);
      return made;
    };
    let groupNumber = 0;
    for (const [name, results] of grouped((hits ?? []).slice(0, most))) {
      const id = `${field.id}-group-${groupNumber++}`;
      list.append(element('div', { role: 'group', 'aria-labelledby': id },
        element('div', { class: 'found-group', id, role: 'presentation' }, name),
        ...results.map((result) => option(base + result.address, ...said(result)))));
    }
    const all = new URL(form.action);
    all.searchParams.set('q', text);
    list.append(option(all.href, failed ? 'See the lists of states, questions and terms'
      : hits.length === 0 ? 'Nothing found. See near terms and the list of states' : found > hits.length ? `See ${countOf(hits.length, found).toLowerCase()}, with filters` : `See all ${countOf(hits.length, found)} with filters`));
    options.at(-1).classList.add('found-all');
    popup.hidden = false;
    // What an arrow had come to while the answer was on its way stays chosen where it is found again.
    point(options.findIndex((one) => one.getAttribute('href') === chosen));
    field.setAttribute('aria-expanded', 'true');
    status.textContent = failed ? '' : hits.length === 0 ? 'Nothing found.'
      : `${countOf(hits.length, found)}. Use the down arrow to go through the first ${Math.min(most, hits.length)}.`;
  };

  const search = async () => {
    const text = field.value;
    if (text.trim() === '') {
      close();
      status.textContent = '';
      return;
    }
    const before = closings;
    const results = await asking.ask(text);
    // An answer that comes after the list was closed opens it no more.
    if (results && closings === before && document.activeElement === field) show(results);
  };

  asking.whole = ({ hits }) => complete(list, hits, base);

  field.addEventListener('input', search);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (popup.hidden) search();
      else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const places = options.length + 1;
        point(((active + 1 + step + places) % places) - 1);
      }
    } else if (event.key === 'Enter' && active >= 0 && !popup.hidden) {
      event.preventDefault();
      options[active].click();
      close();
    } else if (event.key === 'Escape') {
      if (popup.hidden) field.value = '';
      close();
      event.preventDefault();
    }
  });
  list.addEventListener('mousedown', (event) => { if (event.button === 0) event.preventDefault(); });
  list.addEventListener('click', close);
  form.addEventListener('focusout', (event) => { if (!form.contains(event.relatedTarget)) close(); });
  if (field.value !== '') search();
}
