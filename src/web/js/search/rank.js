// What answers a query best. Every document is scored by the words it has of the query; an answer also has the words of the
// question that it answers, so that a question's own words (label, wording, "also" in the codebook) lead to it in every state.
import { fields } from './format.js';
import { isStopWord } from './words.js';

const own = [1, 0.9, 0.6, 0.35];
const ofQuestion = [1, 0.95, 0.6, 0.15];
const groupWorth = 0.85;
const ofCredentialsName = 0.5;
const phraseWorth = 1.3;
// A term names a question that has it as well as this.
const named = 0.9;
const besideOther = 0.4;
const whereAsked = 1.3;
// What the words of a phrase tell that nearly everything has, and those that say little by themselves.
const everydayTells = 0.3;
const smallTells = 0.8;

/**
 * Scores by number of document, for the given query; whether nothing but everyday and unknown words was
 * typed, whether a phrase was, and whether a word names a question. How much a term tells is counted twice: among all documents, and among
 * questions, where "Medicaid" tells little and "copay" all.
 */
export function score(query, library) {
  const parts = query.terms.map((term) => weigh(term, query, library));
  let phrased = 0;
  const scores = new Float64Array(library.size);
  const matched = new Float64Array(library.size);
  let total = 0;
  let totalOfConcepts = 0;
  let totalOfOthers = 0;
  const about = library.questions.filter((question) => question.headline).map(({ number }) => number);
  for (const { worth, worthOfConcepts, byDocument } of parts) {
    total += worth;
    totalOfConcepts += worthOfConcepts;
    if (!about.some((number) => byDocument.get(number) > 0.5)) totalOfOthers += worthOfConcepts;
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
  // Some for what is there, more for how much of the query is there.
  for (let number = 0; number < library.size; number++) {
    const all = number >= library.concepts ? total : about.includes(number) ? totalOfConcepts : totalOfOthers;
    if (scores[number] > 0) scores[number] *= 0.3 + 0.7 * Math.min(1, matched[number] / (all || 1));
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

/** What a credential asks for has its words in two places: "family peer" in the credential's name, "exam" in the question. */
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
  return most < named ? 0 : score * (0.3 + 0.7 * Math.min(1, matched / (total || 1)));
}

/** Whether a word names a question that is not one of whom Medicaid pays for: "exam", "copay". */
function namesQuestion(parts, library) {
  const said = (byDocument, isAbout) => Math.max(0, ...library.questions.map(({ number, headline }) => (Boolean(headline) === isAbout ? byDocument.get(number) ?? 0 : 0)));
  return parts.some(({ term, byDocument }) => !term.isEveryday && !term.isOfKind && said(byDocument, false) >= named && said(byDocument, true) < 0.5);
}

/**
 * For whom Medicaid pays is often said only beside what is asked: "family peer requirements", "recovery coach exam". It is asked
 * itself where nothing is said but what all these questions say: "is peer support covered".
 */
function giveWay(scores, parts, isBeside, library) {
  const about = library.questions.filter((question) => question.headline);
  const telling = parts.filter(({ term }) => !term.isEveryday);
  const isAsked = telling.length > 0 && telling.every(({ byDocument }) => about.every(({ number }) => byDocument.get(number) > 0.5));
  for (const { number } of about) scores[number] *= isAsked ? whereAsked : isBeside ? besideOther : 1;
}

/** How much a term tells, and how well each document has it: by its own spelling, by near ones, or by another word for the same. */
function weigh(term, query, library) {
  const byDocument = new Map();
  let common = 0;
  let sureness = 0;
  const add = (name, sure) => {
    const postings = library.postings.get(name);
    if (!postings) return;
    if (sure > sureness) [sureness, common] = [sure, postings.length];
    else if (sure === sureness) common = Math.max(common, postings.length);
    for (const posting of postings) {
      const number = Math.floor(posting / fields.length);
      const worths = number < library.concepts ? ofQuestion : own;
      const share = worths[posting % fields.length] * sure;
      raise(number, share);
      // What a credential asks for has the words of the credential's name, though not what means the same.
      if (posting % fields.length === 0) {
        for (const requirement of library.requirementsOf.get(number - library.concepts) ?? []) raise(library.concepts + requirement, share * ofCredentialsName);
      }
    }
  };
  const raise = (number, share) => { if (share > (byDocument.get(number) ?? 0)) byDocument.set(number, share); };
  for (const [name, sure] of term.found) add(name, sure);
  const isKnown = sureness > 0;
  let { isEveryday } = term;
  let commonInText = common;
  const sureOfText = sureness || 1;
  for (const group of query.groups) {
    if (group.place > term.place || term.place >= group.place + group.length) continue;
    add(group.term, groupWorth * sureOfText);
    // Beside other words "CPS" says no more than "peer specialist".
    if (!library.everydayGroups.has(group.term) || query.terms.every((other) => other === term || other.isEveryday)) continue;
    isEveryday = true;
    commonInText = Math.max(commonInText, library.postings.get(group.term)?.length ?? 0);
  }
  let concepts = 0;
  for (const [number, share] of byDocument) if (number < library.concepts && share > 0.5) concepts++;
  const worth = (isEveryday ? 0.6 : 1) * (isKnown ? Math.log(1 + library.size / (commonInText + 1)) : byDocument.size > 0 ? 3 : 0);
  const worthOfConcepts = (isEveryday ? 0.4 : 1) * Math.sqrt(worth * 1.6 * Math.log(1 + library.concepts / (concepts + 0.5)));
  return { worth, worthOfConcepts, byDocument, term };
}

/** How many telling words the longest phrase has that both the question's "also" and the query say; a phrase has at least two. */
function phrasesIn(concept, query, library) {
  const tells = (part) => (library.everyday.has(part) ? everydayTells : isStopWord(part) || library.passedOver.has(part) ? smallTells : 1);
  let worth = 0;
  for (const phrase of concept.phrases) {
    const telling = phrase.reduce((sum, part) => sum + tells(part), 0);
    if ((telling > 1.2 || (phrase.length === 1 && isStopWord(phrase[0]))) && telling > worth && hasPhrase(phrase, query.stems)) worth = telling;
  }
  return worth;
}

/** Whether the words of a phrase stand in a text in their order, with at most one other word between two of them. */
export function hasPhrase(phrase, stems) {
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
