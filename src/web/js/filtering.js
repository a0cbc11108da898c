// Selects that narrow a list of items in sections. The choice stands in the address, so that it can be sent and comes back.

import { keep as keepInAddress, onReturn } from './address.js';

/** True when an item has every chosen value, one key left out if asked. */
export const fits = (values, chosen, leftOut) =>
  Object.entries(chosen).every(([key, value]) => key === leftOut || value === '' || has(values[key], value));

// An item may have several values of one key, as a credential that serves two groups.
const has = (values, value) => values !== undefined && values.split(' ').includes(value);

export function filterBy(place) {
  const things = place.dataset.things;
  place.append(place.querySelector('template').content);
  const [form, status, none] = [place.querySelector('form'), place.querySelector('.filter-status'), place.querySelector('.filter-none')];
  const selects = [...form.querySelectorAll('select')];
  const sections = [...document.querySelectorAll(':is(section, tbody)[data-state], section[data-group]')].map((section) => ({
    section,
    fold: section.querySelector(':scope > details'),
    aside: section.querySelector(':scope > details > summary .aside'),
    items: [...section.querySelectorAll('.entries > li, tbody > tr:not(.of-state)')].map((item) => ({ item, values: { ...section.dataset, ...item.dataset } })),
  }));
  const folds = [...new Set(sections.flatMap(({ section }) => section.closest('details') ?? []))];
  const tables = [...new Set(sections.flatMap(({ section }) => section.closest('table') ?? []))];
  const all = sections.flatMap(({ items }) => items);
  const names = new Map(selects.flatMap((select) => [...select.options].map((option) => [option, option.textContent])));
  const chosen = () => Object.fromEntries(selects.map((select) => [select.name, select.value]));
  const count = (wanted, leftOut) => all.filter(({ values }) => fits(values, wanted, leftOut)).length;

  const narrow = () => {
    const wanted = chosen();
    const narrowed = selects.some((select) => select.value !== '');
    for (const { section, fold, aside, items } of sections) {
      for (const { item, values } of items) item.hidden = !fits(values, wanted);
      section.hidden = items.every(({ item }) => item.hidden);
      if (aside) {
        const fit = items.filter(({ item }) => !item.hidden).length;
        aside.dataset.all ??= aside.textContent;
        aside.textContent = fit === items.length ? aside.dataset.all : `${fit} of ${aside.dataset.all}`;
      }
      // What fits is shown at once; the whole list is folded again.
      if (fold) fold.open = narrowed && !section.hidden || !narrowed && fold.contains(document.querySelector(':target'));
    }
    for (const select of selects) {
      const open = all.filter(({ values }) => fits(values, wanted, select.name));
      for (const option of select.options) {
        const n = option.value === '' ? open.length : open.filter(({ values }) => has(values[select.name], option.value)).length;
        option.textContent = `${names.get(option)} (${n})`;
      }
    }
    const found = count(wanted);
    const active = selects.filter((select) => select.value !== '');
    unfold(active.length > 0);
    status.textContent = active.length === 0 ? `All ${all.length} ${things} are here.`
      : found === 0 ? `None of the ${all.length} ${things} fits all of these choices.`
      : `${found} of ${all.length} ${things} ${found === 1 ? 'fits' : 'fit'}.`;
    keepJumps(narrowed);
    for (const link of document.querySelectorAll('.jumps a')) {
      const target = document.getElementById(link.hash.slice(1));
      link.parentElement.hidden = target?.dataset.state !== undefined && target.hidden;
    }
    suggest(found === 0 ? active : [], wanted);
  };

  // While a page with choices in its address loads, the jumps keep their height where what stands below is in view.
  let loading = true;
  const keepJumps = (narrowed) => {
    for (const jumps of document.querySelectorAll('.jumps')) {
      jumps.style.minBlockSize = loading && narrowed && matchMedia('(min-width: 64rem)').matches ? `${jumps.offsetHeight}px` : '';
    }
    loading = false;
  };

  // What is chosen stands open, without the line that says how many more there are; what is not chosen any more folds again.
  const unfold = (narrowed) => {
    for (const table of tables) {
      const shown = [...table.tBodies].filter((body) => !body.hidden);
      table.hidden = shown.length === 0;
      const range = table.querySelector('.range');
      if (range && shown.length > 0) range.textContent = [...new Set([shown[0], shown.at(-1)])].map((body) => body.rows[0].textContent.trim()).join(' to ');
    }
    for (const fold of folds) {
      fold.hidden = sections.every(({ section }) => section.hidden || !fold.contains(section));
      fold.firstElementChild.hidden = narrowed;
      if (narrowed && !fold.open) fold.dataset.opened = '';
      if (narrowed || 'opened' in fold.dataset) fold.open = narrowed;
      if (!narrowed) delete fold.dataset.opened;
    }
  };

  // Nothing found: for each choice, how much is there without it.
  const suggest = (active, wanted) => {
    none.hidden = active.length === 0;
    none.replaceChildren(...active.map((select) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `Leave out “${names.get(select.selectedOptions[0])}” (${count(wanted, select.name)})`;
      button.addEventListener('click', () => {
        select.value = '';
        keep();
        select.focus();
      });
      return button;
    }));
  };

  const keep = () => {
    keepInAddress(chosen());
    narrow();
  };

  const recall = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = asked.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    narrow();
  };

  form.addEventListener('change', keep);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const select of selects) select.value = '';
    keep();
  });
  onReturn(recall);
  recall();
}
