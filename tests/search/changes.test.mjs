// What changed is found by year and by state.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { present } from '../../src/web/js/search/present.js';
import { file, theSearch } from './site.mjs';

const first = (text) => {
  const search = theSearch();
  const { hits, query } = search.answer(text);
  return present(hits[0], query, search.library).address;
};

// Of which years a change is known that took effect.
const years = [...new Set(JSON.parse(file('api/v1/changes.json')).changes
  .filter(({ happened }) => happened === 'changed').filter(({ date }) => date).map(({ date }) => date.slice(0, 4)))];

test('every year is found by its number', () => {
  assert.ok(years.length > 1);
  for (const year of years) {
    assert.equal(first(`what changed ${year}`), `/changes/${year}/`);
    assert.equal(first(`what changed in ${year}`), `/changes/${year}/`);
  }
});

test('all changes are found without a year', () => assert.equal(first('what changed'), '/changes/'));

test('those of a state are found by its name', () => {
  for (const text of ['changes ohio', 'what changed in ohio', 'ohio changes']) assert.equal(first(text), '/states/ohio/#changes', text);
});
