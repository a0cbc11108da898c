// Builds the site, and the bare pages of the same states and pairs with Hugo and Eleventy where they are here: whole processes in alternation.
// Prints ratios with median, least and most; judges nothing and installs nothing.
//
//   node bench/compare.mjs [ROUNDS] [--program FILE] [--write]
//
// Hugo is the "hugo" of the PATH; "npm ci --ignore-scripts" in bench/ brings Eleventy, and what makes ten times the facts.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from './bare.mjs';
import { machine, median, note, publish, root, run, size, spread } from './measuring.mjs';
import { multiply } from './tenfold.mjs';

const { values: options, positionals: [rounds = '5'] } = parseArgs({
  options: { write: { type: 'boolean' }, program: { type: 'string' } }, allowPositionals: true,
});
const work = mkdtempSync(join(tmpdir(), 'peeratlas-bench-'));
const modules = join(import.meta.dirname, 'node_modules');
const facts = { once: join(work, 'once'), tenfold: join(work, 'tenfold') };

/** Each generator: its command, its output, and its text that is changed, in the folder of some facts. */
function generators() {
  const found = [];
  const program = options.program ? resolve(options.program) : publish(join(work, 'program'));
  const isPortable = program.endsWith('.dll');
  found.push({
    name: 'PeerAtlas', folder: (key) => facts[key], output: 'output', text: 'input/pages/about.md',
    command: isPortable ? 'dotnet' : program, args: [...isPortable ? [program] : [], 'build', '--date', '2026-11-29'],
  });
  const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (hugo.status === 0) {
    found.push({ name: `Hugo ${/v([\d.]+)/.exec(hugo.stdout)[1]}`, folder: (key) => join(work, `hugo-${key}`), output: 'public', text: 'content/about.md', command: 'hugo', args: ['--quiet'] });
  } else {
    console.error('Hugo is not on the PATH: it is left out.');
  }

  if (existsSync(join(modules, '@11ty/eleventy'))) {
    const version = JSON.parse(readFileSync(join(modules, '@11ty/eleventy/package.json'), 'utf8')).version;
    found.push({
      name: `Eleventy ${version}`, folder: (key) => join(work, `eleventy-${key}`), output: 'public', text: 'content/about.md',
      command: process.execPath, args: [join(modules, '@11ty/eleventy/cmd.cjs'), '--quiet'],
    });
  } else {
    console.error('Eleventy is not in bench/node_modules: it is left out.');
  }

  return found;
}

/** Adds words to a file, others each time. */
const change = (file, place, words) => writeFileSync(file, readFileSync(file, 'utf8').replace(place, (found) => `${found}${words} `));
let changes = 0;

const steps = [
  { name: 'full build', key: 'once', fresh: true },
  { name: 'nothing changed', key: 'once' },
  { name: 'one state changed', key: 'once', before: () => change(join(facts.once, 'data/states/idaho.yml'), /^overview: >-\n {2}/m, `Change ${changes += 1}.`) },
  { name: 'one text changed', key: 'once', before: ({ text }, folder) => change(join(folder, text), /^---\n[^]*?\n---\n\n/, `Change ${changes += 1}.`) },
  { name: 'ten times the facts', key: 'tenfold', fresh: true },
];

async function measured(generator, step) {
  const folder = generator.folder(step.key);
  const output = join(folder, generator.output);
  if (step.fresh) rmSync(output, { recursive: true, force: true });
  step.before?.(generator, folder);
  return { ...await run(generator.command, generator.args, folder), ...size(output) };
}

const stages = (printed) => new Map([...printed.matchAll(/time: (.+?) +([\d,]+) ms/g)].map(([, stage, time]) => [stage, Number(time.replace(',', '')) / 1000]));
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

try {
  if (!existsSync(join(modules, 'yaml'))) throw new Error('bench/node_modules lacks yaml, which makes ten times the facts: run "npm ci --ignore-scripts" in bench/');
  for (const folder of Object.values(facts)) for (const part of ['data', 'input']) cpSync(join(root, part), join(folder, part), { recursive: true });
  await multiply(join(facts.tenfold, 'data'));
  const all = generators();
  for (const [key, folder] of Object.entries(facts)) {
    for (const { name, folder: own } of all.slice(1)) layOut(own(key), name.split(' ')[0].toLowerCase(), { data: join(folder, 'data'), pages: join(folder, 'input/pages') });
  }

  await measured(all[0], steps[0]); // The first run warms the disk's cache and is not counted.
  const results = new Map(steps.map((step) => [step, all.map(() => [])]));
  for (let round = 0; round < Number(rounds); round++) {
    for (const step of steps) for (const [index, generator] of all.entries()) results.get(step)[index].push(await measured(generator, step));
  }

  const [own, ...others] = all.map((generator) => generator.name);
  const cells = (step, show) => results.get(step).map(show);
  const [ours] = results.get(steps[0]);
  const ratio = (some, than, of) => spread(some.map((result, index) => of(result) / of(than[index])));
  const figures = [
    'Wall time in seconds: the median of whole processes (least–most). PeerAtlas makes everything, the others bare pages.', '',
    table(['', own, ...others, ...others.map((name) => `${own} : ${name}`)], steps.map((step) => {
      const [first, ...rest] = results.get(step);
      return [step.name, ...cells(step, (runs) => spread(runs.map((result) => result.seconds))), ...rest.map((runs) => ratio(first, runs, (result) => result.seconds))];
    })),
    '', 'The same as ratios to a full build of the bare pages, of wall time and of processor time:', '',
    table(['', ...others.flatMap((name) => [`${name}, wall`, 'processor'])], steps.map((step) => [step.name, ...results.get(steps[0]).slice(1)
      .flatMap((bare) => [(result) => result.seconds, (result) => result.processor].map((of) => ratio(results.get(step)[0], bare, of)))])), '',
    'What it takes and makes:', '',
    table(['', own, ...others], steps.filter((step) => step.fresh).flatMap((step) => [
      [`${step.name}: processor, s`, ...cells(step, (runs) => spread(runs.map((result) => result.processor)))],
      [`${step.name}: peak memory, MB`, ...cells(step, (runs) => spread(runs.map((result) => result.memory / 1e6), 0))],
      [`${step.name}: written`, ...cells(step, ([{ files, bytes }]) => `${files} files, ${(bytes / 1e6).toFixed(0)} MB`)],
    ])),
    '', `Stages of a full build, some beside each other, in seconds: ${[...stages(ours[0].printed).keys()].map((stage) => `${stage} ${median(ours.map(({ printed }) => stages(printed).get(stage))).toFixed(2)}`).join(', ')}.`,
    '', `(${rounds} rounds; ${machine()})`,
  ].join('\n');
  console.log(figures);
  if (options.write) note('compare', figures);
} finally {
  rmSync(work, { recursive: true, force: true });
}
