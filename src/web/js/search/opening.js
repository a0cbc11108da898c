// All of search that every page carries: the rest is fetched when the search box is first touched.

// Where results are on their way, nothing stands in their place that would have to go again.
function makeRoom(form, coming) {
  const place = document.getElementById(form.dataset.results);
  if (!place) return;
  place.hidden = !coming;
  place.toggleAttribute('aria-busy', coming);
  document.getElementById(form.dataset.lists).hidden = coming;
}

// A tab from before a publish may ask for files that are gone, and then says so, once: what is there now works.
function followTrouble(form) {
  let told = null;
  form.addEventListener('search-works', () => {
    told?.remove();
    told = null;
  });
  form.addEventListener('search-failed', () => {
    if (told) return;
    told = document.createElement('p');
    told.className = 'search-trouble';
    told.setAttribute('role', 'alert');
    const again = document.createElement('a');
    again.href = location.href;
    again.textContent = 'load this page again';
    again.addEventListener('click', (event) => {
      event.preventDefault();
      location.reload();
    });
    told.append('Search could not load, since you are offline or the site has changed after you opened this page: ', again, '.');
    form.append(told);
  });
}

/** @param {HTMLFormElement[]} forms the search forms of the page. */
export function waitForSearch(forms) {
  for (const form of forms) {
    const field = form.querySelector('input');
    let opened;
    const open = () => {
      opened ??= import(form.dataset.script).then(({ openSearch }) => openSearch(form)).catch(() => {
        makeRoom(form, false);
        form.dispatchEvent(new Event('search-failed'));
        // Asked for again when somebody comes back to the field, and not at each letter.
        field.addEventListener('blur', () => { opened = undefined; }, { once: true });
      });
    };
    followTrouble(form);
    // Who comes to the page of search will search: a small script, while the index waits for the first touch.
    if (form.dataset.results !== undefined) import(form.dataset.script).catch(() => {});
    field.addEventListener('focus', open);
    field.addEventListener('input', open);
    // A search that somebody sent, or that the browser restored.
    if (form.dataset.results !== undefined && new URLSearchParams(location.search).get('q')) {
      makeRoom(form, true);
      open();
    }
    // What was typed before this script came counts too.
    if (document.activeElement === field || (form.dataset.results !== undefined && field.value !== '')) open();
  }
}
