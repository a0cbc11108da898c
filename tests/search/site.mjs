// The built site that these tests search: test.sh builds it, and names its folder in PEERATLAS_SITE.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Search } from '../../src/web/js/search/search.js';

export const folder = process.env.PEERATLAS_SITE ?? fileURLToPath(new URL('../../output', import.meta.url));

export const file = (path) => {
  const name = join(folder, path);
  if (!existsSync(name)) throw new Error(`${name} is missing; build the site first, or set PEERATLAS_SITE to its folder`);
  return readFileSync(name);
};

let search;

const read = (path) => JSON.parse(file(path).toString('utf8'));

/** The search of that site as a reader has it from the index alone, until the texts are there. */
export const searchWithoutTexts = () => new Search(read('search-index.json'));

/** The search of that site. */
export function theSearch() {
  if (!search) {
    search = searchWithoutTexts();
    search.addTexts(read('search-texts.json'));
  }
  return search;
}
