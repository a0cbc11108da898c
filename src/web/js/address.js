// The address holds what a reader has set on a page, so that it can be sent and comes back: filters, how many are shown, sort orders.

// Several parts of a page may hold something there; each hears of it when another has written.
const written = 'settings-written';

/** Puts settings into the address, and takes out those without a value; what else stands there stays. */
export function keep(settings) {
  const params = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(settings)) {
    if (value === null || value === undefined || value === '') params.delete(name);
    else params.set(name, value);
  }
  // Lists read better with their commas, which stand for themselves in a query (RFC 3986, section 3.4).
  const search = params.toString().replaceAll('%2C', ',');
  history.replaceState(history.state, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
  dispatchEvent(new Event(written));
}

/** The part of the page that the fragment names; null for none, and for a fragment that is no text (#%). */
export function target() {
  const fragment = location.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(fragment));
  } catch {
    return document.getElementById(fragment);
  }
}

/** Goes on to another address, to which a reader can come back. */
export function goOn(search) {
  history.pushState(null, '', location.pathname + search);
  dispatchEvent(new Event(written));
}

/** Tells when a reader goes back or forward to other settings. A fragment alone sets nothing, and following one changes nothing. */
export function onReturn(recall) {
  let settings = location.search;
  addEventListener(written, () => { settings = location.search; });
  addEventListener('popstate', () => {
    if (location.search === settings) return;
    settings = location.search;
    recall();
  });
}
