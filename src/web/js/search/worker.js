// Searches beside the page, so that typing stays smooth. It is told where the index and its texts are, then gets texts and gives results.
import { Search } from './search.js';
import { present } from './present.js';

// On a quick line the texts come before anybody waits, in ms; on a slow phone the index takes as long to open.
const patience = 150;

let search;
let last;

async function read(address) {
  // The address never changes, so the browser asks the host whether the file has.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function open({ index, texts }) {
  const made = await read(index);
  // Not before: they would share a slow line, and the first answer would come later.
  const coming = read(texts);
  const waited = new Promise((go) => { setTimeout(go, patience); });
  const opened = new Search(made);
  await Promise.race([waited, complete(opened, coming)]);
  return opened;
}

/** Tells the last answer again, whole. Where the texts do not come, or are of another build, it stays as it was told. */
async function complete(opened, coming) {
  try {
    opened.addTexts(await coming);
  } catch {
    opened.goWithoutTexts();
    return;
  }
  if (last) postMessage({ ...answered(opened, last), completes: true });
}

function answered(opened, { id, text }) {
  const { hits, all, nearest, query } = opened.answer(text);
  const shown = (hit) => present(hit, query, opened.library);
  return { id, text, all, hits: hits.map(shown), nearest: nearest.map(shown) };
}

addEventListener('message', async ({ data: { index, texts, id, text } }) => {
  try {
    search ??= open({ index, texts });
    const opened = await search;
    last = { id, text };
    postMessage(answered(opened, last));
  } catch (failure) {
    search = undefined;
    postMessage({ id, text, failed: String(failure) });
  }
});
