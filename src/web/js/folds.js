// A fragment within a fold opens it. Newer browsers do that by themselves. So does the fragment of what is folded as a whole.
import { target as addressed } from './address.js';

export function openTarget() {
  const target = addressed();
  const folds = [...target?.querySelectorAll(':scope > .fold:only-child, :scope > .takes') ?? []].filter((fold) => !fold.open);
  for (let fold = target?.closest('details:not([open])'); fold; fold = fold.parentElement?.closest('details:not([open])')) folds.push(fold);
  if (folds.length === 0) return;
  for (const fold of folds) fold.open = true;
  target.scrollIntoView();
}

export function openAddressed() {
  addEventListener('hashchange', openTarget);
  openTarget();
}

// What a phone folds to keep the page short stands open where there is room.
export function openWhereRoom() {
  const wide = matchMedia('(min-width: 64rem)');
  for (const fold of document.querySelectorAll('.fold.roomy')) fold.open ||= wide.matches;
}
