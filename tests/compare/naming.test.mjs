// Which state somebody means.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meant, stateOf } from '../../src/web/js/naming.js';

globalThis.matchMedia = () => ({ matches: false });

const states = [
  ['ohio', 'OH', 'Ohio'], ['virginia', 'VA', 'Virginia'], ['west-virginia', 'WV', 'West Virginia'], ['kansas', 'KS', 'Kansas'], ['arkansas', 'AR', 'Arkansas'],
  ['puerto-rico', 'PR', 'Puerto Rico'], ['iowa', 'IA', 'Iowa'], ['utah', 'UT', 'Utah'], ['new-mexico', 'NM', 'New Mexico'], ['tennessee', 'TN', 'Tennessee'],
].map(([slug, code, name]) => stateOf({ dataset: { slug, code, name, also: '', cities: '' }, querySelector: () => null }));

const found = (typed) => meant(typed, states, 'open').found.map(({ name }) => name);

test('a name within other words is that of its state alone', () => {
  assert.deepEqual(found('state of Ohio'), ['Ohio']);
  assert.deepEqual(found('Commonwealth of Virginia'), ['Virginia']);
  assert.deepEqual(found('the State of West Virginia'), ['West Virginia']);
  assert.deepEqual(found('State of Arkansas'), ['Arkansas']);
  assert.deepEqual(found('Isla de Puerto Rico'), ['Puerto Rico']);
  assert.deepEqual(found('ohio rules'), ['Ohio']);
});

test('a slip finds what is near, and a word far from all finds none', () => {
  assert.deepEqual(found('Tennesee'), ['Tennessee']);
  assert.deepEqual(found('Republic of Nowhere At All'), []);
  assert.deepEqual(found('Commonwealth of the Fields'), []);
});
