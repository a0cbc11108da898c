// Which state a reader means by what is typed into a picker.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meant, named, stateOf } from '../../src/web/js/naming.js';

globalThis.matchMedia = () => ({ matches: true });

const parentElement = { dataset: { forms: 'the|state of|commonwealth of|city of|estado de|isla de' } };
const item = (code, name, also, cities) => stateOf({ parentElement, querySelector: () => null, dataset: { slug: name.toLowerCase().replaceAll(' ', '-'), code, name, also, cities } });
const states = [
  item('IN', 'Indiana'), item('KS', 'Kansas', 'Kan', 'Wichita|Kansas City'), item('ME', 'Maine', undefined, 'Portland'), item('MO', 'Missouri', undefined, 'Kansas City|St. Louis'), item('NV', 'Nevada', undefined, 'Las Vegas'),
  item('NY', 'New York', 'Nueva York|N.Y.', 'Bronx|Brooklyn'), item('OH', 'Ohio', undefined, 'Columbus'), item('OR', 'Oregon', undefined, 'Portland'), item('PR', 'Puerto Rico', 'Borinquen'),
  item('VA', 'Virginia'), item('WV', 'West Virginia'),
];
const sure = (typed) => meant(typed, states, 'open').sure?.name;
const asked = (typed) => meant(typed, states, 'open').found.map((state) => state.name);

for (const [typed, name] of [
  ['Columbus, Ohio', 'Ohio'], ['columbus ohio', 'Ohio'], ['Brooklyn, NY', 'New York'], ['brooklyn ny', 'New York'], ['Bronx, N.Y.', 'New York'], ['Portland, ME', 'Maine'], ['portland, or', 'Oregon'],
  ['Kansas City, Missouri', 'Missouri'], ['Nevada, Missouri', 'Missouri'], ['Wheeling, West Virginia', 'West Virginia'],
  ['state of Ohio', 'Ohio'], ['the State of Ohio', 'Ohio'], ['Commonwealth of Virginia', 'Virginia'], ['Estado de Nueva York', 'New York'], ['Isla de Puerto Rico', 'Puerto Rico'], ['Borinquen', 'Puerto Rico'],
  ['City of Columbus', 'Ohio'], ['Las Vegas', 'Nevada'], ['St Louis', 'Missouri'],
]) {
  test(`"${typed}" is ${name}`, () => assert.equal(sure(typed), name));
}

for (const [typed, names] of [
  ['Kansas City', ['Kansas', 'Missouri']], ['Portland', ['Maine', 'Oregon']], ['portland or', ['Maine', 'Oregon']], ['kansas ohio', ['Ohio', 'Kansas']], ['ohio medicaid rules', ['Ohio']], ['Ohoi', ['Ohio']],
]) {
  test(`"${typed}" asks for ${names.join(' or ')}`, () => {
    assert.equal(sure(typed), undefined);
    assert.deepEqual(asked(typed).sort(), names.toSorted());
  });
}

for (const typed of ['Springfeeld Heights', 'Queens Village', 'help me', 'what is in', 'xyz']) {
  test(`"${typed}" is no state, and none is guessed`, () => assert.deepEqual(asked(typed), []));
}

test('a city of another state is not offered beside a state of that name', () => assert.deepEqual(asked('Kansas'), ['Kansas']));
test('a code is not looked for within names', () => assert.deepEqual(asked('in'), ['Indiana']));
test('an address names a state in any of these ways', () => assert.equal(named('state of ohio', states).name, 'Ohio'));
