// A source that an advocate would have to defend says what it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flawOf } from '../../src/web/js/compare/flaws.js';

const flaws = { kinds: ['blog'], trade: 'trade publication', hosts: ['copies.example'], copy: 'a copy' };

for (const [url, kind, flaw] of [
  ['https://state.example/rule', 'law', null],
  ['https://copies.example/rule', 'law', 'a copy'],
  ['https://docs.copies.example/rule', 'law', 'a copy'],
  ['https://notcopies.example/rule', 'law', null],
  ['https://copies.example/post', 'blog', 'trade publication'],
]) {
  test(`${kind} at ${url}: ${flaw ?? 'nothing'}`, () => assert.equal(flawOf({ kind, url }, flaws), flaw));
}
