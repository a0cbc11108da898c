// Makes the search index, under Node, when the site is built. lunr makes the inverted index; what is written of it is each
// term's documents and the best field in which each has it, without positions and vectors, which are most of lunr's own file.
import { createHash } from 'node:crypto';
import lunr from 'lunr';
import { packFours, packNumbers, packWords } from './packing.js';
import { atStart, fields, filled, idsOf, inSentence, isApart, saidApart, shortName, signs, slugOf, version } from './format.js';
import { isStopWord, stem, Synonyms, words } from './words.js';

// A term of more documents than these tells nothing where it stands in a note only, so such places are left out.
const commonFrom = 18;

// The order of kinds that packs best, found by trying.
const order = ['code', 'training', 'credential', 'document', 'page', 'term', 'answer', 'requirement', 'billing', 'contact'];

/** @returns {{index: string, texts: string}} the index, and what is shown of what the index only names, both as JSON. */
export default function makeIndex(given) {
  const corpus = { ...given, documents: arranged(given) };
  const credentials = credentialsIn(corpus.documents);
  const titles = corpus.documents.map((document) => titleOf(document, credentials));
  const groups = [
    ...corpus.same,
    ...corpus.documents.filter((document) => document.kind === 'term' && document.also).map((term) => [term.title, ...term.also]),
  ];
  const synonyms = new Synonyms(groups);
  const questions = new Map(corpus.questions.map((question, i) => [question.id, i]));
  const states = new Map(corpus.states.map((state, i) => [state.code, i]));
  const topics = new Map(corpus.topics.map((topic, i) => [topic.id, i]));
  const sentences = new Sentences(corpus);
  const said = corpus.documents.map((document) => sentences.numberOf(document));
  const own = corpus.documents.map((document, i) => (said[i] > 0 ? '' : document.text ?? ''));

  const found = [
    ...corpus.questions.map((question) => ({
      title: question.label,
      also: [question.wording, question.headline ?? '', ...question.also.filter((phrase) => !isPhrase(phrase))].join(' · '),
      // Of a phrase, one word alone is a weak sign; the whole of it is found by phrases.js.
      text: [...(question.terms ?? []), ...question.also.filter(isPhrase)].join(' · '),
      words: [question.why, ...(question.sentences ?? [])].join(' '),
    })),
    ...corpus.sections.map((section) => ({ title: section.name, also: section.also.join(' · ') })),
    ...corpus.documents.map((document, i) => ({ ...document, title: titles[i], text: own[i], also: (document.also ?? []).join(' · ') })),
  ];
  const { terms, steps, ranks } = invert(found, synonyms, corpus.questions.length + corpus.sections.length);

  const texts = textsOf(corpus.documents.filter(isApart));
  const shown = corpus.documents.map((document) => (isApart(document) ? {} : document));
  const sources = numbered(shown.map((document) => document.source ?? ''));
  const caveats = numbered(shown.map((document) => document.caveats ?? ''));
  const bases = numbered(corpus.documents.map((document) => document.basis ?? ''));
  const dates = numbered(shown.map((document) => document.date ?? ''));
  const kinds = numbered(corpus.documents.map((document) => document.kind));
  const column = (value) => packNumbers(corpus.documents.map(value));
  const index = JSON.stringify({
    version,
    build: texts.build,
    pairs: corpus.pairs,
    signs: corpus.signs,
    states: corpus.states.map(({ code, name, slug, also, cities, takesThe }) => [code, name, slug === slugOf(name) ? '' : slug, also, cities, ...(takesThe ? [1] : [])]),
    readAs: corpus.readAs,
    topics: corpus.topics.map(({ id, name }) => [id, name]),
    sections: corpus.sections.map(({ id, name, also }) => [id, name, also.filter((phrase) => phrase.includes(' '))]),
    questions: corpus.questions.map((question) => ({
      id: question.id,
      of: question.subject === 'state' ? undefined : question.subject,
      topic: topics.get(question.topic),
      label: question.label,
      wording: question.wording,
      phrases: question.also.filter((phrase) => isPhrase(phrase) || isStopWord(phrase)),
      sentences: sentences.of(question),
      headline: question.headline ?? undefined,
    })),
    spoken: packWords(spokenIn(corpus, titles, own)),
    modifiers: corpus.modifiers,
    everyday: corpus.everyday,
    passedOver: corpus.passedOver,
    groups,
    termsWithGroup: corpus.documents.flatMap((document, i) => (document.kind === 'term' && document.also ? [i] : [])),
    kinds: kinds.names,
    sources: sources.names,
    caveats: caveats.names,
    bases: bases.names,
    dates: dates.names,
    kind: packNumbers(kinds.numbers),
    state: column((document) => (document.state === undefined ? 0 : states.get(document.state) + 1)),
    question: column((document) => (document.question === undefined ? 0 : questions.get(document.question) + 1)),
    topic: column((document) => topics.get(document.topic)),
    sign: column((document) => signs.indexOf(document.sign) + 1),
    sentence: packNumbers(said),
    basis: packNumbers(bases.numbers),
    caveat: packNumbers(caveats.numbers),
    date: packNumbers(dates.numbers),
    source: packNumbers(sources.numbers),
    place: column((document) => placeOf(document, credentials)),
    title: titles,
    text: own.map((text, i) => (isApart(corpus.documents[i]) ? '' : text)),
    address: packWords(corpus.documents.filter((document) => placeOf(document, credentials) === 0 && document.kind !== 'answer').map(ownAddress)),
    terms: packWords(terms),
    steps: packNumbers(steps),
    ranks: packFours(ranks),
  });
  return { index, texts: JSON.stringify(texts) };
}

/** What is said of documents apart from the index, in their order, and a name for it, by which an index knows the texts that are its own. */
function textsOf(documents) {
  const columns = saidApart.map((key) => [key, documents.map((document) => document[key] ?? '')]);
  const build = createHash('sha256').update(JSON.stringify([documents.map(({ address }) => address), columns])).digest('hex').slice(0, 16);
  return { build, ...Object.fromEntries(columns) };
}

/**
 * Words that no text of the index has: those by which questions are asked for, as far as their stems differ, and those of the texts
 * apart from it. Without them a slip in one of them could not be told from a slip in its ending.
 */
function spokenIn({ documents, questions }, titles, texts) {
  const inIndex = new Set([...titles, ...texts.filter((_, i) => !isApart(documents[i]))].flatMap(words));
  const asked = questions.flatMap((question) => question.also.flatMap(words)).filter((word) => word.length > 3 && /^[a-z]+$/.test(word) && stem(word) !== word);
  const apart = texts.filter((_, i) => isApart(documents[i])).flatMap(words).filter((word) => word.length > 2 && !isStopWord(word) && !inIndex.has(word));
  return [...new Set([...asked, ...apart])].sort();
}

/** What is alike stands together, which makes short steps between the documents of a term, and texts that pack well. */
function arranged({ documents, questions }) {
  const asked = new Map(questions.map((question, i) => [question.id, i]));
  return documents.toSorted((a, b) =>
    order.indexOf(a.kind) - order.indexOf(b.kind) || (asked.get(a.question) ?? -1) - (asked.get(b.question) ?? -1));
}

/** The credentials of each state, in order, by the beginning of their address. */
function credentialsIn(documents) {
  const found = new Map();
  const counts = new Map();
  for (const { kind, state, address, title } of documents) {
    if (kind !== 'credential') continue;
    counts.set(state, (counts.get(state) ?? 0) + 1);
    found.set(address, { place: counts.get(state), title: shortName(title) });
  }
  return found;
}

const credentialOf = ({ address, question }, credentials) => credentials.get(address.slice(0, -question.length - 1));

/** Titles that do not follow from others: a requirement goes by its credential's abbreviation or name, and is found by it. */
const titleOf = (document, credentials) =>
  (document.kind === 'requirement' && credentialOf(document, credentials)?.title === document.title ? '' : document.title ?? '');

/**
 * From what an address follows beside state, kind and question: for a requirement its credential's number in the state, for
 * another entry of a state the way in which its id follows from its title, or 0 where it has one of its own.
 */
function placeOf(document, credentials) {
  if (document.kind === 'requirement') return credentialOf(document, credentials)?.place ?? 0;
  if (document.state === undefined || document.kind === 'answer') return 0;
  return Math.max(0, idsOf(document.title).indexOf(idOf(document)));
}

const idOf = ({ address, kind }) => address.slice(address.indexOf('#') + kind.length + 2);

const ownAddress = (document) => (document.state === undefined ? document.address : idOf(document));

/** Sentences that a question has for its answers, those that only some answers have after the four that all have. */
class Sentences {
  #states;
  #questions;
  #further = new Map();

  constructor({ states, questions }) {
    this.#states = new Map(states.map((state) => [state.code, state]));
    this.#questions = new Map(questions.map((question) => [question.id, question]));
  }

  of({ id, sentences }) {
    return sentences && [...sentences, ...(this.#further.get(id) ?? [])];
  }

  /** Which sentence says a document's text, from 1; 0 where its text is its own. */
  numberOf({ sign, question, state, title, text }) {
    const sentences = sign && this.#questions.get(question).sentences;
    if (!sentences) return 0;
    if (text === undefined) return signs.indexOf(sign) + 1;
    const about = this.#states.get(state);
    const sentence = [atStart(about), inSentence(about), about.name].reduce((cut, name) => cut.replaceAll(name, '{state}'), text)
      .replaceAll(title ?? '{credential}', '{credential}');
    if (filled(sentence, about, title) !== text) return 0;
    const further = this.#further.get(question) ?? this.#further.set(question, []).get(question);
    if (!further.includes(sentence)) further.push(sentence);
    return sentences.length + further.indexOf(sentence) + 1;
  }
}

const isPhrase = (words) => /[ -]/.test(words);

function numbered(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
  const numbers = new Map(names.map((name, i) => [name, i]));
  return { names, numbers: values.map((value) => numbers.get(value)) };
}

/** For each term its number of documents and the steps from one to the next; and, for each of these, its best field. */
function invert(found, synonyms, concepts) {
  const builder = new lunr.Builder();
  builder.ref('number');
  for (const field of fields) builder.field(field);
  found.forEach((document, number) => {
    const entry = { number };
    for (const field of fields) {
      const spoken = words(document[field] ?? '');
      // What only a note says in other words is too far from what was asked; and what a credential asks for goes by the
      // credential's name, but is no other word for it.
      const isFar = field === 'words' || (field === 'title' && document.kind === 'requirement');
      const others = isFar ? [] : synonyms.in(spoken.map(stem));
      entry[field] = [...spoken.filter((word) => !isStopWord(word)).map(stem), ...others];
    }
    builder.add(entry);
  });
  const terms = Object.keys(builder.invertedIndex).filter((term) => term !== '').sort();
  const steps = [];
  const ranks = [];
  const kept = [];
  for (const term of terms) {
    const best = new Map();
    fields.forEach((field, rank) => {
      for (const ref of Object.keys(builder.invertedIndex[term][field])) {
        if (!best.has(Number(ref))) best.set(Number(ref), rank);
      }
    });
    const isCommon = best.size > commonFrom;
    const numbers = [...best.keys()].filter((number) => !isCommon || best.get(number) < fields.length - 1 || number < concepts).sort((a, b) => a - b);
    if (numbers.length === 0) continue;
    kept.push(term);
    steps.push(numbers.length);
    let before = 0;
    for (const number of numbers) {
      steps.push(number - before);
      ranks.push(best.get(number));
      before = number;
    }
  }
  return { terms: kept, steps, ranks };
}
