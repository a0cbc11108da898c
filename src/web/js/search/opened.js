// Fetched when a search box is first touched.
import { Asking } from './asking.js';
import { makeCombobox } from './combobox.js';
import { makeResultsPage } from './results-page.js';

/** @param {HTMLFormElement} form a search form; one with `data-results` shows all results on its own page. */
export function openSearch(form) {
  const asking = new Asking(form.dataset, ({ failed }) => form.dispatchEvent(new Event(failed ? 'search-failed' : 'search-works')));
  if (form.dataset.results === undefined) makeCombobox(form, asking);
  else makeResultsPage(form, asking);
  // So that the first letters meet a worker that is ready.
  if (form.querySelector('input').value === '') asking.ask('');
}
