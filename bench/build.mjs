// Measures whole builds of the published program on the real data: wall time and peak memory of the process, and what
// came out. Prints figures; judges nothing.
//
//   node bench/build.mjs [RUNS] [extra build options …]
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { publish, run, spread } from './measuring.mjs';

const [runs = '7', ...options] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'peeratlas-bench-'));

try {
  const program = publish(join(work, 'program'));
  const build = () => run(program, ['build', '--fresh', '--date', '2026-11-22', '--output', join(work, 'output'), ...options]);
  await build(); // The first run warms the disk cache and is not counted.
  const results = [];
  for (let i = 0; i < Number(runs); i++) results.push(await build());
  console.log(results.at(-1).printed.trim());
  console.log(`\n${runs} builds on ${cpus().length} processors: median (least–most)`);
  console.log(`wall time    ${spread(results.map((result) => result.seconds))} s`);
  console.log(`processor    ${spread(results.map((result) => result.processor))} s`);
  console.log(`peak memory  ${spread(results.map((result) => result.memory / 1e6), 0)} MB`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
