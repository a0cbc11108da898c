// What goes into the index and its texts comes out of them: addresses, signs, what an answer rests on, and its sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import makeIndex from '../../src/web/js/search/indexer.js';
import { filled, idsOf } from '../../src/web/js/search/format.js';
import { present } from '../../src/web/js/search/present.js';
import { Search } from '../../src/web/js/search/search.js';

const sentences = (about) => [`${about} pays.`, `${about} pays in part, for some only.`, `${about} does not pay.`, `Sources do not settle whether ${about} pays.`];
const documents = [
  { kind: 'answer', address: '/states/ohio/#adults', state: 'OH', question: 'adults', sign: 'no', basis: 'by a 2024 national review', source: 'A review', caveats: 'from a survey', date: '2024' },
  { kind: 'answer', address: '/states/utah/#adults', state: 'UT', question: 'adults', sign: 'unclear', source: 'An office', caveats: 'undated' },
  { kind: 'answer', address: '/states/islands/#adults', state: 'XI', question: 'adults', sign: 'limited', text: 'X Islands Medicaid pays in part.' },
  { kind: 'answer', address: '/states/islands/#lead', state: 'XI', question: 'lead', sign: 'limited', text: 'The X Islands give peers a smaller part.' },
  { kind: 'answer', address: '/states/ohio/#lead', state: 'OH', question: 'lead', sign: 'limited', text: 'Ohio give peers a smaller part.' },
  { kind: 'answer', address: '/states/utah/#lead', state: 'UT', question: 'lead', sign: 'limited', text: 'In Utah, peers have a smaller part.' },
  { kind: 'credential', address: '/states/ohio/#credential-cps', state: 'OH', title: 'Certified Peer Specialist (CPS)', text: 'Serves: all' },
  { kind: 'credential', address: '/states/ohio/#credential-peer-mentor', state: 'OH', title: 'Peer Mentor', text: 'Serves: all' },
  { kind: 'requirement', address: '/states/ohio/#credential-cps-exam', state: 'OH', question: 'exam', sign: 'yes', title: 'CPS' },
  { kind: 'requirement', address: '/states/ohio/#credential-peer-mentor-exam', state: 'OH', question: 'exam', sign: 'no', title: 'Peer Mentor' },
  { kind: 'document', address: '/states/ohio/#document-r-1-2', state: 'OH', title: 'Peer rule (R 1.2)', text: 'What it says of chaplaincies', source: 'An office', date: '2021', caveats: 'undated' },
  { kind: 'document', address: '/states/ohio/#document-r-3', state: 'OH', title: 'R 3, peer rule', text: 'What it says' },
  { kind: 'contact', address: '/states/utah/#contact-office-of-peers', state: 'UT', title: 'Office of Peers', text: '555' },
  { kind: 'term', address: '/glossary/#term-peer', title: 'Peer', text: 'Somebody like you' },
].map((document) => ({ topic: 'medicaid', ...document }));
const corpus = {
  states: [['OH', 'Ohio', 'ohio'], ['UT', 'Utah', 'utah'], ['XI', 'X Islands', 'islands', true]].map(([code, name, slug, takesThe = false]) => ({ code, name, slug, takesThe, also: [], cities: [] })),
  topics: [{ id: 'medicaid', name: 'Medicaid' }],
  sections: [],
  questions: [
    { id: 'adults', subject: 'state', label: 'Adults', sentences: sentences('{state} Medicaid') },
    { id: 'lead', subject: 'state', label: 'Peers lead', sentences: sentences('{state}') },
    { id: 'exam', subject: 'credential', label: 'Exam', sentences: sentences('{credential}') },
  ].map((question) => ({ topic: 'medicaid', wording: `${question.label}?`, why: '', also: [], ...question })),
  modifiers: [], same: [], readAs: {}, everyday: [], passedOver: [], pairs: false,
  signs: { yes: 'Yes', limited: 'In part', no: 'No', unclear: 'Not clear', absent: 'Not yet researched' },
  documents,
};
const made = makeIndex(corpus);
const index = JSON.parse(made.index);
const texts = JSON.parse(made.texts);
const search = new Search(index);
const found = (address) => search.library.documents.find((document) => document.address === address);

test('every document has its address', () =>
  assert.deepEqual(search.library.documents.map(({ address }) => address).sort(), documents.map(({ address }) => address).sort()));

test('an answer has its sign, and on what it rests', () => {
  assert.deepEqual(documents.filter(({ sign }) => sign).map(({ address }) => [found(address).sign, found(address).basis]),
    documents.filter(({ sign }) => sign).map(({ sign, basis }) => [sign, basis ?? '']));
});

test('an answer has its sentence, with a state named as English has it', () => {
  for (const [address, text] of [
    ['/states/ohio/#adults', 'Ohio Medicaid does not pay.'],
    ['/states/utah/#adults', 'Sources do not settle whether Utah Medicaid pays.'],
    ['/states/islands/#adults', 'X Islands Medicaid pays in part.'],
    ['/states/islands/#lead', 'The X Islands give peers a smaller part.'],
    ['/states/ohio/#lead', 'Ohio give peers a smaller part.'],
    ['/states/utah/#lead', 'In Utah, peers have a smaller part.'],
    ['/states/ohio/#credential-peer-mentor-exam', 'Peer Mentor does not pay.'],
  ]) assert.equal(found(address).text, text);
});

test('a sentence that several states share stands in the index once', () => {
  const { sentences: lead } = index.questions.find(({ id }) => id === 'lead');
  assert.deepEqual(lead.slice(4), ['{state} give peers a smaller part.', 'In {state}, peers have a smaller part.']);
  assert.ok(!JSON.stringify(index).includes('Utah, peers'));
});

test('the first words of a result say on what the answer rests', () => {
  const shown = (text, address) => {
    const { hits, query } = search.answer(text);
    return present(hits.find((hit) => hit.address === address), query, search.library);
  };
  const no = shown('adults ohio', '/states/ohio/#adults');
  assert.deepEqual([no.sign, no.says, no.caveats], ['no', 'No, by a 2024 national review', 'from a survey']);
  const unclear = shown('adults utah', '/states/utah/#adults');
  assert.deepEqual([unclear.sign, unclear.says], ['unclear', 'Not clear']);
});

/** The first result for a text, as a reader is shown it. */
function firstOf(from, text) {
  const { hits, query } = from.answer(text);
  return present(hits[0], query, from.library);
}

const said = ({ title, text, source, date, caveats, isComing }) => [title.join(''), text.join(''), source, date, caveats, isComing];

test('the index names a document and the texts say what it says, with its proof', () => {
  const found = new Search(index);
  assert.deepEqual(said(firstOf(found, 'rule r 1.2 ohio')), ['Peer rule (R 1.2)', '', '', '', '', true]);
  found.addTexts(texts);
  assert.deepEqual(said(firstOf(found, 'rule r 1.2 ohio')), ['Peer rule (R 1.2)', 'What it says of chaplaincies', 'An office', '2021', 'undated', false]);
});

test('an answer is whole before the texts are there', () => {
  const { says, source, date, isComing } = firstOf(new Search(index), 'adults ohio');
  assert.deepEqual([says, source, date, isComing], ['No, by a 2024 national review', 'A review', '2024', false]);
});

test('texts of another build are left alone, and without texts nothing is awaited', () => {
  const found = new Search(index);
  const others = JSON.parse(makeIndex({ ...corpus, documents: documents.map((document) => (document.kind === 'document' ? { ...document, text: 'Another' } : document)) }).texts);
  assert.throws(() => found.addTexts(others), /belong to this index/);
  found.goWithoutTexts();
  assert.deepEqual(said(firstOf(found, 'rule r 1.2 ohio')), ['Peer rule (R 1.2)', '', '', '', '', false]);
});

test('another answer leaves the texts as they are', () => {
  const other = makeIndex({ ...corpus, documents: documents.map((document) => (document.sign === 'no' ? { ...document, sign: 'yes' } : document)) });
  assert.notEqual(other.index, made.index);
  assert.equal(other.texts, made.texts);
});

test('the index alone knows the whole words of the texts, with which a slip is compared', () => {
  const { library } = new Search(index);
  assert.ok(library.shown.has('chaplaincies'));
  assert.equal(firstOf(new Search(index), 'chaplaincyes').address, '/states/ohio/#document-r-1-2');
});

test('a name has an article in a sentence, a great one at its start, and none before a noun', () => {
  const islands = { name: 'X Islands', takesThe: true };
  for (const [sentence, told] of [
    ['{state} Medicaid pays.', 'X Islands Medicaid pays.'],
    ['{state} law speaks of it.', 'X Islands law speaks of it.'],
    ['{state} pays.', 'The X Islands pays.'],
    ['We asked. {state} pays, as we read {state}.', 'We asked. The X Islands pays, as we read the X Islands.'],
    ['Peers in {state} ask for {credential}.', 'Peers in the X Islands ask for $1.'],
  ]) assert.equal(filled(sentence, islands, '$1'), told);
  assert.equal(filled('{state} pays.', { name: 'Ohio', takesThe: false }, ''), 'Ohio pays.');
});

test('an id follows from a title or from what stands behind it', () =>
  assert.deepEqual(idsOf('Certified Peer Specialist, level II (CPS-II)'), ['', 'certified-peer-specialist-level-ii-cps-ii', 'cps-ii']));
