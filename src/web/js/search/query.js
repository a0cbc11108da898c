// What a reader means: which states, which billing codes, which terms, and what form of question it is.
import { isStopWord, plain, stem } from './words.js';
import { readAges } from './ages.js';
import { mendCompounds } from './compounds.js';
import { beginnings, nearest } from './spelling.js';

/** Longer queries are cut here; nobody types more, and work stays bounded. */
export const longestQuery = 240;
export const mostWords = 24;
const longestWord = 32;

const spoken = /[\p{L}\p{N}]+(?:[.'’&][\p{L}\p{N}]+)*/gu;
const code = /^([a-z]\d{4})((?:[a-z]\d|\d\d|[a-z]{2})*)$/;

// Words that name a kind of thing rather than what it is about.
const kindsByWord = new Map(Object.entries({ code: 'modifier modifiers', training: 'course courses class classes academy', document: 'manual bulletin form forms document documents', contact: 'phone call contact email',
  credential: 'requirement requirements qualification qualifications credential credentials become becoming' })
  .flatMap(([kind, names]) => names.split(' ').map((name) => [stem(name), kind])));

// An age or a count says little by itself.
const bareNumber = /^\d{1,2}$/;

/** @returns the words as typed with their plain form, and whether a hyphen binds them to the next ("co-sign"); hostile text becomes few or none. */
export function tokens(text) {
  const typed = String(text).slice(0, longestQuery * 2).replace(/\p{Surrogate}/gu, ' ').normalize('NFKC').slice(0, longestQuery)
    .replace(/(?<=[\p{L}\p{N}])\(([\p{L}\p{N}])\)/gu, '$1')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  return [...typed.matchAll(spoken)].slice(0, mostWords)
    .map(({ 0: raw, index }) => ({ raw, word: plain(raw).replace(/['’]s?\b/g, '').slice(0, longestWord), isBeginning: /^-\p{L}/u.test(typed.slice(index + raw.length)) }))
    .filter(({ word }) => word !== '');
}

/**
 * @param {string} text as typed
 * @param {object} library see library.js
 * @param {import('./places.js').Gazetteer} gazetteer
 */
export function understand(text, library, gazetteer) {
  const all = readAges(library.readings.of(tokens(text))).slice(0, mostWords);
  const codes = takeCodes(all, library);
  const rest = all.filter((token) => !codes.taken.has(token));
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  const isKnown = (word) => isStopWord(word) || library.postings.has(stem(word));
  const { states, taken } = gazetteer.find(rest, isKnown, isOpen, (word) => isStopWord(word) || library.shown.has(word));
  const left = mendCompounds(rest.filter((_, i) => !taken[i]), library.shown, isKnown);
  const stems = left.map(({ word }) => stem(word));
  const terms = left.flatMap(({ word }, i) => (isStopWord(word) || library.passedOver.has(stems[i]) ? [] : [{ word, stem: stems[i], place: i, isOfKind: kindsByWord.has(stems[i]) }]));
  const spelled = terms.map((term) => spellings(term, stems, library, isOpen && term.place === left.length - 1));
  const groups = groupsOf(stems, library.synonyms);
  return {
    text,
    states,
    codes: codes.codes,
    modifiers: codes.modifiers,
    words: left.map(({ word }) => word),
    stems,
    terms: [...spelled, ...ofSmallWords(groups, terms)],
    groups,
    kinds: new Set(stems.map((word) => kindsByWord.get(word)).filter((kind) => kind !== undefined)),
    asksForAll: /\b(which|what|how many|all|other|every|each|by) states?\b/i.test(text.slice(0, longestQuery)),
    asksForDifference: /\bdifference between\b/i.test(text.slice(0, longestQuery)),
    isDefinition: /\b(define|definition|meaning|means?|stands? for|explain|difference between)\b/i.test(text.slice(0, longestQuery)),
    asksForMeaning: /\b(what(?: is|'s|s| are| does)|define|definition|meaning|mean|means|stands? for|explain|difference between)\b/i.test(text.slice(0, longestQuery)),
  };
}

/** Phrases such as "told no" consist of small words alone and yet tell something. */
function ofSmallWords(groups, terms) {
  const alone = groups.filter((group) => group.length > 1 && !terms.some((term) => group.place <= term.place && term.place < group.place + group.length));
  return alone.map(({ place }) => ({ word: '', place, found: new Map(), isCorrected: false, isEveryday: false }));
}

/** "A1234 XY", "a1234xy", "A1234-XY". */
function takeCodes(all, library) {
  const taken = new Set();
  const codes = [];
  const modifiers = [];
  for (const token of all) {
    const match = code.exec(token.word);
    if (match) {
      taken.add(token);
      codes.push(match[1]);
      modifiers.push(...(match[2].match(/../g) ?? []));
    }
  }
  const speaksOfModifier = all.some(({ word }) => stem(word) === 'modifi');
  for (const token of all) {
    if (!taken.has(token) && library.modifiers.has(token.word.toUpperCase())
      && (codes.length > 0 || speaksOfModifier || (all.length === 1 && token.raw === token.raw.toUpperCase()))) {
      taken.add(token);
      modifiers.push(token.word);
    }
  }
  return { codes, modifiers, taken };
}

/** A term as typed, or what it may have been meant to be: its beginnings of words, else the nearest words, each with how sure that is. */
function spellings({ word, stem: typed, place, isOfKind }, stems, library, isOpen) {
  const found = new Map();
  if (library.postings.has(typed)) found.set(typed, 1);
  if (isOpen && typed.length >= (stems.length > 1 ? 3 : 2) && (found.size === 0 || library.postings.get(typed).length < 3)) {
    for (const [term, sure] of beginnings(word, typed, library)) if (!found.has(term)) found.set(term, sure);
  }
  // A word that means the same as others is no slip, though no text has it.
  const isSynonym = library.synonyms.ofWord(typed) !== typed;
  if (found.size === 0 && !isSynonym) for (const [term, sure] of nearest(word, typed, library)) found.set(term, sure);
  const best = [...found].filter(([, sure]) => sure >= 0.65 && sure < 1)[0]?.[0];
  if (best !== undefined) stems[place] = best;
  return { word, place, found, isOfKind, isCorrected: best !== undefined, isEveryday: library.everyday.has(best ?? typed) || bareNumber.test(typed) };
}

/** Which groups of words with one meaning the query names, and by which of its words. */
function groupsOf(stems, synonyms) {
  const found = [];
  stems.forEach((_, place) => {
    for (const { term, length } of synonyms.at(stems, place)) found.push({ term, place, length });
  });
  return found;
}
