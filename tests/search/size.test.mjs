// A first search on a slow phone must not take long to arrive.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { file, folder } from './site.mjs';

const asset = (pattern) => join('assets', readdirSync(join(folder, 'assets')).find((name) => pattern.test(name)));
const gzipped = (path) => gzipSync(file(path), { level: 9 }).length;

const limit = 150_000;
// At 400 kbit/s results that are shown already wait 1.2 seconds for it: longer, and they have been read without it.
const limitOfTexts = 60_000;

test('a first search downloads at most 150 KB', (t) => {
  const parts = [asset(/^search\.[0-9a-f]+\.js$/), asset(/^search-worker\./), 'search-index.json'];
  for (const path of parts) t.diagnostic(`${path}: gzip ${gzipped(path)}, brotli ${brotliCompressSync(file(path)).length}`);
  const sum = parts.reduce((all, path) => all + gzipped(path), 0);
  t.diagnostic(`${sum} of ${limit} bytes`);
  assert.ok(sum <= limit, `a first search downloads ${sum} bytes of at most ${limit}: the data has outgrown the index. docs/search.md, "When the data outgrows it", says what to leave out first`);
});

test('the texts that follow the first answer are at most 60 KB', (t) => {
  const size = gzipped('search-texts.json');
  t.diagnostic(`search-texts.json: gzip ${size}, brotli ${brotliCompressSync(file('search-texts.json')).length}`);
  assert.ok(size <= limitOfTexts, `the texts are ${size} bytes of at most ${limitOfTexts}: docs/search.md, "When the data outgrows it", says what to shorten first`);
});

test('a page without a search carries at most 8 KB of script and 12 KB of style', () => {
  assert.ok(gzipped(asset(/^site\..*\.js$/)) <= 8000);
  assert.ok(gzipped(asset(/^site\..*\.css$/)) <= 12000);
});
