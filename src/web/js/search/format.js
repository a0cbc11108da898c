// What the maker and the reader of the index agree on.

/** Raised whenever an older reader could not read a newer index. */
export const version = 1;

/** The fields of a document, the one that tells most first. */
export const fields = ['title', 'also', 'text', 'words'];
