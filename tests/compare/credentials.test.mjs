// Which credentials stand side by side.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentialsOf } from '../../src/web/js/compare/credentials.js';

// The covering one is not the first in the list.
const populations = [
  { id: 'mind', name: 'Mind', covers: [] },
  { id: 'use', name: 'Use', covers: [] },
  { id: 'both', name: 'Mind and use', covers: ['mind', 'use'] },
  { id: 'family', name: 'Family', covers: [] },
  { id: 'nobody', name: 'Nobody', covers: [] },
];
const offer = (serves, credential, also = []) => ({ serves, credential, own: true, also });
const standIn = (serves, credential) => ({ ...offer(serves, credential), own: false });
const state = (stand, together, apart) => ({
  credentials_compared: { stand, together, apart },
  credentials: [...new Map([...together, ...apart].map(({ credential }) => [credential, { id: credential, name: credential.toUpperCase() }])).values()],
});
const told = (groups) => groups.map(({ term, columns }) => `${term.id}: ${columns.map((credential) => credential?.name ?? '-').join(' ')}`);

const withBoth = state('together',
  [offer('both', 'cps', ['CPS II']), standIn('mind', 'cps'), standIn('use', 'cps'), offer('family', 'cfp')],
  [standIn('mind', 'cps'), standIn('use', 'cps'), offer('family', 'cfp')]);
const apart = state('apart', [], [offer('mind', 'mhps'), offer('use', 'rc')]);
const withBothAndOne = state('together', [offer('both', 'crs'), standIn('mind', 'crs'), offer('use', 'rc')], [standIn('mind', 'crs'), offer('use', 'rc')]);
const none = state('none', [offer('family', 'fpa')], [offer('family', 'fpa')]);

test('where none has them apart, those that cover several kinds of work stand against each other, first', () =>
  assert.deepEqual(told(credentialsOf(populations, [withBoth, none])), ['both: CPS -', 'family: CFP FPA']));

test('where a state has one for several kinds and one for a single kind, that kind is compared as well', () =>
  assert.deepEqual(told(credentialsOf(populations, [withBoth, withBothAndOne])), ['both: CPS CRS', 'use: CPS RC', 'family: CFP -']));

test('where one state has them apart, each kind of work stands by itself, in the order of the list', () =>
  assert.deepEqual(told(credentialsOf(populations, [withBoth, apart, none])), ['mind: CPS MHPS -', 'use: CPS RC -', 'family: CFP - FPA']));

test('where no state has one that covers several, each kind of work stands by itself', () =>
  assert.deepEqual(told(credentialsOf(populations, [none, none])), ['family: FPA FPA']));

test('where no state has any, nothing stands', () => assert.deepEqual(credentialsOf(populations, [state('none', [], []), state('none', [], [])]), []));

test('further credentials for the same work are named', () =>
  assert.deepEqual(credentialsOf(populations, [none, withBoth])[0].also, [[], ['CPS II']]));
