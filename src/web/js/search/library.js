// The index, unpacked: what can be found, and by which terms.
import { fields, filled, idsOf, isApart, saidApart, shortName, signs, slugOf, version } from './format.js';
import { fourAt, unpackNumbers, unpackWords } from './packing.js';
import { isStopWord, stem, Synonyms, words } from './words.js';
import { Readings } from './readings.js';
import { openSpellings } from './spelling.js';

/** @param {object} index what indexer.js made, parsed. */
export function openLibrary(index) {
  if (index.version !== version) throw new Error(`the search index is of version ${index.version}; ${version} is read here`);
  const states = index.states.map(([code, name, slug, also, cities, takesThe], number) => ({ number, code, name, slug: slug || slugOf(name), also, cities, takesThe: takesThe === 1 }));
  const topics = index.topics.map(([id, name]) => ({ id, name }));
  const questions = index.questions.map((question, number) => ({
    ...question,
    number,
    topic: topics[question.topic],
    ofCredential: question.of === 'credential',
    phrases: phrasesOf(question.phrases),
  }));
  const sections = index.sections.map(([id, name, phrases], i) => ({ number: questions.length + i, id, name, phrases: phrasesOf(phrases) }));
  const documents = openDocuments(index, { states, questions, topics });
  // The other names of a glossary term are a group of their own, after the groups that stand by themselves.
  const termsWithGroup = index.termsWithGroup;
  termsWithGroup.forEach((number, i) => { documents[number].group = `g_${index.groups.length - termsWithGroup.length + i}`; });
  for (const document of documents) document.gathers = sections.find((section) => document.address === `/${section.id}/`);
  const requirementsOf = new Map();
  for (const { number, credential } of documents) {
    if (credential !== undefined) requirementsOf.set(credential, [...(requirementsOf.get(credential) ?? []), number]);
  }
  const postings = openPostings(index);
  const everyday = new Set(index.everyday.flatMap((word) => words(word).map(stem)));
  const answered = new Set();
  const pair = (state, question) => state.number * questions.length + question.number;
  for (const { state, question } of documents) if (state && question) answered.add(pair(state, question));
  return {
    build: index.build,
    /** Whether what is said of documents apart from the index is still on its way. */
    awaitsTexts: true,
    states,
    topics,
    questions,
    sections,
    documents,
    requirementsOf,
    concepts: questions.length + sections.length,
    size: questions.length + sections.length + documents.length,
    pairs: index.pairs,
    signs: index.signs,
    modifiers: new Set(index.modifiers),
    readings: new Readings(index.readAs),
    passedOver: new Set(index.passedOver.flatMap((word) => words(word).map(stem))),
    everyday,
    everydayGroups: new Set(index.groups.flatMap((group, i) => (group.some((phrase) => words(phrase).every((word) => everyday.has(stem(word)))) ? [`g_${i}`] : []))),
    synonyms: new Synonyms(index.groups),
    answersIn: (state, question) => answered.has(pair(state, question)),
    postings,
    ...openSpellings(postings, shownTexts(index)),
  };
}

/** Adds what is said of documents apart from the index; texts of another build would be put beside the wrong ones. */
export function addTexts(library, texts) {
  if (texts.build !== library.build) throw new Error(`the texts are of build ${texts.build}; those of ${library.build} belong to this index`);
  library.documents.filter(isApart).forEach((document, i) => {
    for (const key of saidApart) document[key] = texts[key][i];
  });
  library.awaitsTexts = false;
}

const phrasesOf = (phrases) => phrases.map((phrase) => words(phrase).map(stem)).filter((phrase) => phrase.length > 1 || isStopWord(phrase[0]));

/** Terms with their postings: pairs of a document's number and the rank of the best field that has the term. */
function openPostings(index) {
  const list = unpackWords(index.terms);
  const steps = unpackNumbers(index.steps);
  const postings = new Map();
  let at = 0;
  let place = 0;
  for (const term of list) {
    const count = steps[at++];
    const found = new Uint32Array(count);
    let number = 0;
    for (let i = 0; i < count; i++, at++) {
      number += steps[at];
      found[i] = number * fields.length + fourAt(index.ranks, place++);
    }
    postings.set(term, found);
  }
  return postings;
}

/** What a reader is shown somewhere, and the words by which questions and what means the same go. */
const shownTexts = (index) => [
  ...index.questions.flatMap(({ label, wording, phrases }) => [label, wording, ...phrases]),
  ...index.sections.flatMap(([, name, phrases]) => [name, ...phrases]),
  ...index.groups.flat(),
  ...index.title,
  ...index.text,
  ...unpackWords(index.spoken),
];

function openDocuments(index, { states, questions, topics }) {
  const kind = unpackNumbers(index.kind);
  const [state, question, topic, sign, sentence, basis, caveat, date, source, place] =
    ['state', 'question', 'topic', 'sign', 'sentence', 'basis', 'caveat', 'date', 'source', 'place']
    .map((column) => unpackNumbers(index[column]));
  const addresses = unpackWords(index.address);
  let further = 0;
  const credentials = states.map(() => []);
  kind.forEach((kindNumber, i) => {
    if (index.kinds[kindNumber] === 'credential') credentials[state[i] - 1].push(i);
  });
  const made = [];
  return kind.map((kindNumber, i) => {
    const credential = index.kinds[kindNumber] === 'requirement' ? credentials[state[i] - 1][place[i] - 1] : undefined;
    const document = {
      number: i,
      credential,
      kind: index.kinds[kindNumber],
      state: states[state[i] - 1] ?? null,
      question: questions[question[i] - 1] ?? null,
      topic: topics[topic[i]],
      sign: signs[sign[i] - 1] ?? null,
      basis: index.bases[basis[i]],
      date: index.dates[date[i]],
      caveats: index.caveats[caveat[i]],
      source: index.sources[source[i]],
      title: index.title[i] || (credential === undefined ? '' : shortName(index.title[credential])),
      text: index.text[i],
    };
    if (sentence[i] > 0) document.text = filled(document.question.sentences[sentence[i] - 1], document.state, document.title);
    const page = document.state && `/states/${document.state.slug}/#`;
    const id = () => idsOf(document.title)[place[i]] || addresses[further++];
    document.address =
      document.kind === 'answer' ? page + document.question.id
      : document.kind === 'requirement' ? `${made[credential].address}-${document.question.id}`
      : document.state ? `${page}${document.kind}-${id()}`
      : addresses[further++];
    return made[i] = document;
  });
}
