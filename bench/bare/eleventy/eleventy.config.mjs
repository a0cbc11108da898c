// The bare pages in Eleventy: the same as in ../hugo, from the same files.
import { parse } from 'yaml';

export default function (eleventy) {
  eleventy.addDataExtension('yml', (text) => parse(text));
  eleventy.addFilter('list', (value) => [value ?? []].flat());
  eleventy.addFilter('json', (value) => JSON.stringify(value));
  return { dir: { input: 'content', data: '../data', includes: '../layouts', output: 'public' } };
}
