import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../src/web/js/search/packing.js';
import { distance } from '../../src/web/js/search/nearest.js';
import { inWords, marked } from '../../src/web/js/search/present.js';

test('numbers come out as they went in', () => {
  const numbers = [0, 1, 31, 32, 33, 1023, 1024, 999_999, 2 ** 40];
  assert.deepEqual(unpackNumbers(packNumbers(numbers)), numbers);
  assert.deepEqual(unpackNumbers(''), []);
});

test('words come out as they went in', () => {
  const words = ['0', 'a', 'ab', 'abc', 'b', 'x'.repeat(40), `${'x'.repeat(40)}y`, 'ñandu'];
  assert.deepEqual(unpackWords(packWords(words)), words);
});

test('a swap of neighbours is one slip', () => assert.equal(distance('califronia', 'california', 3), 1));

test('a distance beyond the bound is not counted out', () => assert.equal(distance('abcdefgh', 'stuvwxyz', 2), 3));

test('dates are told as exactly as they are known', () => {
  assert.deepEqual(['2024-09-02', '2024-09', '2024'].map(inWords), ['September 2, 2024', 'September 2024', '2024']);
});

test('marked words are every second piece', () => {
  const query = { terms: [{ word: 'train', found: new Map([['train', 1]]) }], codes: [], modifiers: [] };
  assert.deepEqual(marked('Training <b>now</b>', query), ['', 'Training', ' <b>now</b>']);
});
