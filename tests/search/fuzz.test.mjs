// Whatever is typed: no error, no endless work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestQuery, mostWords, tokens } from '../../src/web/js/search/query.js';
import { present } from '../../src/web/js/search/present.js';
import { theSearch } from './site.mjs';

// Mulberry32: the same texts in every run.
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const parts = [
  ...'+-*~^:"\'\\/()[]{}<>&|!?.,;%$#@=_`',
  ' ', '\t', '\n', '\0', '\u0007', '\u001b', '\u202e', '\u200b', '\ufeff', '\ud800', '\udc00', '\ud83d', '😀', '👩‍👩‍👧', '🇺🇸',
  'title:', 'ohio^10', '~2', '+medicaid', '-texas', '*', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'g_1', 'é', 'ß', 'İ', 'ﬁ', '中文', 'العربية',
  'peer', 'support', 'ohio', 'in', 'OR', 'me', 'H0038', 'h0038hq', 'massachusets', 'certifcation', 'how many hours', '1915(b)', "don't", 'IC&RC', '<script>', '${x}',
];

const texts = (count, seed) => {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(next() * (next() < 0.05 ? 400 : 12));
    return Array.from({ length }, () => (next() < 0.3 ? String.fromCharCode(Math.floor(next() * 0x10000)) : parts[Math.floor(next() * parts.length)])).join(next() < 0.5 ? '' : ' ');
  });
};

test('no text makes search throw, and every result can be shown', () => {
  const search = theSearch();
  for (const text of texts(3000, 1)) {
    const { hits, nearest, query } = search.answer(text);
    for (const hit of [...hits.slice(0, 5), ...nearest]) {
      const shown = present(hit, query, search.library);
      assert.ok(shown.address.startsWith('/'), JSON.stringify(text));
      assert.ok(Number.isFinite(hit.score ?? 0), JSON.stringify(text));
    }
  }
});

test('no text makes more than a few words of work', () => {
  for (const text of [...texts(500, 2), 'a '.repeat(100000), 'x'.repeat(1e6), '😀'.repeat(1e5), '\ud800'.repeat(1e5), 'certifcation '.repeat(1e4), '('.repeat(1e5), 'a.'.repeat(1e5)]) {
    const found = tokens(text);
    assert.ok(found.length <= mostWords);
    assert.ok(found.reduce((sum, { word }) => sum + word.length, 0) <= longestQuery * 4, text.slice(0, 50));
  }
});

test('half of the texts are answered within 50 ms, whatever else the machine does', (t) => {
  const search = theSearch();
  const times = [...texts(1500, 3), ...Array.from({ length: 20 }, () => 'certifcaton massachusets reciprosity superviser '.repeat(10))].map((text) => {
    const start = performance.now();
    search.answer(text);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  t.diagnostic(`p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms, most ${times.at(-1).toFixed(2)} ms`);
  assert.ok(at(0.5) < 50);
});

test('operators of search languages are words like any others', () => {
  const search = theSearch();
  const plain = search.answer('ohio copay').hits[0].address;
  for (const text of ['+ohio +copay', 'ohio* copay~2', 'title:ohio copay^10', '"ohio" -copay']) assert.equal(search.answer(text).hits[0]?.address, plain, text);
});
