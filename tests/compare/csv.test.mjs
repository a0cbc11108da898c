// The rows of the page as a file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf, field } from '../../src/web/js/compare/csv.js';
import { sectionsOf } from '../../src/web/js/compare/rows.js';
import { answer, book, page, source, state } from './small.mjs';

test('a field is quoted where it must be, and no formula runs', () => {
  assert.deepEqual(['plain', 'a, b', 'say "so"', 'two\nlines', '=1+1', '-'].map(field), ['plain', '"a, b"', '"say ""so"""', '"two\nlines"', "'=1+1", "'-"]);
});

test('a cell has the answer with all of its doubts, what held before and what others say', () => {
  const found = answer('adults', 'no', 'No, by our reading', {
    note: 'A note.',
    surety: ['2024', 'our reading of the source', 'sources disagree'],
    sources: [source('law'), source('rule')],
    history: 'Before: yes until 2023.',
    earlier: [{ value: 'yes', until: '2023', note: 'Through a plan.', sources: [source('plan')] }],
    disputed: [{ value: 'yes', words: 'Yes', note: 'It says so.', surety: ['2023'], source: source('blog'), sources: [source('blog')] }],
    quote: 'peer support ends',
  });
  const states = [state('Ohio', 'OH', { answers: [found] }), state('Utah', 'UT')];
  const [head, row] = csvOf(sectionsOf(book, states, ['medicaid'], page), states, false, new Set(), page.words).split('\r\n');
  assert.ok(head.startsWith('Topic,Table,Question,Comparison,Ohio: answer,Ohio: note,'), head);
  assert.equal(row, [
    'Medicaid coverage,Medicaid coverage,Adults,Cannot compare yet; sources disagree',
    '"No, by our reading\nPublisher of blog: Yes"',
    '"A note.\nPublisher of blog: It says so.\nBefore: yes until 2023. Through a plan.\n“peer support ends”"',
    '"2024; our reading of the source; sources disagree\nPublisher of blog: 2023"',
    '"Publisher of law\nPublisher of rule\nPublisher of blog\nPublisher of plan"',
    '"https://example.org/law\nhttps://example.org/rule\nhttps://example.org/blog\nhttps://example.org/plan"',
    'Not yet researched,,,,',
  ].join(','));
});
