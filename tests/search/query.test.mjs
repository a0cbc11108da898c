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
  ['massach', 'MA'], ['new h', 'NH'], ['penns', 'PA'], ['north d', 'ND'], ['copay in minneso', 'MN'], ['recovery coach detroit', 'MI'], ['dallas oregon', 'OR'], ['peer support in St. Louis', 'MO'],
  ['copay arkansa', 'AR'], ['idahoe copay', 'ID'], ['illinoi copay', 'IL'], ['ohi copay', 'OH'], ['wst virginia', 'WV'], ['wet virginia copay', 'WV'], ['PA required oregon', 'OR'], ['OR to PA reciprocity', 'OR PA'],
  ['moving from PA to oregon', 'OR PA'], ['oregon co-pay', 'OR'], ['co-occurring maine', 'ME'], ['co pay maine', 'ME'],
  ['CNMI peer support', 'MP'], ['northern marianas', 'MP'], ['medicaid on Saipan', 'MP'], ['USVI', 'VI'], ['U.S. Virgin Islands', 'VI'], ['us virgin islands copay', 'VI'],
  ['virgin islands', 'VI'], ['peer support st. thomas', 'VI'], ['Samoa', 'AS'], ['guam', 'GU'], ['porto rico', 'PR'], ['vital copay', 'PR'], ['does Vital pay for peer support', 'PR'],
  ['training in OR', 'OR'], ['training in or', 'OR'], ['copay in ok', 'OK'], ['TennCare peer support', 'TN'],
  ['state of ohio', 'OH'], ['Estado de Nueva York', 'NY'], ['Isla de Puerto Rico', 'PR'], ['Borinquen', 'PR'], ['peer support in Columbus, Ohio', 'OH'], ['peer support in Springfield', ''], ['peer support in Portland', ''],
]) {
  test(`"${text}" names ${codes}`, () => assert.equal(statesOf(text), codes));
}

for (const text of [
  'can peer support help me', 'is it ok to have a record', 'hi there', 'mental health or substance use', 'do i need a photo id', 'training in person',
  'how do i become a peer in my town', 'co-pay', 'co-sign', 'co-occurring', 'medical necessity', 'peer support near me', 'oh no', 'PEER SUPPORT OR RECOVERY', 'main rules', 'texts', 'organ', 'new', 'north', 'massach rules', 'h', 'which vital signs does a peer take', 'us territories',
]) {
  test(`"${text}" names no state`, () => assert.equal(statesOf(text), ''));
}

test('who moves is led to what it takes, and who compares is not', () => {
  const pair = (text) => theSearch().answer(text).hits.find(({ kind }) => kind === 'pair').address;
  assert.equal(pair('I am moving to Texas from New York'), '/compare/new-york-vs-texas/#moving');
  assert.equal(pair('compare Ohio and Idaho'), '/compare/idaho-vs-ohio/');
});

for (const text of ['H0038 HQ', 'h0038hq', 'H0038-HQ', 'h0038:hq', 'H0038 hq']) {
  test(`"${text}" is a code with its modifier`, () => {
    assert.deepEqual(understood(text).codes, ['h0038']);
    assert.deepEqual(understood(text).modifiers, ['hq']);
  });
}

for (const [text, stems] of [['training hrs', 'train hour'], ['copago', 'copay'], ['Certificación', 'certif'], ['apoyo de pares', 'peer support']]) {
  test(`"${text}" is read as "${stems}"`, () => assert.equal(understood(text).stems.join(' '), stems));
}

for (const [text, stems] of [
  ['recoverycoach', 'recoveri coach'], ['tele health', 'telehealth'], ['background check', 'background check'], ['fee schedule', 'fee schedul'],
  ['my 9 year old', 'my child'], ['my son is 15', 'my son is child'], ['do i have to be 21', 'do i have to be ag 21'], ['can 18 year olds be peers', 'can ag 18 be peer'], ['12 units a day', '12 unit a day'],
]) {
  test(`"${text}" is understood as "${stems}"`, () => assert.equal(understood(text).stems.join(' '), stems));
}

test('a requirement is found beside those for whom it is asked', () => {
  const { hits: [first] } = theSearch().answer('recovery coach exam oklahoma');
  assert.equal(first.question?.id, 'exam');
});

test('for whom is told from what: another question of a kind of peer comes before whether the kind is covered', () => {
  for (const [text, question] of [['family peer copay ohio', 'medicaid-copay'], ['recovery coach telehealth maine', 'medicaid-telehealth'], ['family peer exam texas', 'exam']]) {
    assert.equal(theSearch().answer(text).hits[0].question?.id, question, text);
  }
});

test('a word that nothing has leaves the page of the state that is named', () => {
  assert.equal(theSearch().answer('peer xqzzyv maine').hits[0].address, '/states/maine/');
});

for (const [text, address] of [
  ['i live in indiana with depression', '/states/indiana/#medicaid-mental-health'], ['house bill 1427 washington', '/states/washington/#document-hb-1427'],
  ['what is a peer respite house', '/glossary/#term-peer-respite'], ['us territories', '/states/'], ['difference between 1915b and 1915i', '/glossary/#term-1915-b-waiver'], ['training', '/training/'],
]) {
  test(`"${text}" leads to ${address}`, () => assert.equal(theSearch().answer(text).hits[0].address, address));
}

test('where only coverage is asked for, whom it covers comes first', () => {
  for (const text of ['is peer support covered in georgia', 'does ohio medicaid pay for peer support']) {
    assert.ok(theSearch().answer(text).hits[0].question?.headline, text);
  }
});

test('the section of a state that is asked for by its name comes first', () => {
  for (const id of ['training', 'documents', 'billing', 'contacts', 'advocacy']) {
    assert.equal(theSearch().answer(`peer ${id} georgia`).hits[0].address, `/states/georgia/#${id}`);
  }
});

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

test('where a state is named, no text on the whole country comes first', () => {
  for (const [text, slug] of [['idaho stopped paying for peer support', 'idaho'], ['did ohio cut peer support', 'ohio'], ['idaho peer support ended', 'idaho']]) {
    const [{ address }] = theSearch().answer(text).hits;
    assert.ok(address.startsWith(`/states/${slug}/`), `${text}: ${address}`);
  }
});
