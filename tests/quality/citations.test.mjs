// Citations as reference managers read them: citation-js holds CSL-JSON to its schema, and reads BibTeX and RIS back.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { folder } from './site.mjs';

const slugs = readdirSync(join(folder, 'states'), { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name);
const read = (slug, ending) => readFileSync(join(folder, 'states', slug, `citations.${ending}`), 'utf8');
// Libraries set quotation marks and spaces in their own way; letters and digits must be the same.
const letters = text => (text ?? '').normalize('NFC').replace(/[^\p{L}\p{N}\\{}%$&#_~^]/gu, '');

test('every file of CSL-JSON is what its schema says, without a guess', () => {
  let items = 0;
  for (const slug of slugs) {
    const data = JSON.parse(read(slug, 'json'));
    const clean = plugins.input.chain(data, { generateGraph: false, strict: true });
    assert.deepEqual(clean, data, slug);
    items += data.length;
  }
  assert.ok(items > slugs.length, `only ${items} items`);
});

for (const ending of ['bib', 'ris']) {
  test(`what is read from .${ending} is what CSL-JSON says`, () => {
    for (const slug of slugs) {
      const expected = JSON.parse(read(slug, 'json'));
      const items = plugins.input.chain(read(slug, ending), { generateGraph: false, forceType: ending === 'bib' ? '@bibtex/text' : '@ris/file' });
      assert.equal(items.length, expected.length, slug);
      for (const [index, item] of items.entries()) {
        const wanted = expected[index];
        assert.equal(letters(item.title), letters(wanted.title), `${slug}: ${wanted.id}`);
        assert.equal(item.URL, wanted.URL, `${slug}: ${wanted.id}`);
        assert.deepEqual(item.issued?.['date-parts'], wanted.issued?.['date-parts'], `${slug}: ${wanted.id}`);
        assert.deepEqual(item.author.map(author => author.literal ?? author.family), wanted.author.map(author => author.literal), `${slug}: ${wanted.id}`);
      }
    }
  });
}

