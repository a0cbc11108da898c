// A hit as a reader sees it: heading, sign, words with what was typed marked, source and date. Plain data, no HTML.
import { inSentence, isApart } from './format.js';
import { stem, words } from './words.js';

/** Ids of the kinds of results, for the address, and their names, for filters; several kinds go by one. */
const [answers, codes, ofStates, pages] = [['answers', 'Answers'], ['codes', 'Billing codes'], ['state-pages', 'State pages'], ['pages', 'Pages']];
const kindNames = {
  answer: answers,
  absent: answers,
  requirement: ['requirements', 'Requirements'],
  question: ['questions', 'Questions'],
  credential: ['credentials', 'Credentials'],
  billing: codes,
  code: codes,
  training: ['training', 'Training'],
  document: ['documents', 'Documents'],
  contact: ['contacts', 'Contacts'],
  term: ['terms', 'Terms'],
  state: ofStates,
  section: ofStates,
  pair: pages,
  page: pages,
};

const signClasses = { yes: 'yes', limited: 'part', no: 'no', unclear: 'unclear', absent: 'absent' };

/** @param {object} hit of search.js */
export function present(hit, query, library) {
  const { document } = hit;
  const sign = hit.kind === 'absent' ? 'absent' : document?.sign ?? null;
  return {
    address: hit.address,
    state: hit.state?.name ?? null,
    topic: hit.topic?.name ?? null,
    kind: kindNames[hit.kind][1],
    ids: { state: hit.state?.slug, topic: hit.topic?.id, kind: kindNames[hit.kind][0] },
    title: marked(titleOf(hit), query, library),
    sign: sign && signClasses[sign],
    says: sign && [library.signs[sign], document?.basis].filter(Boolean).join(', '),
    text: marked(textOf(hit), query, library),
    source: document?.source ?? '',
    date: document?.date ? inWords(document.date) : '',
    caveats: document?.caveats ?? '',
    isComing: library.awaitsTexts && document !== undefined && isApart(document),
  };
}

function titleOf(hit) {
  switch (hit.kind) {
    case 'answer':
    case 'absent': return hit.question.label;
    case 'requirement': return `${hit.question.label} (${hit.document.title})`;
    case 'question': return hit.question.wording;
    case 'section': return hit.section.name;
    case 'state': return `Peer support in ${inSentence(hit.state)}`;
    case 'pair': return `Compare ${hit.states.map((state) => state.name).join(' and ')}`;
    default: return hit.document.title;
  }
}

function textOf(hit) {
  switch (hit.kind) {
    case 'absent': return 'We have not yet found a source that tells.';
    case 'question': return 'The answer of every state, with sources and dates.';
    case 'section': return `All that we know of it for ${inSentence(hit.state)}.`;
    case 'state': return 'Medicaid coverage, certification, billing, training and whom to ask.';
    case 'pair': return hit.moves ? 'What it takes to move between them, and their answers side by side.' : 'Their answers side by side.';
    default: return hit.document.text;
  }
}

const wantedBy = new WeakMap();

/** The stems that are to be marked: what was typed, what it was read as, and single words that mean the same. */
function wantedIn(query, library) {
  let wanted = wantedBy.get(query);
  if (wanted === undefined) {
    wanted = new Set([
      ...query.terms.flatMap((term) => [stem(term.word), ...term.found.keys()]),
      ...query.groups.flatMap((group) => library.synonyms.singles.get(group.term) ?? []),
      ...query.codes,
      ...query.modifiers,
    ]);
    wanted.delete('');
    wantedBy.set(query, wanted);
  }
  return wanted;
}

const stemsOfShown = new Map();

/** The stem of a word as it stands in a text. The texts are few, so that each word is cut to its stem once. */
function stemOfShown(shown) {
  let found = stemsOfShown.get(shown);
  if (found === undefined) {
    const [word] = words(shown);
    found = word === undefined ? '' : stem(word);
    stemsOfShown.set(shown, found);
  }
  return found;
}

/** The text in pieces; every second piece is what was typed or means the same. */
export function marked(text, query, library) {
  const wanted = wantedIn(query, library);
  const pieces = [''];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    if (!wanted.has(stemOfShown(match[0]))) continue;
    pieces[pieces.length - 1] += text.slice(last, match.index);
    pieces.push(match[0], '');
    last = match.index + match[0].length;
  }
  pieces[pieces.length - 1] += text.slice(last);
  return pieces;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2024-09-02" as "September 2, 2024", "2024-09" as "September 2024", "2024" as it is. */
export function inWords(date) {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year;
  return day === undefined ? `${months[month - 1]} ${year}` : `${months[month - 1]} ${Number(day)}, ${year}`;
}
