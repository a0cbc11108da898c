// The site that the tests look at: a folder, and the address for which it was built.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The built site, without a slash at the end. */
export const folder = asked('PEERATLAS_SITE').replace(/\/$/, '');

/** The address for which it was built, with a slash at the end. */
export const address = new URL(asked('PEERATLAS_SITE_URL'));

/** Every page, as its file below the folder, in order. */
export const pages = readdirSync(folder, { recursive: true })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.endsWith('.html'))
  .sort();

/**
 * Pages of every kind. Pages whose addresses differ in a name only are made by one template: of each such family the
 * longest, the shortest and the one in the middle stand for all.
 */
export function ofEveryKind() {
  const families = group(pages, kind);
  return [...families.values()].flatMap(family => {
    const bySize = family.map(file => [statSync(join(folder, file)).size, file]).sort(([a], [b]) => a - b).map(([, file]) => file);
    return [...new Set([bySize[0], bySize[bySize.length >> 1], bySize.at(-1)])];
  }).sort();
}

/** Whether a page compares two states: there are more than two thousand of them. */
export const isPair = file => /^compare\/[^/]+-vs-/.test(file);

/** The address of a page below the root: index.html is its folder. */
export const pathOf = file => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function kind(file) {
  const parts = file.split('/');
  if (parts[0] === 'compare' && parts.length === 3) {
    const [first, second] = parts[1].split('-vs-');
    return !second ? 'compare/state' : first < second ? 'compare/pair' : 'compare/pair the other way round';
  }
  if (/^(about|learn)$/.test(parts[0])) return 'article';
  return ['states', 'questions', 'embed', 'billing', 'advocacy'].includes(parts[0]) && parts.length > 2
    ? parts.map((part, index) => (index === (parts[0] === 'states' || parts[0] === 'questions' ? 1 : 2) && part !== 'index.html' ? '*' : part)).join('/')
    : file;
}

function group(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function asked(name) {
  if (!process.env[name]) throw new Error(`${name} is not set; test.sh sets it`);
  return process.env[name];
}
