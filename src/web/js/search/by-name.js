// What the page's own lists have by name, for who waits for the index on a slow line.
import { split } from '../naming.js';
import { element } from './showing.js';

const words = (text) => split(text.toLowerCase());

// Shorter words begin too many others.
const leastLetters = 3;

/**
 * Of each list the entries whose words begin with most of what was typed.
 * @param {{heading: string, entries: {name: string, address: string}[]}[]} lists
 * @param {string} text
 * @returns the same, without lists in which nothing fits
 */
export function byName(lists, text) {
  const typed = words(text);
  const telling = typed.filter((word) => word.length >= leastLetters);
  const asked = telling.length > 0 ? telling : typed;
  return lists.map(({ heading, entries }) => {
    const fits = entries.map(({ name }) => {
      const own = words(name);
      return asked.filter((word) => own.some((one) => one.startsWith(word))).length;
    });
    const best = Math.max(1, ...fits);
    return { heading, entries: entries.filter((_, i) => fits[i] === best) };
  }).filter(({ entries }) => entries.length > 0);
}

/** The lists of the search page, as they stand there. */
export const listsIn = (place) => [...place.querySelectorAll('section')].map((section) => ({
  heading: section.querySelector('h2').textContent,
  entries: [...section.querySelectorAll('li a')].map((link) => ({ name: link.textContent, address: link.getAttribute('href') })),
}));

/** What fits, as sections of links. */
export const shownByName = (fitting) => fitting.map(({ heading, entries }) => element('section', {},
  element('h2', {}, heading),
  element('ul', {}, ...entries.map(({ name, address }) => element('li', {}, element('a', { href: address }, element('span', { class: 'found-title' }, name)))))));
