// Two-letter codes that are words too (or, as "PA", stand for something else here). In lower case they name a state only
// where the word would make no sense.
export const ambiguous = new Set(['al', 'as', 'co', 'de', 'hi', 'id', 'in', 'la', 'ma', 'me', 'mi', 'mo', 'ms', 'md', 'oh', 'ok', 'or', 'pa', 'pr', 'vi', 'mp', 'va']);
