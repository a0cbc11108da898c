// What somebody types means one state, several to choose from, or none; nothing far away is guessed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meant } from '../../src/web/js/naming.js';

globalThis.matchMedia = () => ({ matches: false });

const plain = (text) => text.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
const parts = (...names) => names.map((name) => ({ name, plain: plain(name) }));
const state = (name, code, cities = [], also = []) => ({ name, code, slug: name.toLowerCase(), plain: plain(name), cities: parts(...cities), also: parts(...also) });
const states = [
  state('Florida', 'fl', ['Miami']), state('Idaho', 'id', ['Boise']), state('Kansas', 'ks', ['Kansas City', 'Wichita']), state('Maine', 'me', ['Portland']),
  state('Missouri', 'mo', ['Kansas City', 'Springfield']), state('New York', 'ny', ['Brooklyn'], ['Nueva York']), state('Ohio', 'oh', ['Columbus']),
  state('Oregon', 'or', ['Portland']), state('Virginia', 'va', ['Richmond']), state('West Virginia', 'wv'), state('Guam', 'gu'), state('Texas', 'tx'),
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
  assert.equal(told('Kansas City'), 'Kansas City is in Kansas or Missouri. Choose one.');
  assert.equal(told('Portland'), 'Portland is in Maine or Oregon. Choose one.');
  assert.equal(sure('Portland'), undefined);
});

test('a state that is named among other words is asked about, and one within a longer name is none', () => {
  assert.equal(told('Estado de Nueva York'), 'No state has that name. Did you mean New York?');
  assert.deepEqual(found('moving to West Virginia soon'), ['West Virginia']);
  assert.deepEqual(found('idaho oregon'), ['Idaho', 'Oregon']);
});

test('a slip is asked about, and what is far away is no guess', () => {
  assert.equal(told('Ohoi'), 'No state has that name. Did you mean Ohio?');
  for (const typed of ['Borinquen', 'Springfeild Heights', 'qqqqqqqqqq']) assert.equal(told(typed), 'No state has that name. Clear the field to see all.');
});

test('a ZIP code is answered with what to type', () => assert.equal(told('43215'), 'ZIP codes are not looked up here. Type the state’s name.'));

test('a name within other words is that of its state alone', () => {
  for (const [typed, name] of [['state of Ohio', 'Ohio'], ['Commonwealth of Virginia', 'Virginia'], ['the State of West Virginia', 'West Virginia'], ['ohio rules', 'Ohio']]) {
    assert.deepEqual(found(typed), [name], typed);
  }
  for (const typed of ['Republic of Nowhere At All', 'Commonwealth of the Fields']) assert.deepEqual(found(typed), [], typed);
});
