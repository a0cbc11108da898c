// What is laid out of the files of the API, and in which parts it is shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, sectionsOf } from '../../src/web/js/compare/rows.js';
import { answer, book, fact, page, rate, source, state } from './small.mjs';

const tableOf = (topic, states, number = 0) => sectionsOf(book, states, [topic], page)[0].tables[number];
const keys = (rows) => rows.map((row) => `${row.key} ${row.verdict}`);
const one = (given) => state('Ohio', 'OH', given);
const other = (given) => state('Utah', 'UT', given);

test('what differs stands first, what is the same folds, what nobody has researched is told in a line', () => {
  const table = tableOf('medicaid', [
    one({ answers: [answer('adults', 'yes', 'Yes'), answer('youth', 'no', 'No, by a 2024 national review')] }),
    other({ answers: [answer('adults', 'yes', 'Yes'), answer('youth', 'limited', 'In part')] }),
  ]);
  const { open, same, unknown } = partsOf(table, false);
  assert.deepEqual([keys(open), keys(same), keys(unknown)], [['youth differ'], ['adults same'], ['groups unknown']]);
  const only = partsOf(table, true);
  assert.deepEqual([keys(only.open), only.same, only.unknown], [['youth differ'], [], []]);
});

test('an answer is shown in the words that the file has for it, and with its sign', () => {
  const [row] = tableOf('medicaid', [one({ answers: [answer('adults', 'no', 'No, by a 2024 national review', { note: 'As of 2024.', surety: ['2024', 'from a survey'] })] }), other()]).rows;
  const [[entry]] = row.cells;
  assert.deepEqual([entry.sign, entry.text, entry.notes, entry.parts], ['no', 'No, by a 2024 national review', ['As of 2024.'], ['2024', 'from a survey']]);
  assert.deepEqual([row.verdict, row.words, row.cells[1]], ['incomplete', 'Cannot compare yet', []]);
});

test('what sources leave open in both states is shown and not told to be unresearched', () => {
  const unclear = { answers: [answer('adults', 'unclear', 'Not clear', { note: 'Two pages touch it.' })] };
  const { open, unknown } = partsOf(tableOf('medicaid', [one(unclear), other(unclear)]), false);
  assert.deepEqual([keys(open), keys(unknown)], [['adults unknown'], ['youth unknown', 'groups unknown']]);
  assert.equal(open[0].cells[0][0].sign, 'unclear');
  assert.deepEqual(keys(partsOf(tableOf('medicaid', [one(unclear), other(unclear)]), true).open), []);
});

test('what other sources say of the same time stands in the cell, and the row says that they disagree', () => {
  const disputed = [{ value: 'no', words: 'No, by a 2023 trade publication', note: 'A blog.', surety: ['2023', 'trade publication'], source: source('blog'), sources: [source('blog')] }];
  const [row] = tableOf('medicaid', [one({ answers: [answer('adults', 'yes', 'Yes', { disputed })] }), other({ answers: [answer('adults', 'yes', 'Yes')] })]).rows;
  assert.deepEqual([row.verdict, row.words], ['same', 'The same; sources disagree']);
  const [said] = row.cells[0][0].others;
  assert.deepEqual([said.sign, said.text, said.notes, said.parts, said.sources[0].id], ['no', 'No, by a 2023 trade publication', ['A blog.'], ['2023', 'trade publication'], 'blog']);
});

test('what held before, what is announced and what is quoted stands in the cell', () => {
  const [row] = tableOf('medicaid', [
    one({ answers: [answer('adults', 'no', 'No', {
      history: 'Before: yes until December 1, 2025.',
      earlier: [{ value: 'yes', until: '2025-12-01', note: 'Through a plan.', sources: [source('plan'), source('law')] }, { value: 'no', until: '2020', note: null, sources: [source('law')] }],
      announced: { value: 'yes', from: '2027-01', words: 'Announced for January 2027: yes.', note: null, sources: [source('plan')] },
      quote: 'peer support ends',
    })] }),
    other(),
  ]).rows;
  const [entry] = row.cells[0];
  assert.deepEqual(entry.history.map(({ text, notes, isAhead, sources }) => [text, notes, isAhead === true, sources.map(({ id }) => id)]), [
    ['Before: yes until December 1, 2025.', ['Through a plan.'], false, ['plan', 'law']],
    ['Announced for January 2027: yes.', [], true, ['plan']],
  ]);
  assert.deepEqual(entry.quote, { text: 'peer support ends', cite: 'https://example.org/law' });
});

const key = (amount) => ({ key: amount, kind: null, scale: null, in_words: false });
const billed = (id, amount, words) => ({ billing: [rate(id, 'H0038', words)], billing_compared: [{ code: 'H0038', entries: [id], compared: amount }] });

test('two known rates that differ are shown among what differs, though a third is not known', () => {
  const states = [
    state('Delaware', 'DE', billed('billing-h0038', key('106'), '$26.50, unit: 15 minutes')),
    state('Hawaii', 'HI', billed('billing-h0038', null, 'Rate not yet researched, unit: not stated')),
    state('Alabama', 'AL', billed('billing-h0038-a', key('80'), '$20, unit: 15 minutes')),
  ];
  const { open } = partsOf(tableOf('billing', states), true);
  assert.deepEqual(keys(open), ['H0038 differ']);
  assert.equal(open[0].words, 'Rates differ');
  assert.deepEqual(open[0].cells.map(([entry]) => entry.rate), ['$26.50, unit: 15 minutes', 'Rate not yet researched, unit: not stated', '$20, unit: 15 minutes']);
});

test('a code without any known rate is shown', () => {
  const { open, unknown } = partsOf(tableOf('billing', [one(billed('billing-h0038', null, 'Rate not yet researched')), other()]), false);
  assert.deepEqual([keys(open), open[0].words, unknown], [['H0038 unknown'], 'Cannot compare yet', []]);
});

test('an entry of a list is found by its own address, wherever it stands', () => {
  const entry = (id, words) => rate(id, 'H0038', words, { population_name: 'Mind', limits: '4 a day', prior_authorization_words: 'Approval is needed.', note: 'A note.' });
  const [, row] = tableOf('billing', [
    one({ billing: [entry('billing-two', '$2'), entry('billing-one', '$1'), rate('billing-other', 'H2015', '$3')],
      billing_compared: [{ code: 'H0038', entries: ['billing-one', 'billing-two'], compared: key(null) }, { code: 'H0038 HQ', entries: [], compared: null }] }),
    other(),
  ]).rows;
  assert.deepEqual([row.key, row.label, row.href], ['H0038-HQ', 'H0038 HQ', '/billing/codes/h0038/']);
  const [first] = tableOf('billing', [one({ billing: [entry('billing-two', '$2'), entry('billing-one', '$1')], billing_compared: [{ code: 'H0038', entries: ['billing-one', 'billing-two'], compared: key(null) }] }), other()]).rows;
  assert.deepEqual(first.cells[0].map(({ text, beside, href, rate: words, notes }) => [text, beside, href, words, notes]), [
    ['Peer support', ', for mind', '/states/ohio/#billing-one', '$1', ['4 a day', 'Approval is needed.', 'A note.']],
    ['Peer support', ', for mind', '/states/ohio/#billing-two', '$2', ['4 a day', 'Approval is needed.', 'A note.']],
  ]);
});

test('who says otherwise of an entry stands beside it', () => {
  const disputed = [{ value: '$9', words: '$9, by a 2023 trade publication', note: 'A blog.', surety: ['2023', 'trade publication'], source: source('blog'), sources: [source('blog')] }];
  const [row] = tableOf('billing', [one({ billing: [rate('billing-h0038', 'H0038', '$10', { disputed })], billing_compared: [{ code: 'H0038', entries: ['billing-h0038'], compared: key('40') }] }), other()]).rows;
  assert.deepEqual(row.cells[0][0].disputes, [{ text: '$9, by a 2023 trade publication', note: 'A blog.', sources: [source('blog')], parts: ['2023', 'trade publication'] }]);
});

test('credentials for the same work stand in one table under their names', () => {
  const hours = (amount, yearly) => fact('credential-cps-hours', { question: 'hours', value: amount, short: `${amount} hours`, compared: key(yearly) });
  const certified = (id, name, requirement) => ({
    credentials: [{ id: 'credential-other', name: 'Other', requirements: [] }, { id, name, requirements: [requirement] }],
    credentials_compared: { stand: 'apart', together: [], apart: [{ serves: 'mind', credential: id, own: true, also: ['Other'] }] },
  });
  // 10 hours a year and 20 in two years are the same; so the file says, by what it compares.
  const table = tableOf('certification', [one(certified('credential-cps', 'CPS', hours(10, '10'))), other(certified('credential-mhps', 'MHPS', hours(20, '10')))], 1);
  assert.equal(table.caption, 'What certification takes: mind');
  assert.deepEqual(table.lead.cells.map(([{ text, href }]) => [text, href]), [['CPS', '/states/ohio/#credential-cps'], ['MHPS', '/states/utah/#credential-mhps']]);
  assert.deepEqual(table.also, ['Other (Ohio)', 'Other (Utah)']);
  assert.deepEqual(table.rows.map((row) => [row.key, row.verdict, row.cells[0][0].sign, row.cells[1][0].text]), [['hours', 'same', null, '20 hours']]);
  assert.deepEqual(partsOf(table, false).same.map((row) => row.label), ['Credential', 'Hours']);
});

test('courses and documents are listed with what is known of them, and without a verdict', () => {
  const states = [
    one({ training: [fact('training-first', { name: 'First course', details: ['A school', '40 hours', 'free'] })] }),
    other({ documents: [fact('document-r1', { title: 'Rule', details: ['Regulation', 'R1', 'issued 2020'] })] }),
  ];
  const [course] = sectionsOf(book, states, ['training'], page)[0].tables[0].rows;
  assert.deepEqual([course.verdict, course.cells[0][0].text, course.cells[0][0].href, course.cells[0][0].notes, course.cells[1]],
    ['', 'First course', '/states/ohio/#training-first', ['A school · 40 hours · free'], []]);
  const [document] = sectionsOf(book, states, ['documents'], page)[0].tables[0].rows;
  assert.deepEqual([document.cells[1][0].href, document.cells[1][0].notes], ['/states/utah/#document-r1', ['Regulation · R1 · issued 2020']]);
});

test('rates that are held against nothing say why, each reason once', () => {
  const apart = (reason) => ({ key: null, kind: null, scale: null, apart: reason, in_words: false });
  const [row] = tableOf('billing', [
    state('Delaware', 'DE', billed('billing-h0038', apart('reported'), '$14.75, unit: 15 minutes')),
    state('Hawaii', 'HI', billed('billing-h0038', apart('reported'), '$15.19, unit: 15 minutes')),
  ]).rows;
  assert.deepEqual([row.verdict, row.words], ['worded', 'Read each rate: others report it']);
});
