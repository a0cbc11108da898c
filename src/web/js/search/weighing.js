// How much a word of a query tells, and how well each document has it.
import { fields } from './format.js';

const own = [1, 0.9, 0.6, 0.35];
const ofQuestion = [1, 0.95, 0.6, 0.15];
const groupWorth = 0.85;
const ofCredentialsName = 0.5;

/** How much a term tells, and how well each document has it: by its own spelling, by near ones, or by another word for the same. */
export function weigh(term, query, library) {
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
