// The address of the page holds the whole choice: ?states=idaho,wyoming&topics=medicaid,billing&only=differences

import { named } from '../naming.js';

export const MOST = 5;

const list = (text) => [...new Set((text ?? '').split(',').map((word) => word.trim().toLowerCase()).filter(Boolean))];

/**
 * Reads a choice; a state may be named by its code, its name or another name too. What it names and the site does not have is kept apart,
 * to be told to the reader.
 */
export function read(search, states, topics) {
  const params = new URLSearchParams(search);
  const asked = list(params.get('states'));
  const found = (word) => named(word, states);
  const known = [...new Set(asked.map(found).filter(Boolean).map((state) => state.slug))];
  const chosen = list(params.get('topics'));
  return {
    states: known.slice(0, MOST),
    beyond: known.slice(MOST),
    unknown: asked.filter((word) => !found(word)),
    topics: params.has('topics') ? topics.filter((topic) => chosen.includes(topic)) : topics,
    only: params.get('only') === 'differences',
  };
}

/** Writes a choice; what is as by default is left out. */
export function write({ states, topics, only }, allTopics) {
  const parts = [];
  if (states.length > 0) parts.push(`states=${states.join(',')}`);
  if (topics.length < allTopics.length) parts.push(`topics=${topics.join(',')}`);
  if (only) parts.push('only=differences');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
