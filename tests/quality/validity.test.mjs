// Pages are valid HTML by the rules of the standard: every page, but of the pairs of states, which one template makes in
// thousands, the longest, the shortest and the one in the middle. The preset is html-validate's own list of the rules that the standard
// makes; none of them is switched off.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { folder, isPair, ofEveryKind, pages } from './site.mjs';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
const check = async (html, name) => (await validator.validateString(html, name)).results
  .flatMap(result => result.messages.map(message => `${name}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`));

for (const file of [...pages.filter(file => !isPair(file)), ...ofEveryKind().filter(isPair)]) {
  test(`valid HTML: ${file}`, async () => {
    assert.deepEqual(await check(readFileSync(join(folder, file), 'utf8'), file), []);
  });
}

test('the validator finds what the standard forbids', async () => {
  const page = '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></div></p><ul><p>x</p></ul><a id="a"><a id="a"></a></a></body></html>';
  assert.ok((await check(page, 'wrong')).length >= 3);
});
