// From a reader's words to what answers them, best first.
import { Gazetteer } from './places.js';
import { openLibrary } from './library.js';
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
  nationBesideState: 0.4,
  page: 1.2,
  kindThatIsAsked: 1.5,
  pageOfAll: 2,
  term: 1.3, // "what does … mean"
  stateAlone: 50,
  stateWithEverydayWords: 8,
  stateWithOtherWords: 1,
  pair: 60,
  heading: { page: 10, question: 7 },
  name: { meant: 14, term: 9, credential: 6 },
  code: 12,
  modifier: 5,
  codeItself: 2,
};
// Two questions that fit alike come in the order of the codebook.
const order = (question) => 0.05 * Math.min(3, question.number);

const pronouns = new Map([['i', 'you'], ['my', 'your'], ['me', 'you'], ['we', 'you'], ['our', 'your'], ['does', 'do'], ['doing', 'do']]);
const asYou = (word) => pronouns.get(word) ?? stem(word);

// What surrounds a name when a reader asks what it means.
const asking = new Set(['what', 'is', 'are', 'does', 'do', 'a', 'an', 'the', 'of', 'mean', 'means', 'meaning', 'define', 'definition', 'stand', 'stands', 'for', 'explain']);

/** A library with its places, ready to answer. */
export class Search {
  constructor(index) {
    this.library = openLibrary(index);
    this.gazetteer = new Gazetteer(this.library.states);
  }

  /** @returns {{hits: object[], query: object, nearest: object[]}} */
  answer(text) {
    const query = understand(text, this.library, this.gazetteer);
    if (query.states.length + query.codes.length + query.modifiers.length + query.words.length === 0) return { query, hits: [], nearest: [] };
    const hits = this.#hits(query);
    return { query, hits, nearest: hits.length === 0 ? this.#nearest(query) : [] };
  }

  #hits(query) {
    const { library } = this;
    const { scores, isEveryday } = score(query, library);
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
      for (const state of query.states) add({ kind: 'section', section, state, score: scores[section.number] });
    }
    library.documents.forEach((document, i) => {
      if (namesState && document.state && !query.states.includes(document.state)) return;
      const worth = this.#worthOf(document, scores[library.concepts + i], document.question ? asked(document.question) : null, query);
      if (worth > 0) hits.push({ kind: document.kind, document, state: document.state, question: document.question, topic: document.topic, score: worth });
    });
    const isBare = query.terms.length === 0 && query.groups.length === 0 && query.codes.length === 0 && query.modifiers.length === 0;
    for (const state of query.states) add({ kind: 'state', state, score: isBare ? worths.stateAlone : isEveryday ? worths.stateWithEverydayWords : worths.stateWithOtherWords });
    if (library.pairs && query.states.length === 2) add({ kind: 'pair', states: query.states, score: worths.pair });
    hits.sort((a, b) => b.score - a.score);
    return hits.slice(0, mostResults).map((hit) => ({ ...hit, address: addressOf(hit) }));
  }

  #worthOfQuestion(question, asked, query) {
    if (query.states.length > 0) return asked * worths.questionBesideState;
    const worth = query.asksForAll ? worths.questionOfAll : query.isDefinition ? worths.questionBesideTerm : worths.question;
    return asked * worth + this.#alike(question, query);
  }

  #worthOf(document, own, ofQuestion, query) {
    const namesState = query.states.length > 0;
    if (ofQuestion !== null) {
      const lesser = document.kind === 'requirement' ? worths.credentialBesideRequirement : worths.noteBesideAnswer;
      const both = Math.max(ofQuestion, own) + lesser * Math.min(ofQuestion, own) - order(document.question);
      return both * (namesState ? worths.answerInState : worths.answerWithoutState);
    }
    let worth = (query.kinds.has(document.kind) ? worths.kindThatIsAsked * own : own) + this.#coded(document, query);
    if (document.state) return worth * (namesState ? worths.entryInState : worths.entryWithoutState) + this.#named(document, query);
    if (namesState) return worth * worths.nationBesideState;
    if (document.kind === 'page') worth *= query.asksForAll && document.gathers ? worths.pageOfAll : worths.page;
    worth += this.#named(document, query) + this.#alike(document, query);
    return query.asksForMeaning && document.kind === 'term' ? worth * worths.term : worth;
  }

  /** More for a page or question whose heading says nearly what was typed, small words included: "what does a peer do". */
  #alike(heading, query) {
    if (heading.kind !== undefined && heading.kind !== 'page') return 0;
    const said = (heading.alike ??= new Set(words(heading.wording ?? heading.title).map(asYou)));
    const typed = new Set(query.words.map(asYou));
    let both = 0;
    for (const word of typed) if (said.has(word)) both++;
    const share = (2 * both) / (said.size + typed.size || 1);
    const telling = query.terms.filter((term) => !term.isEveryday).map((term) => asYou(term.word));
    const told = telling.length === 0 ? 1 : telling.filter((word) => said.has(word)).length / telling.length;
    return both > 1 && share > 0.5 ? (heading.kind === 'page' ? worths.heading.page : worths.heading.question) * share * share * told : 0;
  }

  /** More for a term or credential when its name, or one of its other names, is all that was typed. */
  #named(document, query) {
    if (document.kind !== 'term' && document.kind !== 'credential') return 0;
    const asked = query.words.filter((word) => !asking.has(word)).length;
    if (asked === 0 || query.codes.length + query.modifiers.length > 0) return 0;
    const typed = query.terms.map((term) => [...term.found][0]?.[0] ?? '').join(' ');
    const byName = this.#namesOf(document).some((name) => name === typed && name.split(' ').length >= asked);
    const byOther = document.group !== undefined && query.groups.some((group) => group.term === document.group && group.length === asked);
    if (!byName && !byOther) return 0;
    if (document.kind === 'credential') return worths.name.credential;
    return query.asksForMeaning ? worths.name.meant : worths.name.term;
  }

  #namesOf(document) {
    document.names ??= [document.title.replace(/ \(.*/, ''), /\(([^)]+)\)$/.exec(document.title)?.[1] ?? '']
      .filter((name) => name !== '').map((name) => words(name).map(stem).join(' '));
    return document.names;
  }

  /** More for a document of the codes that were typed. */
  #coded(document, query) {
    if (query.codes.length + query.modifiers.length === 0 || (document.kind !== 'code' && document.kind !== 'billing' && document.kind !== 'term')) return 0;
    const title = document.title.toLowerCase().split(/[^a-z0-9]+/);
    const codes = query.codes.filter((code) => title.includes(code)).length;
    const modifiers = query.modifiers.filter((modifier) => title.includes(modifier)).length;
    if (codes + modifiers === 0) return 0;
    const worth = worths.code * codes + worths.modifier * modifiers;
    if (document.kind === 'code') return worth + worths.codeItself;
    return document.state && query.states.length === 0 ? worth / 2 : worth;
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

/** How many pairs of letters two texts share, as a share of all. */
function likeness(a, b) {
  const pairs = (text) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  let both = 0;
  for (const pair of left) if (right.has(pair)) both++;
  return (2 * both) / (left.size + right.size || 1);
}

function addressOf(hit) {
  switch (hit.kind) {
    case 'question': return `/questions/${hit.question.id}/`;
    case 'absent': return `/states/${hit.state.slug}/#${hit.question.ofCredential ? hit.question.topic.id : hit.question.id}`;
    case 'section': return `/states/${hit.state.slug}/#${hit.section.id}`;
    case 'state': return `/states/${hit.state.slug}/`;
    case 'pair': return `/compare/${hit.states.map((state) => state.slug).sort().join('-vs-')}/`;
    default: return hit.document.address;
  }
}
