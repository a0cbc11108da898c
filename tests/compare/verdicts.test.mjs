// What is said of cells side by side, each expectation written by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictOf } from '../../src/web/js/compare/verdicts.js';

const term = (key, kind = null) => ({ key, kind, scale: null, in_words: false });
const rate = (key, scale) => ({ key, kind: null, scale, in_words: false });
const words = (key) => ({ key, kind: null, scale: null, in_words: true });
const open = term(null);
const nothing = null;

for (const [says, cells, verdict] of [
  ['nothing is known of any state', [nothing, nothing], 'unknown'],
  ['two say yes', [term('yes'), term('yes')], 'same'],
  ['one says yes and one no', [term('yes'), term('no')], 'differ'],
  ['of three states two differ and one is not known', [term('yes'), nothing, term('no')], 'differ'],
  ['two of three say the same and the third is not known', [term('yes'), nothing, term('yes')], 'incomplete'],
  ['one of two is known', [nothing, term('yes')], 'incomplete'],
  ['a state by itself is known', [term('yes')], 'same'],
  ['both ask for the same exam', [term('yes', 'icrc'), term('yes', 'icrc')], 'same'],
  ['both ask for an exam, each for its own', [term('yes', 'icrc'), term('yes', 'own')], 'differ'],
  ['both ask for an exam, of which one is of no known kind', [term('yes', 'icrc'), term('yes')], 'worded'],
  ['two texts are the same', [words('a peer'), words('a peer')], 'same'],
  ['two texts are not the same', [words('a peer'), words('a person in recovery')], 'worded'],
  ['two of three texts are not the same', [words('a peer'), nothing, words('a person in recovery')], 'worded'],
  ['one speaks in words and one in a term', [words('a peer'), term('yes')], 'differ'],
  ['an amount stands for a time that is not known', [term('10'), open], 'worded'],
  ['both amounts stand for times that are not known', [open, open], 'worded'],
  ['two known rates differ and a third cannot be put beside them', [term('106'), open, term('105.96')], 'differ'],
  ['two known rates are the same and a third cannot be put beside them', [term('106'), open, term('106')], 'worded'],
  ['one rate is for one person and one for a group', [rate('106', 'one'), rate('26.50', 'group')], 'worded'],
  ['a rate for one person is a number as high as one for a group', [rate('106', 'one'), rate('106', 'group')], 'worded'],
  ['two rates for groups differ', [rate('20', 'group'), rate('26.50', 'group')], 'differ'],
  ['one amount that cannot be compared stands alone', [open, nothing], 'incomplete'],
]) {
  test(`where ${says}, the verdict is "${verdict}"`, () => {
    assert.equal(verdictOf(cells), verdict);
    assert.equal(verdictOf(cells.toReversed()), verdict, 'in the other order');
  });
}
