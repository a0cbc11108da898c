// The first view of any page, with all that it loads before a reader touches anything, takes at most 100 KB on the way.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { open } from './browser.mjs';
import { serve } from './server.mjs';
import { address, folder, ofEveryKind, pages, pathOf } from './site.mjs';

const most = 100_000;
const sizes = new Map();
let server;
let browser;

before(async () => {
  server = await serve(folder, Number(address.port));
  browser = await open();
});

after(async () => {
  await browser?.close();
  server?.close();
});

test('every page, by what it names', context => {
  const weights = pages.map(file => [weightOf(file), file]).sort(([a], [b]) => b - a);
  context.diagnostic(`largest of ${weights.length} pages, gzip: ${shown(weights)}`);
  assert.ok(weights.length > 1000, `only ${weights.length} pages`);
  assert.deepEqual(weights.filter(([weight]) => weight > most), []);
});

test('a page of every kind, in a browser', { timeout: 300_000 }, async context => {
  const weights = [];
  for (const path of [...ofEveryKind().map(pathOf), '/compare/?states=idaho,wyoming']) {
    weights.push([await transferred(path), path]);
  }
  weights.sort(([a], [b]) => b - a);
  context.diagnostic(`largest of ${weights.length} pages, on the way to a browser: ${shown(weights)}`);
  assert.ok(weights.at(-1)[0] > 0, 'a page took nothing');
  assert.deepEqual(weights.filter(([weight]) => weight > most), []);
});

const shown = weights => weights.slice(0, 8).map(([weight, page]) => `${page} ${(weight / 1000).toFixed(1)} KB`).join(', ');

// A page's own bytes and those of its style sheets, scripts, icons, images and what its scripts import at once.
function weightOf(file) {
  const html = readFileSync(join(folder, file), 'utf8');
  const loaded = new Set();
  for (const [tag] of html.matchAll(/<(?:link|script|img|source|iframe|use|image)\b[^>]*>/g)) {
    if (/^<link\b/.test(tag) && !/rel="(?:stylesheet|icon|preload|modulepreload)"/.test(tag)) continue;
    if (/loading="lazy"/.test(tag)) continue;
    const named = tag.match(/\b(?:href|src)="([^"#]+)"/)?.[1];
    if (named) loaded.add(new URL(named.replaceAll('&amp;', '&'), new URL(pathOf(file).slice(1), address)).pathname);
  }
  return zipped(file) + [...loaded].reduce((sum, path) => sum + zipped(path.slice(address.pathname.length)), 0);
}

function zipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(folder, file))).length);
  return sizes.get(file);
}

async function transferred(path) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  // A first view: nothing that an earlier page left with a service worker.
  await client.send('Network.setBypassServiceWorker', { bypass: true });
  let bytes = 0;
  let last = Date.now();
  const open = new Set();
  client.on('Network.requestWillBeSent', ({ requestId }) => { open.add(requestId); last = Date.now(); });
  client.on('Network.loadingFailed', ({ requestId }) => { open.delete(requestId); last = Date.now(); });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { open.delete(requestId); last = Date.now(); bytes += encodedDataLength; });
  await page.setCacheEnabled(false);
  await page.goto(new URL(path.slice(1), address).href);
  // A page that sends on may leave a request that never ends; two silent seconds are its end.
  while (Date.now() - last < (open.size === 0 ? 250 : 2000)) await new Promise(resolve => { setTimeout(resolve, 50); });
  await page.close();
  return bytes;
}
