// All of search that every page carries: the rest is fetched when the search box is first touched.

// Where results are on their way, nothing stands in their place that would have to go again.
function makeRoom(form, coming) {
  const place = document.getElementById(form.dataset.results);
  if (!place) return;
  place.hidden = !coming;
  place.toggleAttribute('aria-busy', coming);
  document.getElementById(form.dataset.lists).hidden = coming;
}

/** @param {HTMLFormElement[]} forms the search forms of the page. */
export function waitForSearch(forms) {
  for (const form of forms) {
    const field = form.querySelector('input');
    let opened;
    const open = () => {
      opened ??= import(form.dataset.script).then(({ openSearch }) => openSearch(form)).catch(() => {
        opened = undefined;
        makeRoom(form, false);
      });
    };
    field.addEventListener('focus', open);
    field.addEventListener('input', open);
    // A search that somebody sent, or that the browser restored.
    if (form.dataset.results !== undefined && new URLSearchParams(location.search).get('q')) {
      makeRoom(form, true);
      open();
    }
    if (document.activeElement === field) open();
  }
}
