// What somebody types means one state, several to choose from, or none; nothing far away is guessed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, guesses, meant, named, stateOf } from '../../src/web/js/naming.js';

globalThis.matchMedia = () => ({ matches: false });

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
const parts = (...names) => names.map((name) => ({ name, plain: plain(name) }));
const state = (name, code, cities = [], also = []) => ({ name, code, slug: name.toLowerCase(), plain: plain(name), cities: parts(...cities), also: parts(...also) });
const states = [
  state('Florida', 'fl', ['Miami']), state('Idaho', 'id', ['Boise']), state('Kansas', 'ks', ['Kansas City', 'Wichita']), state('Maine', 'me', ['Portland']),
  state('Missouri', 'mo', ['Kansas City', 'Springfield']), state('New York', 'ny', ['Brooklyn'], ['Nueva York']), state('Ohio', 'oh', ['Columbus']),
  state('Oregon', 'or', ['Portland']), state('Virginia', 'va', ['Richmond']), state('West Virginia', 'wv'), state('Guam', 'gu'), state('Texas', 'tx'), state('U.S. Virgin Islands', 'vi', [], ['Virgin Islands']),
];
const told = (typed) => meant(typed, states, 'open').told;
const found = (typed) => meant(typed, states, 'open').found.map(({ name }) => name);
const sure = (typed) => meant(typed, states, 'open').sure?.name;

for (const [typed, name] of [
  ['Columbus, Ohio', 'Ohio'], ['Portland, ME', 'Maine'], ['portland , or', 'Oregon'], ['Kansas City, Missouri', 'Missouri'], ['Columbus', 'Ohio'],
  ['ID', 'Idaho'], ['Springfield, Ohio', 'Ohio'], ['Brooklyn, Nueva York', 'New York'], ['Virginia', 'Virginia'],
]) {
  test(`“${typed}” is ${name}`, () => assert.equal(sure(typed), name));
}

test('a code alone finds no state that has its letters somewhere', () => assert.deepEqual(found('ID'), ['Idaho']));

test('a city of several states is asked about', () => {
  assert.equal(told('Kansas City'), 'Kansas City may be in Kansas or Missouri. Choose one.');
  assert.equal(told('Portland'), 'Portland may be in Maine or Oregon. Choose one.');
  assert.equal(sure('Portland'), undefined);
});

test('a state that is named among other words is asked about, and one within a longer name is none', () => {
  assert.deepEqual(found('moving to West Virginia soon'), ['West Virginia']);
  assert.deepEqual(found('idaho oregon'), ['Idaho', 'Oregon']);
});

test('a slip in a longer name is asked about beside the state that is named within it', () => {
  assert.deepEqual(found('virginia islands'), ['Virginia', 'U.S. Virgin Islands']);
});

test('a slip is asked about, and what is far away is no guess', () => {
  assert.equal(told('Ohoi'), 'No state has that name. Did you mean Ohio?');
  for (const typed of ['Borinquen', 'Springfeild Heights', 'qqqqqqqqqq']) assert.equal(told(typed), 'No state has that name. Clear the field to see all.');
});

test('the whole country is no state that begins like it', () => {
  for (const typed of ['US', 'U.S.', 'usa', 'United States']) {
    assert.equal(sure(typed), undefined, typed);
    assert.equal(told(typed), 'That is the whole country. Type a state’s name.');
  }
  assert.equal(sure('U.S. V'), 'U.S. Virgin Islands');
});

test('another word is no slip in another name of a state, and a letter too few is', () => {
  const withProgram = [state('California', 'ca', [], ['Medi-Cal']), state('New York', 'ny', [], ['Nueva York'])];
  assert.deepEqual(meant('medicaid', withProgram, 'open').found, []);
  assert.deepEqual(meant('Nueva Yok', withProgram, 'open').found.map(({ name }) => name), ['New York']);
});

test('of a name in an address that is none, the states that may be meant are few or not told', () => {
  assert.deepEqual(guesses('ohoi', states).map(({ name }) => name), ['Ohio']);
  assert.deepEqual(guesses('us', states), []);
  assert.equal(didYouMean([{ name: 'Maine' }, { name: 'Ohio' }]), 'Did you mean Maine or Ohio?');
});

test('a ZIP code is answered with what to type', () => assert.equal(told('43215'), 'ZIP codes are not looked up here. Type the state’s name.'));

test('a name within other words is that of its state alone', () => {
  for (const [typed, name] of [['state of Ohio', 'Ohio'], ['Commonwealth of Virginia', 'Virginia'], ['the State of West Virginia', 'West Virginia'], ['ohio rules', 'Ohio']]) {
    assert.deepEqual(found(typed), [name], typed);
  }
  for (const typed of ['Republic of Nowhere At All', 'Commonwealth of the Fields']) assert.deepEqual(found(typed), [], typed);
});

// The same from a list as a page has it, with what may stand before a name.
const parentElement = { dataset: { forms: 'the|state of|commonwealth of|city of|estado de|isla de' } };
const item = (code, name, also, cities) => stateOf({ parentElement, querySelector: () => null, dataset: { slug: name.toLowerCase().replaceAll(' ', '-'), code, name, also, cities } });
const listed = [
  item('IN', 'Indiana'), item('KS', 'Kansas', 'Kan', 'Wichita|Kansas City'), item('ME', 'Maine', undefined, 'Portland'), item('MO', 'Missouri', undefined, 'Kansas City|St. Louis'), item('NV', 'Nevada', undefined, 'Las Vegas'),
  item('NY', 'New York', 'Nueva York|N.Y.', 'Bronx|Brooklyn'), item('OH', 'Ohio', undefined, 'Columbus'), item('OR', 'Oregon', undefined, 'Portland'), item('PR', 'Puerto Rico', 'Borinquen'),
  item('VA', 'Virginia'), item('WV', 'West Virginia'),
];
const sureOf = (typed) => meant(typed, listed, 'open').sure?.name;
const asked = (typed) => meant(typed, listed, 'open').found.map((state) => state.name);

for (const [typed, name] of [
  ['Columbus, Ohio', 'Ohio'], ['columbus ohio', 'Ohio'], ['Brooklyn, NY', 'New York'], ['brooklyn ny', 'New York'], ['Bronx, N.Y.', 'New York'], ['Portland, ME', 'Maine'], ['portland, or', 'Oregon'],
  ['Kansas City, Missouri', 'Missouri'], ['Nevada, Missouri', 'Missouri'], ['Wheeling, West Virginia', 'West Virginia'],
  ['state of Ohio', 'Ohio'], ['the State of Ohio', 'Ohio'], ['Commonwealth of Virginia', 'Virginia'], ['Estado de Nueva York', 'New York'], ['Isla de Puerto Rico', 'Puerto Rico'], ['Borinquen', 'Puerto Rico'],
  ['City of Columbus', 'Ohio'], ['Las Vegas', 'Nevada'], ['St Louis', 'Missouri'],
]) {
  test(`"${typed}" is ${name}`, () => assert.equal(sureOf(typed), name));
}

for (const [typed, names] of [
  ['Kansas City', ['Kansas', 'Missouri']], ['Portland', ['Maine', 'Oregon']], ['portland or', ['Maine', 'Oregon']], ['kansas ohio', ['Ohio', 'Kansas']], ['ohio medicaid rules', ['Ohio']], ['Ohoi', ['Ohio']],
]) {
  test(`"${typed}" asks for ${names.join(' or ')}`, () => {
    assert.equal(sureOf(typed), undefined);
    assert.deepEqual(asked(typed).sort(), names.toSorted());
  });
}

for (const typed of ['Springfeeld Heights', 'Queens Village', 'help me', 'what is in', 'xyz']) {
  test(`"${typed}" is no state, and none is guessed`, () => assert.deepEqual(asked(typed), []));
}

test('a city of another state is not offered beside a state of that name', () => assert.deepEqual(asked('Kansas'), ['Kansas']));
test('a code is not looked for within names', () => assert.deepEqual(asked('in'), ['Indiana']));
test('an address names a state in any of these ways', () => assert.equal(named('state of ohio', listed).name, 'Ohio'));
