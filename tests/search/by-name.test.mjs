// What fits by name while the index is on its way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byName } from '../../src/web/js/search/by-name.js';

const list = (heading, ...names) => ({ heading, entries: names.map((name) => ({ name, address: `/${name}/` })) });
const lists = [list('States', 'Iowa', 'New York', 'New Mexico', 'Puerto Rico'), list('Questions', 'Does a member pay a copay?', 'How much is the fee?')];
const fitting = (text) => byName(lists, text).map(({ heading, entries }) => `${heading}: ${entries.map(({ name }) => name).join(', ')}`);

test('each list gives what fits most of the words', () => {
  assert.deepEqual(fitting('copay in new york'), ['States: New York', 'Questions: Does a member pay a copay?']);
});

test('a word that is still being typed fits what it begins', () => {
  assert.deepEqual(fitting('io'), ['States: Iowa']);
  assert.deepEqual(fitting('new'), ['States: New York, New Mexico']);
});

test('accents, case and signs make no difference', () => {
  assert.deepEqual(fitting('  PUÉRTO-rico! '), ['States: Puerto Rico']);
});

test('a list in which nothing fits is not there', () => {
  assert.deepEqual(fitting('xqzzyv'), []);
  assert.deepEqual(fitting('?'), []);
});
