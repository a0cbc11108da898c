// The service worker. Who has a network always gets what the host has; who has none gets copies that say of what day they are.
// A build's files are fetched into a cache of their own before any of them is used, so that no page is ever served with half of another build.
import { checked, dropOldest, isPage, keepPage, keptOn, readPages } from './copies.js';
import { familyOf } from './family.js';

const { site } = self;
const family = familyOf(site);
const own = family + site.version;

const mostPages = 20;
const patience = 8_000;
const week = 7 * 24 * 60 * 60 * 1_000;

addEventListener('install', (event) => event.waitUntil(fill().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(begin()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(site.base)) return;
  if (request.mode === 'navigate') {
    if (request.destination === 'document') event.respondWith(page(event, pathname, search));
  } else if (pathname.startsWith(`${site.base}assets/`)) event.respondWith(asset(request));
  else if (site.search.includes(pathname)) event.respondWith(ofSearch(request, pathname));
});

async function fill() {
  const cache = await caches.open(own);
  try {
    await Promise.all(site.assets.map(async (path) => cache.put(path, checked(path, await fetch(path)))));
    await Promise.all(site.search.map(async (path) => cache.put(path, checked(path, await fetch(path, { cache: 'no-cache' })))));
    await Promise.all([...site.pages, ...await opened()].map((path) => renew(cache, path)));
  } catch (failure) {
    await caches.delete(own);
    throw failure;
  }
}

// What is open now, and what the build before had copies of.
async function opened() {
  const paths = new Set();
  for (const { url } of await clients.matchAll({ includeUncontrolled: true, type: 'window' })) {
    const { origin, pathname } = new URL(url);
    if (origin === location.origin && pathname.startsWith(site.base) && isPage(pathname)) paths.add(pathname);
  }
  for (const name of (await before()).slice(-1)) {
    for (const path of (await readPages(await caches.open(name), site)).reverse()) if (paths.size < mostPages) paths.add(path);
  }
  return [...paths].filter((path) => !site.pages.includes(path)).reverse();
}

async function renew(cache, path) {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`);
  const isKept = answer.status === 200 && !answer.redirected && await keepPage(cache, site, path, answer);
  if (!isKept && site.pages.includes(path)) throw new Error(`${path}: ${answer.status}, or of another build`);
}

const before = async () => (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);

// Tabs of the build before go on with its files; those of older ones are gone.
async function begin() {
  for (const name of (await before()).slice(0, -1)) await caches.delete(name);
  await clients.claim();
}

async function page(event, path, search) {
  const cache = await caches.open(own);
  // Never what the browser itself still has, which would not say its day: asked for each time, an unchanged page costs a few bytes.
  const asked = fetch(event.request, { cache: 'no-cache' });
  event.waitUntil(asked.then((answer) => keep(cache, path, answer.clone())).catch(() => {}));
  const copy = await cache.match(path);
  const answer = await first(asked, copy);
  if (answer && answer.status < 500) return answer;
  if (copy && path !== site.offline) return dated(await copy.text(), copy.headers);
  if (answer) return answer;
  return await cache.match(`${path}/`) ? Response.redirect(`${path}/${search}`) : atHand(cache);
}

async function keep(cache, path, answer) {
  if (answer.status === 404 || answer.status === 410) await cache.delete(path);
  if (answer.status !== 200 || answer.redirected || !answer.headers.get('content-type')?.startsWith('text/html')) return;
  if (await keepPage(cache, site, path, answer)) await dropOldest(cache, site, (await readPages(cache, site)).length - mostPages);
}

// A network that is there and says nothing is none where there is a copy.
function first(asked, copy) {
  const answered = asked.catch(() => null);
  return copy ? Promise.race([answered, new Promise((tell) => { setTimeout(tell, patience, null); })]) : answered;
}

const asset = async (request) => await caches.match(request, { ignoreVary: true }) ?? fetch(request);

// The index or its texts; of two that are not of one build the reader takes the index alone.
async function ofSearch(request, path) {
  const copy = await (await caches.open(own)).match(path, { ignoreVary: true });
  const answer = await first(fetch(request), copy);
  return answer?.ok ? answer : copy ?? answer ?? Response.error();
}

// The words stand in the page, where they can be read, heard and printed.
function dated(html, headers) {
  const language = /<html lang="([^"]+)"/.exec(html)?.[1];
  const words = site.words[language] ?? site.words['en-US'];
  const day = new Date(headers.get(keptOn));
  const said = words.copy.replace('{day}', new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day));
  const old = Date.now() - day > week ? ` <strong>${words.old}</strong>` : '';
  return new Response(html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="copy-of" role="status">${said}${old}</p>`), { headers });
}

// In place of a page of which there is no copy.
async function atHand(cache) {
  const missing = await cache.match(site.offline);
  const links = await Promise.all([...site.pages, ...(await readPages(cache, site)).reverse()].filter((path) => path !== site.offline).map(async (path) => {
    const [, title] = /<title>(.*?)(?: (?:·|&#xB7;) [^<·]*)?<\/title>/.exec(await (await cache.match(path)).text());
    return `<li><a href='${path.replaceAll('&', '&amp;').replaceAll("'", '%27')}'>${title}</a></li>`;
  }));
  const html = (await missing.text()).replace(/(<ul\b[^>]*id="at-hand"[^>]*>)[^]*?<\/ul>/, (_, list) => `${list}${links.join('')}</ul>`);
  return new Response(html, { status: 503, headers: missing.headers });
}
