// The copies of pages: each with its day, kept with all that it loads or not at all.

/** The name of the header that tells when a page was last read from its host. */
export const keptOn = 'x-kept-on';

const types = { js: 'javascript', css: 'css', svg: 'svg', json: 'json' };

/** An answer that is what was asked for: no error, no page of a hotel's network. */
export function checked(path, answer) {
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status === 200 && !answer.redirected && type.includes(types[path.split('.').pop()])) return answer;
  throw new Error(`${path}: ${answer.status} ${type}`);
}

/** Every asset that a page names, by its path. */
function assetsOf(html, { base }, path) {
  const named = [...html.matchAll(/="([^"]*assets\/[^"]+)"/g)].map(([, address]) => new URL(address, new URL(path, location.origin)));
  return new Set(named.filter((address) => address.origin === location.origin && address.pathname.startsWith(`${base}assets/`)).map((address) => address.pathname));
}

/**
 * Keeps a page if it is one of this build: a page that names an asset of another build is left for that build's worker.
 * @returns {Promise<boolean>} whether there is a copy now
 */
export async function keepPage(cache, site, path, answer) {
  const html = await answer.text();
  const assets = [...assetsOf(html, site, path)];
  // Without a style it is another site's page, or one that only sends on.
  if (!assets.some((asset) => asset.endsWith('.css')) || (await Promise.all(assets.map((asset) => cache.match(asset, { ignoreVary: true })))).includes(undefined)) return false;
  const headers = plain(answer.headers);
  const sent = Date.parse(answer.headers.get('date'));
  headers.set(keptOn, new Date(sent < Date.now() ? sent : Date.now()).toISOString());
  const copy = () => cache.put(path, new Response(html, { headers }));
  try {
    await copy();
  } catch {
    // The device is full: half of the copies make room.
    await dropOldest(cache, site, Math.ceil((await readPages(cache, site)).length / 2));
    await copy();
  }
  return true;
}

/** The paths of the pages that readers opened, oldest first. */
export async function readPages(cache, { pages }) {
  return (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => isPage(path) && !pages.includes(path));
}

export async function dropOldest(cache, site, count) {
  for (const path of (await readPages(cache, site)).slice(0, Math.max(count, 0))) await cache.delete(path);
}

export const isPage = (path) => !/\.[a-z0-9]+$/.test(path) || path.endsWith('.html');

/** Headers for a body that is no longer compressed. */
function plain(from) {
  const headers = new Headers(from);
  for (const name of ['content-encoding', 'content-length', 'etag', 'vary']) headers.delete(name);
  return headers;
}
