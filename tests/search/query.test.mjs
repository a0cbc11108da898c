// Which states, codes and words a query is understood to name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theSearch } from './site.mjs';

const understood = (text) => theSearch().answer(text).query;
const statesOf = (text) => understood(text).states.map((state) => state.code).join(' ');

for (const [text, codes] of [
  ['Idaho', 'ID'], ['idaho', 'ID'], ['ID', 'ID'], ['id', 'ID'], ['Mass', 'MA'], ['Wash DC', 'DC'], ['Washington D.C.', 'DC'], ['Washington', 'WA'],
  ['West Virginia', 'WV'], ['virginia', 'VA'], ['arkansas', 'AR'], ['kansas', 'KS'], ['new york', 'NY'], ['compare ohio and idaho', 'OH ID'],
  ['massachusets', 'MA'], ['pensylvania', 'PA'], ['Tennesee', 'TN'], ['north carlina', 'NC'], ['newyork', 'NY'], ['conneticut', 'CT'],
  ['massach', 'MA'], ['new h', 'NH'], ['north d', 'ND'], ['copay in minneso', 'MN'], ['recovery coach detroit', 'MI'], ['dallas oregon', 'OR'], ['peer support in St. Louis', 'MO'],
  ['training in OR', 'OR'], ['training in or', 'OR'], ['copay in ok', 'OK'], ['TennCare peer support', 'TN'],
]) {
  test(`"${text}" names ${codes}`, () => assert.equal(statesOf(text), codes));
}

for (const text of [
  'can peer support help me', 'is it ok to have a record', 'hi there', 'mental health or substance use', 'do i need a photo id', 'training in person',
  'how do i become a peer in my town', 'medical necessity', 'peer support near me', 'oh no', 'PEER SUPPORT OR RECOVERY', 'main rules', 'texts', 'organ', 'new', 'north', 'massach rules', 'h',
]) {
  test(`"${text}" names no state`, () => assert.equal(statesOf(text), ''));
}

for (const text of ['H0038 HQ', 'h0038hq', 'H0038-HQ', 'h0038:hq', 'H0038 hq']) {
  test(`"${text}" is a code with its modifier`, () => {
    assert.deepEqual(understood(text).codes, ['h0038']);
    assert.deepEqual(understood(text).modifiers, ['hq']);
  });
}

for (const [text, stems] of [['training hrs', 'train hour'], ['copago', 'copay'], ['Certificación', 'certif'], ['apoyo de pares', 'peer support']]) {
  test(`"${text}" is read as "${stems}"`, () => assert.equal(understood(text).stems.join(' '), stems));
}

test('a word with a slip finds what the right word finds', () => {
  const search = theSearch();
  for (const [wrong, right] of [['certifcation', 'certification'], ['reciprosity', 'reciprocity'], ['telehalth', 'telehealth'], ['supervisr', 'supervisor']]) {
    assert.equal(search.answer(`${wrong} ohio`).hits[0].address, search.answer(`${right} ohio`).hits[0].address, wrong);
  }
});

test('what nobody has researched is said to be so, not left out', () => {
  const { library } = theSearch();
  const question = library.questions.find(({ id }) => id === 'medicaid-copay');
  const state = library.states.find((other) => !library.answersIn(other, question));
  const [first] = theSearch().answer(`copay ${state.name}`).hits;
  assert.equal(first.kind, 'absent');
  assert.equal(first.address, `/states/${state.slug}/#medicaid-copay`);
});

test('nothing found leads to near terms', () => {
  const { hits, nearest } = theSearch().answer('xqzzyv');
  assert.equal(hits.length, 0);
  assert.ok(nearest.length > 0);
});
