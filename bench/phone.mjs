// Measures what a reader on a slow phone waits for: 400 ms to the host and back, 400 kbit/s, and a processor four times slower than this
// machine's, with nothing kept from an earlier visit, of files that were compressed when the site was built. Prints figures; judges nothing.
//
//   PEERATLAS_CHROMIUM=$(which chromium) node bench/phone.mjs [VISITS] [--write]
//
// --write puts the figures into bench/README.md. The browser is driven by what `npm ci` in tests/quality/ brings.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { open } from '../tests/quality/browser.mjs';
import { serve } from '../tests/quality/server.mjs';
import { machine, note, root, spread } from './measuring.mjs';
import { slowLine } from './slow.mjs';

const { values: options, positionals: [count = '5'] } = parseArgs({
  options: { write: { type: 'boolean' } }, allowPositionals: true,
});
const visits = Number(count);
const line = { latency: 400, rate: 400_000 / 8 };
const slower = 4;
const words = 'ohio billing';
const betweenKeys = 150;

const freePort = () => new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => resolve(port)); });
});
const [port, slow] = [await freePort(), await freePort()];
const site = mkdtempSync(join(tmpdir(), 'peeratlas-bench-'));
const address = `http://localhost:${slow}/`;
const built = spawnSync(
  'dotnet', ['run', '--project', 'src/PeerAtlas', '-c', 'Release', '--', 'build', '--precompress', '--output', site, '--base-url', address],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
if (built.status !== 0) process.exit(built.status ?? 1);

const weight = (page) => gzipSync(readFileSync(join(site, page, 'index.html'))).length;
const states = readdirSync(join(site, 'states'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `states/${entry.name}/`);
const heaviest = states.map((page) => [weight(page), page]).sort(([a], [b]) => b - a)[0];

const server = await serve(site, port);
const phone = await slowLine({ ...line, to: port, port: slow });
const browser = await open();
try {
  const lines = [
    '| | first paint, s | largest paint, s | bytes of the page, gzip |',
    '| --- | --- | --- | --- |',
  ];
  for (const path of ['', 'search/', 'documents/', heaviest[1], 'compare/idaho-vs-wyoming/']) {
    const seen = [];
    for (let visit = 0; visit < visits; visit++) seen.push(await visited(path, paints));
    lines.push(`| \`/${path}\` | ${spread(seen.map((each) => each.first))} | ${spread(seen.map((each) => each.largest))} | ${weight(path).toLocaleString('en-US')} |`);
  }
  const answers = [];
  for (let visit = 0; visit < visits; visit++) answers.push(await visited('search/', answered));
  const figures = [
    ...lines,
    '',
    `The first answer to "${words}" on \`/search/\`, from the first key (typed as soon as the page is painted, a key each ${betweenKeys} ms):`,
    `by name ${spread(answers.map(({ byName }) => byName))} s, of the whole index ${spread(answers.map(({ whole }) => whole))} s.`,
    `The heaviest state's page is \`/${heaviest[1]}\`.`,
    '',
    `(${visits} visits each; ${machine()})`,
  ].join('\n');
  console.log(figures);
  if (options.write) note('phone', figures);
} finally {
  await browser.close();
  phone.close();
  server.close();
  rmSync(site, { recursive: true, force: true });
}

// A first visit, in a profile of its own.
async function visited(path, measured) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
    await page.emulateCPUThrottling(slower);
    await page.evaluateOnNewDocument(() => {
      window.paints = { first: 0, largest: 0 };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') window.paints.first = entry.startTime / 1000;
      }).observe({ type: 'paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.paints.largest = entry.startTime / 1000;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    return await measured(page, address + path);
  } finally {
    await context.close();
  }
}

async function paints(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  while (!await page.evaluate(() => window.paints.first > 0)) await pause(100);
  await pause(500);
  return page.evaluate(() => window.paints);
}

// From the first key to the first answer by name, and to those of the whole index.
async function answered(page, url) {
  page.goto(url, { timeout: 120_000 }).catch(() => {});
  while (!await page.evaluate(() => window.paints?.first > 0 && document.querySelector('main input[type=search]') !== null).catch(() => false)) await pause(20);
  await page.focus('main input[type=search]');
  const began = Date.now();
  const typed = page.keyboard.type(words, { delay: betweenKeys });
  const until = async (selector) => {
    while (!await page.evaluate((wanted) => document.querySelector(wanted) !== null, selector).catch(() => false)) await pause(20);
    return (Date.now() - began) / 1000;
  };
  const byName = await until('#search-results:not([hidden]) li a');
  await typed;
  return { byName, whole: await until('.found li a') };
}
