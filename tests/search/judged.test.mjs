// What readers type leads to what answers it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged, success } from './judging.mjs';
import { theSearch } from './site.mjs';

const addressesOf = (query) => theSearch().answer(query).hits.map((hit) => hit.address);
const sets = ['tuned', 'held-out', 'fresh', 'various', 'last', 'unseen', 'final', 'latest'];
const all = sets.flatMap(judged);
const told = ({ missed }) => missed.map(({ kind, query, addresses, got }) => `\n  ${kind}: "${query}" wants ${addresses.join(' or ')}, got ${got.join(', ')}`).join('');

test('95 of 100 judged queries have their answer first', (t) => {
  const result = success(all, addressesOf);
  for (const set of sets) {
    const { at1, at3 } = success(judged(set), addressesOf);
    t.diagnostic(`${set}: ${judged(set).length} queries, first ${(100 * at1).toFixed(1)} %, among the first three ${(100 * at3).toFixed(1)} %`);
  }
  assert.ok(result.at1 >= 0.95, `only ${(100 * result.at1).toFixed(1)} %:${told(result)}`);
});

test('97 of 100 judged queries have their answer among the first three', () => {
  const result = success(all, addressesOf);
  assert.ok(result.at3 >= 0.97, `only ${(100 * result.at3).toFixed(1)} %`);
});

// By a writer who knew neither search nor the other queries; little was mended by them, so they tell what readers will meet.
test('85 of 100 queries of somebody who had not seen search have their answer first, 94 among the first three', (t) => {
  const result = success(judged('blind'), addressesOf);
  t.diagnostic(`blind: first ${(100 * result.at1).toFixed(1)} %, among the first three ${(100 * result.at3).toFixed(1)} %`);
  assert.ok(result.at1 >= 0.85 && result.at3 >= 0.94, `only ${(100 * result.at1).toFixed(1)} %, ${(100 * result.at3).toFixed(1)} %:${told(result)}`);
});

for (const kind of new Set(all.map((judgement) => judgement.kind))) {
  test(`4 of 5 queries of the kind "${kind}" have their answer first`, () => {
    const result = success(all.filter((judgement) => judgement.kind === kind), addressesOf);
    assert.ok(result.at1 >= 0.8, `only ${(100 * result.at1).toFixed(1)} %:${told(result)}`);
  });
}
