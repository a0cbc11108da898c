// From a reader's words to what answers them, best first.
import { Gazetteer } from './places.js';
import { addTexts, openLibrary } from './library.js';
import { alike, coded, named, numbered } from './named.js';
import { understand } from './query.js';
import { score } from './rank.js';
import { stem, words } from './words.js';

const mostResults = 300;

// How much each kind of hit is worth beside the others; found by trying on the judged queries that are for tuning.
const worths = {
  answerInState: 1.15,
  answerWithoutState: 0.5,
  noteBesideAnswer: 0.02,
  credentialBesideRequirement: 0.08,
  question: 1.35,
  questionOfAll: 2.2, // "which states …"
  questionBesideTerm: 0.8, // "what does … mean"
  questionBesideState: 0.5,
  entryInState: 0.9,
  entryWithoutState: 0.55,
  nationBesideState: 0.2,
  page: 1.2,
  wholePage: 1.02, // before its sections, where they fit alike
  kindThatIsAsked: 1.5,
  pageOfAll: 2,
  term: 1.3, // "what does … mean"
  stateAlone: 50,
  stateWithEverydayWords: 8,
  stateWithOtherWords: 1,
  pair: 60,
};
// The kind of thing that a section of a state's page holds.
const heldBy = new Map([['certification', 'credential'], ['training', 'training'], ['documents', 'document']]);
// Two questions that fit alike come in the order of the codebook.
const order = (question) => 0.05 * Math.min(3, question.number);

/** A library with its places, ready to answer. */
export class Search {
  constructor(index) {
    this.library = openLibrary(index);
    this.gazetteer = new Gazetteer(this.library.states);
  }

  /** What is found stays the same; some of it says more from now on. */
  addTexts(texts) {
    addTexts(this.library, texts);
  }

  /** No texts will come: what is found is told without them. */
  goWithoutTexts() {
    this.library.awaitsTexts = false;
  }

  /** @returns {{hits: object[], all: number, query: object, nearest: object[]}} the best hits, and how many there are in all. */
  answer(text) {
    const query = understand(text, this.library, this.gazetteer);
    if (query.states.length + query.codes.length + query.modifiers.length + query.words.length === 0) return { query, hits: [], all: 0, nearest: [] };
    const found = this.#hits({ ...query, moves: moving.test(text) });
    const hits = found.slice(0, mostResults).map((hit) => ({ ...hit, address: addressOf(hit) }));
    return { query, hits, all: found.length, nearest: hits.length === 0 ? this.#nearest(query) : [] };
  }

  #hits(query) {
    const { library } = this;
    const { scores, isEveryday, isPhrased, isOfQuestion } = score(query, library);
    const hits = [];
    const add = (hit) => { if (hit.score > 0) hits.push(hit); };
    const namesState = query.states.length > 0;
    const asked = (question) => scores[question.number];

    for (const question of library.questions) {
      add({ kind: 'question', question, topic: question.topic, score: this.#worthOfQuestion(question, asked(question), query) });
      for (const state of query.states) {
        if (!library.answersIn(state, question)) add({ kind: 'absent', question, state, topic: question.topic, score: asked(question) });
      }
    }
    for (const section of library.sections) {
      const worth = (!isOfQuestion && query.kinds.has(heldBy.get(section.id))) || isNamed(section, query) ? worths.kindThatIsAsked : 1;
      for (const state of query.states) add({ kind: 'section', section, state, score: scores[section.number] * worth });
    }
    library.documents.forEach((document, i) => {
      if (namesState && document.state && !query.states.includes(document.state)) return;
      const worth = this.#worthOf(document, scores[library.concepts + i], document.question ? asked(document.question) : null, query, isOfQuestion);
      if (worth > 0) hits.push({ kind: document.kind, document, state: document.state, question: document.question, topic: document.topic, score: worth });
    });
    const isBare = !isPhrased && query.terms.length === 0 && query.groups.length === 0 && query.codes.length === 0 && query.modifiers.length === 0;
    for (const state of query.states) add({ kind: 'state', state, score: isBare ? worths.stateAlone : isEveryday ? worths.stateWithEverydayWords : worths.stateWithOtherWords });
    if (library.pairs && query.states.length === 2) add({ kind: 'pair', states: query.states, moves: query.moves, score: worths.pair });
    return hits.sort((a, b) => b.score - a.score);
  }

  #worthOfQuestion(question, asked, query) {
    if (query.states.length > 0) return asked * worths.questionBesideState;
    const worth = query.asksForAll ? worths.questionOfAll : query.isDefinition ? worths.questionBesideTerm : worths.question;
    return asked * worth + alike(question, query, this.library);
  }

  #worthOf(document, own, ofQuestion, query, isOfQuestion) {
    const namesState = query.states.length > 0;
    if (ofQuestion !== null) {
      const lesser = document.kind === 'requirement' ? worths.credentialBesideRequirement : worths.noteBesideAnswer;
      const both = Math.max(ofQuestion, own) + lesser * Math.min(ofQuestion, own) - order(document.question);
      return both * (namesState ? worths.answerInState : worths.answerWithoutState);
    }
    let worth = (query.kinds.has(document.kind) ? worths.kindThatIsAsked * own : own) + coded(document, query) + numbered(document, query);
    if (document.state) return worth * (namesState ? worths.entryInState : worths.entryWithoutState) + named(document, query, this.library);
    if (namesState) return worth * worths.nationBesideState;
    if (document.kind === 'page') worth *= query.asksForAll && document.gathers && !isOfQuestion ? worths.pageOfAll : worths.page;
    if (document.gathers && isNamed(document.gathers, query)) worth *= worths.kindThatIsAsked;
    if (document.kind === 'page' && !document.address.includes('#')) worth *= worths.wholePage;
    worth += named(document, query, this.library) + alike(document, query, this.library);
    return query.asksForMeaning && document.kind === 'term' ? worth * worths.term : worth;
  }

  /** Terms of the glossary that look most like words that nothing has. */
  #nearest(query) {
    const typed = query.words.join(' ').slice(0, 40);
    if (typed === '') return [];
    return this.library.documents
      .filter((document) => document.kind === 'term')
      .map((document) => ({ document, shared: likeness(typed, document.title.toLowerCase()) }))
      .sort((a, b) => b.shared - a.shared)
      .slice(0, 5)
      .map(({ document }) => ({ kind: 'term', document, address: document.address }));
  }
}

/** Whether a section's name is all that tells: "peer training". */
const isNamed = (section, query) => query.terms.filter((term) => !term.isEveryday).map((term) => [...term.found.keys()][0]).join(' ') === (section.stemmed ??= words(section.name).map(stem).join(' '));

/** How many pairs of letters two texts share, as a share of all. */
function likeness(a, b) {
  const pairs = (text) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  let both = 0;
  for (const pair of left) if (right.has(pair)) both++;
  return (2 * both) / (left.size + right.size || 1);
}

// Who moves is led to that part of the page of two states.
const moving = /\b(mov(e|ed|es|ing)|relocat\w*)\b/i;

function addressOf(hit) {
  switch (hit.kind) {
    case 'question': return `/questions/${hit.question.id}/`;
    case 'absent': return `/states/${hit.state.slug}/#${hit.question.ofCredential ? hit.question.topic.id : hit.question.id}`;
    case 'section': return `/states/${hit.state.slug}/#${hit.section.id}`;
    case 'state': return `/states/${hit.state.slug}/`;
    case 'pair': return `/compare/${hit.states.map((state) => state.slug).sort().join('-vs-')}/${hit.moves ? '#moving' : ''}`;
    default: return hit.document.address;
  }
}
