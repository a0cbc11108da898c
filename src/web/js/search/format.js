// What the maker and the reader of the index and its texts agree on.

/** Raised whenever an older reader could not read a newer index. */
export const version = 5;

/** The fields of a document, the one that tells most first. */
export const fields = ['title', 'also', 'text', 'words'];

// What answers by itself: its words and its proof come with the index.
const answering = new Set(['answer', 'requirement', 'billing']);

/** Whether what is said of a document comes apart from the index, in the texts. What it is called is in the index all the same. */
export const isApart = ({ kind }) => !answering.has(kind);

/** What is said of such a document, and on what it rests. */
export const saidApart = ['text', 'source', 'date', 'caveats'];

/** By what a credential's requirements name it: its abbreviation, "CPSS" of "Certified Peer Support Specialist (CPSS)", or else its name. */
export const shortName = (title) => /\(([^()]+)\)$/.exec(title)?.[1] ?? title;

/** Answers that have a sign, in the order of the sentences that a question has for them. */
export const signs = ['yes', 'limited', 'no', 'unclear'];

/** What becomes of a name in an address. */
export const slugOf = (name) => name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').toLowerCase();

/** By what the id of a state's entry may go, the number of each way being its place; the first stands for an id of its own. */
export const idsOf = (title) => ['', slugOf(title), slugOf(shortName(title))];

/** A state's name within a sentence: "the District of Columbia". */
export const inSentence = ({ name, takesThe }) => (takesThe ? `the ${name}` : name);

/** The same at the start of a sentence. */
export const atStart = ({ name, takesThe }) => (takesThe ? `The ${name}` : name);

/** A sentence of the codebook about a state or one of its credentials. A name before a noun has no article. */
export const filled = (sentence, state, credential) => sentence
  .replaceAll(/\{state\}(?= Medicaid| law)/g, () => state.name)
  .replaceAll(/(?<=^|[.?!:] )\{state\}/g, () => atStart(state))
  .replaceAll('{state}', () => inSentence(state))
  .replaceAll('{credential}', () => credential);
