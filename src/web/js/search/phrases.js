// Phrases by which questions and sections are asked for: "how long sober", "who can bill".
import { isStopWord } from './words.js';

// What the words of a phrase tell that nearly everything has, and those that say little by themselves.
const everydayTells = 0.3;
const smallTells = 0.8;

/** How many telling words the longest phrase has that both the question's "also" and the query say; a phrase has at least two. */
export function phrasesIn(concept, query, library) {
  const tells = (part) => (library.everyday.has(part) ? everydayTells : isStopWord(part) || library.passedOver.has(part) ? smallTells : 1);
  let worth = 0;
  for (const phrase of concept.phrases) {
    const telling = phrase.reduce((sum, part) => sum + tells(part), 0);
    if ((telling > 1.2 || (phrase.length === 1 && isStopWord(phrase[0]))) && telling > worth && hasPhrase(phrase, query.stems)) worth = telling;
  }
  return worth;
}

/** Whether the words of a phrase stand in a text in their order, with at most one other word between two of them. */
function hasPhrase(phrase, stems) {
  for (let start = 0; start < stems.length; start++) {
    if (stems[start] !== phrase[0]) continue;
    let at = start;
    let i = 1;
    for (; i < phrase.length; i++) {
      if (stems[at + 1] === phrase[i]) at += 1;
      else if (stems[at + 2] === phrase[i]) at += 2;
      else break;
    }
    if (i === phrase.length) return true;
  }
  return false;
}
