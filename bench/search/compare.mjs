// The judged queries, answered by this site's own search, by lunr as it comes and by Pagefind over the same pages, in one run:
// how often the answer is first, and what a reader downloads for one query. Prints figures; judges nothing.
//
//   cd bench/search && npm ci && node compare.mjs [FOLDER OF THE BUILT SITE]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { judged, success } from '../../tests/search/judging.mjs';
import { Search } from '../../src/web/js/search/search.js';

const site = resolve(process.argv[2] ?? join(import.meta.dirname, '../../output'));
const sets = ['tuned', 'held-out', 'fresh', 'various', 'last', 'unseen', 'final', 'latest', 'blind'];
const query = 'does ohio medicaid cover recovery coaches?';
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;
const row = (name, cells) => console.log(`| ${[name, ...cells].join(' | ')} |`);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

async function measure(name, addressesOf, judge = (address) => address) {
  const cells = [];
  for (const set of sets) {
    const answers = new Map();
    for (const { query: text } of judged(set)) answers.set(text, (await addressesOf(text)).map(judge));
    const wanted = judged(set).map((judgement) => ({ ...judgement, addresses: judgement.addresses.map(judge) }));
    const { at1, at3 } = success(wanted, (text) => answers.get(text));
    cells.push(percent(at1), percent(at3));
  }
  row(name, cells);
}

row('', sets.flatMap((set) => [`${set} @1`, '@3']));
row('---', sets.flatMap(() => ['---', '---']));

const index = readFileSync(join(site, 'search-index.json'));
const texts = readFileSync(join(site, 'search-texts.json'));
const own = new Search(JSON.parse(index));
own.addTexts(JSON.parse(texts));
const ownAddresses = (text) => own.answer(text).hits.slice(0, 3).map((hit) => hit.address);
const page = (address) => address.split('#')[0];
await measure('own search', ownAddresses);
await measure('own search, right page counts', ownAddresses, page);

// lunr's own query over the same documents, as text.
const lunr = createRequire(join(import.meta.dirname, '../../src/web/package.json'))('lunr');
const { library } = own;
const whole = library.documents.map((document, number) => ({
  number,
  title: `${document.state?.name ?? ''} ${document.question?.label ?? ''} ${document.title}`,
  text: `${document.question?.wording ?? ''} ${document.text}`,
}));
const plain = lunr(function () {
  this.ref('number');
  this.field('title', { boost: 3 });
  this.field('text');
  for (const document of whole) this.add(document);
});
await measure('lunr as it comes', (text) => plain.search(text.replace(/[+\-*~^:]/g, ' ')).slice(0, 3).map(({ ref }) => library.documents[ref].address));

// Pagefind reads the same pages, without those that ask search engines to leave them out.
const work = mkdtempSync(join(tmpdir(), 'pagefind-'));
cpSync(site, work, { recursive: true });
for (const name of readdirSync(work, { recursive: true })) {
  if (name.endsWith('.html') && /<meta name="robots" content="[^"]*noindex/.test(readFileSync(join(work, name), 'utf8'))) rmSync(join(work, name));
}
const built = spawnSync('npx', ['pagefind', '--site', work], { cwd: import.meta.dirname, encoding: 'utf8' });
if (built.status !== 0) {
  console.log(`Pagefind could not be run: ${built.stderr}`);
  process.exit(1);
}
const fetched = new Map();
globalThis.window = globalThis;
globalThis.location = new URL('http://localhost/');
globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'en' }), location: globalThis.location, addEventListener() {} };
globalThis.fetch = async (address) => {
  const path = new URL(address, 'http://localhost/').pathname;
  const bytes = readFileSync(join(work, path));
  fetched.set(path, bytes);
  return new Response(bytes, { headers: { 'content-type': path.endsWith('.wasm') ? 'application/wasm' : 'application/json' } });
};
const pagefind = await import(join(work, 'pagefind/pagefind.js'));
await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
const found = async (text) => {
  const { results } = await pagefind.search(text);
  const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return data.map((result) => result.sub_results?.[0]?.url ?? result.url);
};
await pagefind.init();
await found(query);
const fetchedForOne = [...fetched];
await measure('Pagefind, best part of the page', found);
await measure('Pagefind, right page counts', found, page);

console.log(`\nBytes for one query ("${query}"):\n`);
row('', ['files', 'gzip -9', 'brotli']);
row('---', ['---', '---', '---']);
const total = (name, parts) => row(name, [parts.length, parts.reduce((sum, bytes) => sum + gzip(bytes), 0), parts.reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)]);
const asset = (pattern) => readFileSync(join(site, 'assets', readdirSync(join(site, 'assets')).find((name) => pattern.test(name))));
const [box, worker] = [asset(/^search\.[0-9a-f]+\.js$/), asset(/^search-worker\./)];
total('own search', [box, worker, index]);
total('— box', [box]);
total('— worker with lunr', [worker]);
total('— index with answers', [index]);
total('then the texts of what the results name', [texts]);
total('lunr as it comes: its index alone', [Buffer.from(JSON.stringify(plain))]);
// Pagefind packs its own files, and packing them again would make them larger.
const smaller = ([path, bytes]) => (gzip(bytes) < bytes.length ? gzip(bytes) : bytes.length);
const script = readFileSync(join(work, 'pagefind/pagefind.js'));
row('Pagefind', [fetchedForOne.length + 1, fetchedForOne.reduce((sum, file) => sum + smaller(file), gzip(script)), '']);
rmSync(work, { recursive: true });
process.exit(0);
