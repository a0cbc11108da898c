// Parts of a comparison that fold by topic: on paper stands what is open, so the list of sources names those of what is open.
import { copyLink } from './link.js';

const parts = (root) => [...root.querySelectorAll('.by-topic')];

/** Marks the sources that only closed parts cite, which are left out on paper, and names these parts there. */
export function markUnprinted(root) {
  const cited = new Set([...root.querySelectorAll('.note-number')].filter((mark) => !mark.closest('.by-topic:not([open])')).map((mark) => mark.dataset.mark));
  for (const item of root.querySelectorAll('.marked li')) item.classList.toggle('unprinted', !cited.has(item.dataset.mark));
  const closed = parts(root).filter((part) => !part.open).map((part) => part.querySelector('summary > :first-child').textContent);
  if (closed.length > 0) root.querySelector('.left-out > span').textContent = closed.join(', ');
}

/** Looks again whenever a reader opens or closes a part. */
export function followParts(root) {
  root.addEventListener('toggle', ({ target }) => {
    if (target.matches('.by-topic')) markUnprinted(root);
  }, true);
  markUnprinted(root);
}

/** Opens all parts, or closes them where all are open. @returns whether they are open now */
export function turnAll(root) {
  const all = parts(root);
  const open = all.some((part) => !part.open);
  for (const part of all) part.open = open;
  return open;
}

/** What the controls of every comparison do. */
export function act(name, { root, button, status, words }) {
  if (name === 'print') print();
  if (name === 'open') button.textContent = turnAll(root) ? words.closeAll : words.openAll;
  if (name === 'link') copyLink(status, words);
}
