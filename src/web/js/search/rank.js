// What answers a query best. Every document is scored by the words it has of the query; an answer also has the words of the
// question that it answers, so that a question's own words (label, wording, "also" in the codebook) lead to it in every state.
import { phrasesIn } from './phrases.js';
import { weigh } from './weighing.js';
import { giveWay, named, namesQuestion, ofWhom, spoken } from './whom.js';

const phraseWorth = 1.3;

/**
 * Scores by number of document, for the given query; whether nothing but everyday and unknown words was typed, whether a phrase was,
 * and whether a word names a question. How much a term tells is counted twice: among all documents, and among questions, where
 * "Medicaid" tells little and "copay" all.
 */
export function score(query, library) {
  const parts = query.terms.map((term) => weigh(term, query, library));
  let phrased = 0;
  const scores = new Float64Array(library.size);
  const matched = new Float64Array(library.size);
  let total = 0;
  let totalOfConcepts = 0;
  let totalOfOthers = 0;
  const about = ofWhom(library).map(({ number }) => number);
  for (const { worth, worthOfConcepts, byDocument } of parts) {
    total += worth;
    totalOfConcepts += worthOfConcepts;
    if (!about.some((number) => byDocument.get(number) > spoken)) totalOfOthers += worthOfConcepts;
    for (const [number, share] of byDocument) {
      const here = number < library.concepts ? worthOfConcepts : worth;
      scores[number] += here * share;
      matched[number] += here * Math.min(1, share * 1.5);
    }
  }
  for (const concept of [...library.questions, ...library.sections]) {
    const worth = phrasesIn(concept, query, library) * phraseWorth;
    phrased = Math.max(phrased, worth);
    scores[concept.number] += worth;
    matched[concept.number] += 1.5 * worth;
  }
  for (let number = 0; number < library.size; number++) {
    const all = number >= library.concepts ? total : about.includes(number) ? totalOfConcepts : totalOfOthers;
    if (scores[number] > 0) scores[number] *= shareOf(matched[number], all);
  }
  for (const document of library.documents) {
    if (document.credential === undefined || !query.states.includes(document.state)) continue;
    const number = library.concepts + document.number;
    scores[number] = Math.max(scores[number], togetherWorth(parts, number, document.question.number));
  }
  const isOfQuestion = namesQuestion(parts, library);
  giveWay(scores, parts, query.kinds.has('credential') || isOfQuestion, library);
  const isEveryday = phrased === 0 && parts.every(({ term, byDocument }) => term.isEveryday || byDocument.size === 0);
  return { scores, isEveryday, isPhrased: phrased > 0, isOfQuestion };
}

/** Some for what is there, more for how much of the query is there. */
const shareOf = (matched, all) => 0.3 + 0.7 * Math.min(1, matched / (all || 1));

/** What a credential asks for has its words in two places: whom it serves in the credential's name, what is asked for in the question. */
function togetherWorth(parts, number, question) {
  let [score, matched, total, most] = [0, 0, 0, 0];
  for (const { worth, worthOfConcepts, byDocument, term } of parts) {
    const [own, asked] = [term.isEveryday ? 0 : byDocument.get(number) ?? 0, byDocument.get(question) ?? 0];
    if (!term.isEveryday) most = Math.max(most, asked);
    const [here, share] = asked >= own ? [worthOfConcepts, asked] : [worth, own];
    total += here;
    score += here * share;
    matched += here * Math.min(1, share * 1.5);
  }
  return most < named ? 0 : score * shareOf(matched, total);
}
