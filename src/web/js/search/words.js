// From text to the terms by which it is found: the same for the index and for a query. Stop words and stems are lunr's.
import lunr from 'lunr';

const letters = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;

/** Text in one form: no accents, no case, "1915(b)" as "1915b", "IC&RC" as "icrc", "U.S." as "us". */
export function plain(text) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])\(([\p{L}\p{N}])\)/gu, '$1')
    .replace(/(?<=\p{L})&(?=\p{L})/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
}

/** The words of a text in plain form, in order. */
export const words = (text) => (plain(text).match(letters) ?? []).map((word) => word.replace(/['’]s?\b/g, '').replace(/’/g, ''));

const stems = new Map();

/** The stem of a plain word (Porter's, by lunr). */
export function stem(word) {
  let found = stems.get(word);
  if (found === undefined) {
    found = lunr.stemmer(new lunr.Token(word, {})).toString();
    if (stems.size < 20000) stems.set(word, found);
  }
  return found;
}

/** Whether a word says nothing by itself: "the", "does". */
export const isStopWord = (word) => lunr.stopWordFilter(word) === undefined;

/** Groups of words and phrases that mean the same, ready to be found in a text. */
export class Synonyms {
  /** @param {string[][]} groups */
  constructor(groups) {
    this.byFirst = new Map();
    /** For each group the stems of those of its phrases that are one word. */
    this.singles = new Map();
    groups.forEach((group, number) => {
      for (const phrase of group) {
        const parts = words(phrase).map(stem);
        if (parts.length === 0) continue;
        if (!this.byFirst.has(parts[0])) this.byFirst.set(parts[0], []);
        this.byFirst.get(parts[0]).push({ parts, term: `g_${number}` });
        if (parts.length === 1) this.singles.set(`g_${number}`, [...(this.singles.get(`g_${number}`) ?? []), parts[0]]);
      }
    });
  }

  /** One name for all single words that mean the same: their first group's, or else the stem itself. */
  ofWord(stemmed) {
    return this.byFirst.get(stemmed)?.find(({ parts }) => parts.length === 1)?.term ?? stemmed;
  }

  /** The groups of which a word or phrase begins at a place of the text: term and length in words. */
  at(stemmed, place) {
    const found = [];
    for (const { parts, term } of this.byFirst.get(stemmed[place]) ?? []) {
      if (parts.every((part, i) => stemmed[place + i] === part)) found.push({ term, length: parts.length });
    }
    return found;
  }

  /** A term for each group that a text names. */
  in(stemmed) {
    const found = new Set();
    for (let i = 0; i < stemmed.length; i++) for (const { term } of this.at(stemmed, i)) found.add(term);
    return [...found];
  }
}
