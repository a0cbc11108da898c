// What a word may have been meant to be: a word that is still being typed, or one with slips in it.
import { bitCount, distance, letterSet, slips } from './nearest.js';
import { isStopWord, stem, words } from './words.js';

const mostBeginnings = 12;
const mostNear = 3;

/**
 * The words with which a slip is compared: those that are shown, whole, and of the terms that only notes have the stems.
 * @param {Map<string, object>} postings by term
 * @param {string[]} texts that are shown
 * @returns the words of these texts, and what a slip is compared with
 */
export function openSpellings(postings, texts) {
  const shown = new Set(texts.flatMap(words).filter((word) => word.length > 2 && !isStopWord(word)));
  const known = new Map([...shown].map((word) => [word, stem(word)]).filter(([, term]) => postings.has(term)));
  const spelled = new Set(known.values());
  for (const term of postings.keys()) if (!term.startsWith('g_') && !spelled.has(term)) known.set(term, term);
  return { shown, spelled: [...known].map(([word, term]) => ({ word, term, letters: letterSet(word) })) };
}

/** Terms that go on from what has been typed, and how sure that is. */
export function beginnings(word, typed, library) {
  const found = new Map();
  for (const known of library.spelled) {
    if (found.size >= mostBeginnings) break;
    if (known.word.startsWith(word) || known.term.startsWith(typed)) found.set(known.term, 0.6);
  }
  return found;
}

/** The terms nearest to a word that nothing has, and how sure that is. */
export function nearest(word, typed, library) {
  const near = nearTerms(word, typed, library)
    .sort((a, b) => a.steps - b.steps || library.postings.get(b.term).length - library.postings.get(a.term).length);
  const found = new Map();
  for (const { term, steps } of near) if (steps === near[0].steps && found.size < mostNear) found.set(term, 0.8 - 0.15 * (steps - 1));
  return found;
}

/** The first letter is seldom wrong: two slips and another first letter are too much. */
function nearTerms(word, typed, library) {
  const most = slips(word.length);
  if (most === 0) return [];
  const letters = letterSet(word);
  const near = [];
  for (const { word: other, term, letters: theirs } of library.spelled) {
    if (other.length < 3 || bitCount(theirs & ~letters) > most) continue;
    const bound = other[0] === word[0] ? most : 1;
    const steps = other === term ? slipsInStem(word, typed, term, bound) : distance(word, other, bound);
    if (steps <= bound) near.push({ term, steps });
  }
  return near;
}

/** A slip in the ending keeps a word from being cut to its stem: then its beginning is compared. */
function slipsInStem(word, typed, term, most) {
  if (Math.abs(term.length - typed.length) > most + (most > 1 ? 2 : 0)) return most + 1;
  const whole = Math.min(distance(typed, term, most), distance(word, term, most));
  const isLong = term.length > 5 && typed.length > term.length;
  return isLong ? Math.min(whole, 1 + distance(typed.slice(0, term.length), term, 1)) : whole;
}
