// A state of which an answer is not known may meet a condition yet, so a count of those that do is a least number.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayMeet, meets } from '../../src/web/js/finding.js';

const questions = ['youth', 'family'];
const asked = (youth, family) => [{ id: 'youth', answers: youth }, { id: 'family', answers: family }];

for (const [letters, conditions, does, may] of [
  ['yy', asked(['yes'], ['yes']), true, false],
  ['yu', asked(['yes'], ['yes']), false, true],
  ['cu', asked(['yes'], ['limited', 'no']), false, true],
  ['nu', asked(['yes'], ['yes']), false, false],
  ['yu', asked(['yes'], ['unclear']), false, false],
  ['yu', asked(['yes'], ['unknown']), true, false],
]) {
  test(`${letters} for ${conditions.map(({ answers }) => answers.join(' or ')).join(' and ')}`, () => {
    assert.equal(meets(letters, conditions, questions), does);
    assert.equal(mayMeet(letters, conditions, questions), may);
  });
}
