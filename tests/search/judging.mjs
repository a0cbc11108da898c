// The judged queries, and whether an address is one of those that a query should lead to.
import { readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);

/** @param {'tuned' | 'held-out' | 'fresh' | 'various' | 'last' | 'unseen' | 'final' | 'latest' | 'blind'} set */
export function judged(set) {
  return readFileSync(new URL(`queries-${set}.tsv`, here), 'utf8').split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, query, addresses] = line.split('\t');
      return { set, kind, query, addresses: addresses.split(' ') };
    });
}

/** Whether an address is among the wanted ones; "*" stands for any characters. */
export function isWanted(address, wanted) {
  return wanted.some((pattern) => {
    const parts = pattern.split('*');
    return parts.length === 1 ? address === pattern : new RegExp(`^${parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('\\S*')}$`).test(address);
  });
}

/** How often a wanted address comes first, and among the first three. */
export function success(queries, addressesOf) {
  const missed = [];
  let [first, firstThree] = [0, 0];
  for (const judgement of queries) {
    const addresses = addressesOf(judgement.query);
    if (addresses.length > 0 && isWanted(addresses[0], judgement.addresses)) first++;
    else missed.push({ ...judgement, got: addresses.slice(0, 3) });
    if (addresses.slice(0, 3).some((address) => isWanted(address, judgement.addresses))) firstThree++;
  }
  return { at1: first / queries.length, at3: firstThree / queries.length, missed };
}
