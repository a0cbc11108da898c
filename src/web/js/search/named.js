// What is more than the sum of its words: a heading that says what was typed, a name, a code.
import { stem, words } from './words.js';

const worths = {
  heading: { page: 10, question: 7 },
  name: { meant: 14, term: 9, credential: 6, credentialAmongWords: 1.5 },
  code: 12,
  modifier: 5,
  number: 6,
  codeItself: 2,
};

const pronouns = new Map([['i', 'you'], ['my', 'your'], ['me', 'you'], ['we', 'you'], ['our', 'your'], ['does', 'do'], ['doing', 'do']]);

// What surrounds a name when a reader asks what it means.
const asking = new Set(['what', 'is', 'are', 'does', 'do', 'a', 'an', 'the', 'of', 'mean', 'means', 'meaning', 'define', 'definition', 'stand', 'stands', 'for', 'explain', 'difference', 'between', 'and']);

/** More for a page or question whose heading says nearly what was typed, small words included: "what does a peer do". */
export function alike(heading, query, library) {
  if (heading.kind !== undefined && heading.kind !== 'page') return 0;
  const asYou = (word) => pronouns.get(word) ?? library.synonyms.ofWord(stem(word));
  const said = (heading.alike ??= new Set(words(heading.wording ?? heading.title).map(asYou)));
  const typed = new Set(query.words.map(asYou));
  let both = 0;
  for (const word of typed) if (said.has(word)) both++;
  const share = (2 * both) / (said.size + typed.size || 1);
  const telling = query.terms.filter((term) => !term.isEveryday).map((term) => asYou(term.word));
  const told = telling.length === 0 ? 1 : telling.filter((word) => said.has(word)).length / telling.length;
  return both > 1 && share > 0.5 ? (heading.kind === 'page' ? worths.heading.page : worths.heading.question) * share * share * told : 0;
}

/** More for a term or credential when its name is all that was typed, when it is one of two, or when it is asked what it means. */
export function named(document, query, library) {
  if (document.kind !== 'term' && document.kind !== 'credential') return 0;
  const asked = query.words.filter((word) => !asking.has(word)).length;
  if (asked === 0 || query.codes.length + query.modifiers.length > 0) return 0;
  const typed = query.terms.map((term) => [...term.found][0]?.[0] ?? '');
  const names = namesOf(document);
  const isGroup = (group) => group.term === document.group;
  const isWhole = names.some((name) => name === typed.join(' ') && name.split(' ').length >= asked)
    || query.groups.some((group) => isGroup(group) && group.length === asked);
  if (document.kind === 'credential') return isWhole ? worths.name.credential : isAmong(names, query, library) ? worths.name.credentialAmongWords : 0;
  const isOneOfTwo = query.asksForDifference && (typed.some((word) => names.includes(word)) || query.groups.some(isGroup));
  const isMeant = query.asksForMeaning
    && (isAmong(names, query, library) || query.groups.some((group) => group.length === asked && groupsOf(document, library).has(group.term)));
  if (!isWhole && !isOneOfTwo && !isMeant) return 0;
  return query.asksForMeaning ? worths.name.meant : worths.name.term;
}

/** Whether a name of several words, not all of them everyday ones, stands among what was typed. */
function isAmong(names, query, library) {
  const typed = ` ${query.stems.join(' ')} `;
  return names.some((name) => name.includes(' ') && typed.includes(` ${name} `) && !name.split(' ').every((word) => library.everyday.has(word)));
}

function namesOf(document) {
  document.names ??= [document.title.replace(/ \(.*/, ''), /\(([^)]+)\)$/.exec(document.title)?.[1] ?? '']
    .filter((name) => name !== '').map((name) => words(name).map(stem).join(' '));
  return document.names;
}

/** The groups of words with one meaning to which a term belongs. */
const groupsOf = (document, library) => (document.groups ??= new Set(library.synonyms.in(words(document.title).map(stem))));

/** More for a document of the codes that were typed. */
export function coded(document, query) {
  if (query.codes.length + query.modifiers.length === 0 || (document.kind !== 'code' && document.kind !== 'billing' && document.kind !== 'term')) return 0;
  const title = document.title.toLowerCase().split(/[^a-z0-9]+/);
  const codes = query.codes.filter((code) => title.includes(code)).length;
  const modifiers = query.modifiers.filter((modifier) => title.includes(modifier)).length;
  if (codes + modifiers === 0) return 0;
  const worth = worths.code * codes + worths.modifier * modifiers;
  if (document.kind === 'code') return worth + worths.codeItself;
  return document.state && query.states.length === 0 ? worth / 2 : worth;
}

/** More for a document by the number of which it was asked: "house bill 1427". */
export function numbered(document, query) {
  if (document.kind !== 'document') return 0;
  const title = words(document.title);
  return query.terms.some(({ word }) => /\d{4}/.test(word) && title.includes(word)) ? worths.number : 0;
}
