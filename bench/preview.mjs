// Measures the preview: the time from a save to the changed page in a browser, over saves from 0.2 to 5 s apart, of a state's
// file, every other one by renaming as many editors do. Prints figures; judges nothing.
//
//   PEERATLAS_CHROMIUM=$(which chromium) node bench/preview.mjs [SAVES] [--write] [--program peeratlas.dll]
//
// --write puts the figures into bench/README.md. The browser is driven by what `npm ci` in tests/quality/ brings.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as whole } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { open } from '../tests/quality/browser.mjs';
import { machine, median, note, root } from './measuring.mjs';

const { values: options, positionals: [count = '50'] } = parseArgs({
  options: { write: { type: 'boolean' }, program: { type: 'string' } }, allowPositionals: true,
});
const saves = Number(count);
const longest = 30_000;

const program = options.program ? whole(options.program) : join(root, 'src/PeerAtlas/bin/Release/net10.0/peeratlas.dll');
if (!options.program) {
  const built = spawnSync('dotnet', ['build', 'src/PeerAtlas', '-c', 'Release', '-v', 'q', '--nologo'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const folder = mkdtempSync(join(tmpdir(), 'peeratlas-bench-'));
for (const name of ['data', 'input']) cpSync(join(root, name), join(folder, name), { recursive: true });
const file = join(folder, 'data/states/idaho.yml');
const text = readFileSync(file, 'utf8');
if (!/^overview: >-\n {2}/m.test(text)) throw new Error(`${file} has no overview to change`);

/** Waits between two saves, in milliseconds: from 200 to 5,000, short ones as often as long ones, the same in each run. */
const gaps = Array.from({ length: saves }, (_, i) => 200 * 25 ** ((i * 0.618034) % 1));

function save(i) {
  const changed = text.replace(/^overview: >-\n {2}/m, (start) => `${start}Save number ${i}. `);
  if (i % 2 === 0) {
    writeFileSync(file, changed);
  } else {
    writeFileSync(`${file}.new`, changed);
    renameSync(`${file}.new`, file);
  }
}

const preview = spawn('dotnet', [program, 'preview', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
let browser;
try {
  const lines = createInterface({ input: preview.stdout });
  const address = await new Promise((resolve, reject) => {
    lines.once('line', (line) => resolve(line.split(' ')[0]));
    preview.once('exit', (status) => reject(new Error(`the preview ended with ${status}`)));
  });

  browser = await open();
  const page = await browser.newPage();
  const shown = new Map();
  await page.exposeFunction('told', (number, at) => shown.set(number, at));
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => {
      const number = /Save number (\d+)\./.exec(document.body.textContent)?.[1];
      if (number) window.told(Number(number), Date.now());
    }));
  });
  await page.goto(`${address}states/idaho/`);

  const saved = [];
  for (let i = 0; i < saves; i++) {
    await pause(gaps[i]);
    saved.push(Date.now());
    save(i);
  }

  /** When the page first showed a save or, where a later one overtook it, that one. */
  const seen = (i) => Math.min(...[...shown].filter(([number]) => number >= i).map(([, at]) => at));
  for (const end = Date.now() + longest; !shown.has(saves - 1);) {
    if (Date.now() > end) throw new Error('the page never showed the last save');
    await pause(20);
  }

  const times = saved.map((at, i) => seen(i) - at).sort((a, b) => a - b);
  const figures = [
    `${saves} saves, 0.2 to 5 s apart: from save to changed page`,
    `median ${median(times)} ms, at least ${times[0]} ms, nine of ten within ${times[Math.ceil(times.length * 0.9) - 1]} ms, at most ${times.at(-1)} ms`,
    `(${machine()})`,
  ];
  console.log(figures.join('\n'));
  if (options.write) note('preview', figures.join('\n'));
} finally {
  await browser?.close();
  preview.kill();
  rmSync(folder, { recursive: true, force: true });
}
