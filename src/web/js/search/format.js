// What the maker and the reader of the index agree on.

/** Raised whenever an older reader could not read a newer index. */
export const version = 3;

/** The fields of a document, the one that tells most first. */
export const fields = ['title', 'also', 'text', 'words'];

/** By what a credential's requirements name it: its abbreviation, "CPSS" of "Certified Peer Support Specialist (CPSS)", or else its name. */
export const shortName = (title) => /\(([^()]+)\)$/.exec(title)?.[1] ?? title;

/** A state's part of an address, where it is the plain one. */
export const slugOf = (name) => name.toLowerCase().replaceAll(' ', '-');
