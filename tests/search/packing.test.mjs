import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fourAt, packFours, packNumbers, packWords, unpackNumbers, unpackWords } from '../../src/web/js/search/packing.js';
import { distance } from '../../src/web/js/search/nearest.js';
import { inWords, marked } from '../../src/web/js/search/present.js';
import { Synonyms } from '../../src/web/js/search/words.js';

test('numbers come out as they went in', () => {
  const numbers = [0, 1, 39, 40, 41, 1319, 1320, 1321, 13_607, 13_608, 13_609, 999_999, 2 ** 40];
  assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
  assert.deepEqual(unpackNumbers(''), []);
});

test('small numbers come out as they went in', () => {
  const numbers = [0, 1, 2, 3, 3, 0, 2];
  const packed = packFours(numbers);
  assert.deepEqual(numbers.map((_, place) => fourAt(packed, place)), numbers);
});

test('words come out as they went in', () => {
  const words = ['0', 'a', 'ab', 'abc', 'b', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'ñandu', '/b', '/b/a'];
  assert.deepEqual(unpackWords(packWords(words)), words);
});

test('a swap of neighbors is one slip', () => assert.equal(distance('califronia', 'california', 3), 1));

test('a distance beyond the bound is not counted out', () => assert.equal(distance('abcdefgh', 'stuvwxyz', 2), 3));

test('dates are told as exactly as they are known', () => {
  assert.deepEqual(['2024-09-02', '2024-09', '2024'].map(inWords), ['September 2, 2024', 'September 2024', '2024']);
});

test('marked words are every second piece', () => {
  const query = { terms: [{ word: 'train', found: new Map([['train', 1]]) }], groups: [{ term: 'g_0' }], codes: [], modifiers: [] };
  const library = { synonyms: new Synonyms([['train', 'course', 'day of learning']]) };
  assert.deepEqual(marked('Training <b>now</b>, a day course', query, library), ['', 'Training', ' <b>now</b>, a day ', 'course', '']);
});
