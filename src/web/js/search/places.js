// Which states a query names: by name, by code, by what people call them, and with slips.
import { ambiguous } from './codes.js';
import { distance } from './nearest.js';
import { plain, stem } from './words.js';

// What stands between or around two states that are meant together.
const joining = new Set(['vs', 'versus', 'and', 'or', 'to', 'from', 'compare', 'compared', 'between', 'in', 'into', 'with', 'than']);
const never = new Set(['as', 'vi', 'mp', 'pr']);
const articles = new Set(['a', 'an', 'my', 'the', 'your', 'photo', 'valid', 'no', 'to', 'help', 'give', 'tell', 'for', 'near', 'is', 'it', 'and']);

/** The names of a library's states, ready to be looked for. */
export class Gazetteer {
  constructor(states) {
    this.names = new Map();
    this.cities = new Map();
    this.codes = new Map();
    this.spelled = [];
    for (const state of states) {
      this.codes.set(state.code.toLowerCase(), state);
      for (const name of [state.name, ...state.also]) this.names.set(split(name).join(' '), state);
      for (const city of state.cities) this.cities.set(split(city).join(' '), state);
      const parts = split(state.name);
      this.spelled.push({ joined: parts.join(''), words: parts, state });
    }
  }

  /**
   * The states that the words name, and which of the words do so.
   * @param {{raw: string, word: string}[]} tokens
   * @param {(word: string) => boolean} isKnown whether a word is one that documents use
   * @param {boolean} isOpen whether the last word may still go on
   * @param {(word: string) => boolean} isWhole whether a word is shown somewhere as it is
   */
  find(tokens, isKnown, isOpen, isWhole) {
    const taken = new Array(tokens.length).fill(false);
    const states = [];
    const take = (state, from, length) => {
      for (let i = from; i < from + length; i++) taken[i] = true;
      if (state !== null && !states.includes(state)) states.push(state);
    };
    const free = (from, length) => from + length <= tokens.length && !taken.slice(from, from + length).includes(true);

    for (let length = Math.min(4, tokens.length); length > 0; length--) {
      for (let i = 0; i + length <= tokens.length; i++) {
        if (!free(i, length)) continue;
        const state = this.names.get(tokens.slice(i, i + length).map((token) => token.word).join(' '));
        if (!state || (length === 1 && this.isJustAWord(tokens, i))) continue;
        // "wst virginia" is not Virginia.
        const longer = length === 1 && i > 0 && free(i - 1, 2) && !isKnown(tokens[i - 1].word) ? this.nearest([tokens[i - 1].word, tokens[i].word], isKnown) : null;
        if (longer && longer !== state) take(longer, i - 1, 2);
        else take(state, i, length);
      }
    }
    this.findCodes(tokens, states.length > 0, free, take);
    for (let length = Math.min(3, tokens.length); length > 0; length--) {
      for (let i = 0; i + length <= tokens.length; i++) {
        if (!free(i, length)) continue;
        const state = this.nearest(tokens.slice(i, i + length).map((token) => token.word), isKnown);
        if (state) take(state, i, length);
      }
    }
    this.findCities(tokens, states.length === 0, free, take);
    if (states.length === 0 && isOpen) this.findBeginning(tokens, isKnown, isWhole, free, take);
    return { states, taken };
  }

  /** A name that is still being typed: "massach", "new h". */
  findBeginning(tokens, isKnown, isWhole, free, take) {
    for (let length = Math.min(3, tokens.length); length > 0; length--) {
      const from = tokens.length - length;
      const typed = tokens.slice(from).map((token) => token.word).join(' ');
      if (!free(from, length) || (length === 1 && (typed.length < 4 || (typed.length < 5 ? isKnown : isWhole)(typed)))) continue;
      const begun = this.spelled.filter(({ words: parts }) => parts.join(' ').startsWith(typed));
      if (begun.length === 1) return take(begun[0].state, from, length);
    }
    return undefined;
  }

  /** A city tells its state where no state is named; beside a state's name it tells nothing. */
  findCities(tokens, tellsState, free, take) {
    for (let length = Math.min(3, tokens.length); length > 0; length--) {
      for (let i = 0; i + length <= tokens.length; i++) {
        const state = free(i, length) && this.cities.get(tokens.slice(i, i + length).map((token) => token.word).join(' '));
        if (state) take(tellsState ? state : null, i, length);
      }
    }
  }

  /** Short forms such as "Miss", "Ill" and "Wash" are words too: they count when written like a name, or among few words. */
  isJustAWord(tokens, place) {
    const { raw, word } = tokens[place];
    if (!['miss', 'ill', 'wash', 'mass', 'cal', 'del', 'ark', 'ken', 'ore', 'ind', 'kan', 'penn', 'ida', 'ala', 'tex', 'neb', 'wis', 'conn', 'minn', 'mich', 'mont', 'jersey', 'vital'].includes(word)) return false;
    return ['miss', 'ill', 'wash', 'ark', 'del', 'ken', 'ind', 'ore', 'vital'].includes(word) && raw[0] !== raw[0].toUpperCase() && tokens.length > 3;
  }

  findCodes(tokens, isNamed, free, take) {
    const left = tokens.filter((_, i) => free(i, 1));
    // Beside a state's name "PA" is prior authorization and "VA" the veterans' office, unless two states are meant.
    const isOther = isNamed && left.length > 1 && !left.some(({ word }) => joining.has(word));
    const shouted = tokens.length > 1 && tokens.every((token) => !/\p{Ll}/u.test(token.raw));
    tokens.forEach(({ raw, word, isBeginning }, i) => {
      const state = this.codes.get(word);
      if (!state || !free(i, 1) || (ambiguous.has(word) && (isOther || isBeginning))) return;
      const isUpper = raw === raw.toUpperCase() && !shouted;
      // "the VA" is no state, "the DC office" is one.
      if (ambiguous.has(word) && tokens[i - 1]?.word === 'the') return;
      if (isUpper || !ambiguous.has(word) || (!never.has(word) && this.isMeant(tokens, i, word))) take(state, i, 1);
    });
  }

  /** Whether an ambiguous code in lower case stands where its word would not. */
  isMeant(tokens, i, word) {
    if (tokens.length === 1) return true;
    const before = tokens[i - 1]?.word;
    const after = tokens[i + 1]?.word;
    if (i === tokens.length - 1) {
      if (word === 'me' || word === 'ok' || word === 'hi') return before === 'in';
      return before === 'in' || !articles.has(before);
    }
    if (word === 'in' || word === 'hi' || word === 'as') return false;
    if (before === 'in') return true;
    return i === 0 && tokens.length <= 4 && !['in', 'is', 'i', 'my', 'so', 'how', 'what', 'who', 'can', 'do', 'does', 'no', 'well'].includes(after);
  }

  /** The state whose name the words nearly spell; null when they are words of their own. */
  nearest(spoken, isKnown) {
    const joined = spoken.join('');
    // A slip in its ending can leave a long name's stem as it is: "arkansa", "idahoe".
    const isStem = joined.length > 5 && this.spelled.some(({ joined: name }) => name !== joined && [joined, stem(joined)].includes(stem(name)));
    if (joined.length < (spoken.length > 1 ? 6 : 3) || (spoken.length === 1 && isKnown(joined) && !isStem)) return null;
    if (spoken.length > 1 && spoken.every(isKnown) && !this.spelled.some((name) => name.joined === joined)) return this.nearestOfMany(spoken, joined);
    let best = null;
    let least = joined.length < 6 ? 1 : joined.length < 9 ? 2 : 3;
    for (const { joined: name, words: parts, state } of this.spelled) {
      if (spoken.length > Math.max(parts.length, 2)) continue;
      const bound = joined[0] === name[0] ? least : Math.min(least, 1);
      const steps = distance(joined, name, bound);
      if (steps > bound || (joined.length < 4 && (name.length !== 4 || joined[0] !== name[0]))) continue;
      if (steps < least || best === null) [best, least] = [state, steps];
    }
    return best;
  }

  /** "road island", "rode island": each word is one, and one of them is right in its place of a state's name. */
  nearestOfMany(spoken, joined) {
    const name = this.spelled.find(({ joined: other, words: parts }) =>
      parts.length === spoken.length && joined[0] === other[0] && parts.some((part, i) => part === spoken[i]) && distance(joined, other, 3) <= 3);
    return name?.state ?? null;
  }
}

const split = (name) => plain(name).match(/[\p{L}\p{N}]+/gu) ?? [];
