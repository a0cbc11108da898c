// For whom Medicaid pays (adults, youth, families), which is said in many a query that asks for something else.

// A word names a question that has it as well as this, and is of one that has it as well as that.
export const named = 0.9;
export const spoken = 0.5;
const besideOther = 0.4;
const whereAsked = 1.3;

/** The questions of whom Medicaid pays for: those with a headline on every state's page. */
export const ofWhom = (library) => library.questions.filter((question) => question.headline);

/** Whether a word names a question that is not one of whom Medicaid pays for: a fee, a copay. */
export function namesQuestion(parts, library) {
  const said = (byDocument, isAbout) => Math.max(0, ...library.questions.map(({ number, headline }) => (Boolean(headline) === isAbout ? byDocument.get(number) ?? 0 : 0)));
  return parts.some(({ term, byDocument }) => !term.isEveryday && !term.isOfKind && said(byDocument, false) >= named && said(byDocument, true) < spoken);
}

/**
 * For whom Medicaid pays is often said only beside what is asked: "family peer requirements", "recovery coach exam". It is asked
 * itself where nothing is said but what all these questions say: "is peer support covered".
 */
export function giveWay(scores, parts, isBeside, library) {
  const about = ofWhom(library);
  const telling = parts.filter(({ term }) => !term.isEveryday);
  const isAsked = telling.length > 0 && telling.every(({ byDocument }) => about.every(({ number }) => byDocument.get(number) > spoken));
  for (const { number } of about) scores[number] *= isAsked ? whereAsked : isBeside ? besideOther : 1;
}
