// Searches beside the page, so that typing stays smooth. It is told where the index is, then gets texts and gives results.
import { Search } from './search.js';
import { present } from './present.js';

let search;

async function open(address) {
  // The address never changes, so the browser asks the host whether the index has.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}`);
  return new Search(await response.json());
}

addEventListener('message', async ({ data: { index, id, text } }) => {
  try {
    search ??= open(index);
    const { library } = await search;
    const { hits, all, nearest, query } = (await search).answer(text);
    postMessage({ id, text, all, hits: hits.map((hit) => present(hit, query, library)), nearest: nearest.map((hit) => present(hit, query, library)) });
  } catch (failure) {
    search = undefined;
    postMessage({ id, text, failed: String(failure) });
  }
});
