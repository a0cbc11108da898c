// Measures whole builds of the published program on the real data: wall time and peak memory of the process, and what
// came out. Prints figures; judges nothing.
//
//   node bench/build.mjs [RUNS] [extra build options …]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [runs = '7', ...options] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'peeratlas-bench-'));
const program = join(work, 'program');
const output = join(work, 'output');

const published = spawnSync('dotnet', ['publish', 'src/PeerAtlas', '-c', 'Release', '-o', program, '-v', 'q'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
if (published.status !== 0) process.exit(published.status ?? 1);

/** The most memory that a process has held so far, in bytes; 0 where the system does not tell. */
function peak(pid) {
  try {
    return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function build() {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(join(program, 'peeratlas'), ['build', '--date', '2026-11-22', '--output', output, ...options], { cwd: root });
    let memory = 0;
    let printed = '';
    const watch = setInterval(() => { memory = Math.max(memory, peak(child.pid)); }, 4);
    child.stdout.on('data', (data) => { printed += data; });
    child.stderr.on('data', (data) => { printed += data; });
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (status === 0) resolve({ seconds, memory, printed });
      else reject(new Error(`the build ended with ${status}:\n${printed}`));
    });
  });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  await build(); // The first run warms the disk cache and is not counted.
  const results = [];
  for (let i = 0; i < Number(runs); i++) results.push(await build());
  const times = results.map((result) => result.seconds);
  const memory = results.map((result) => result.memory / 1e6);
  console.log(results.at(-1).printed.trim());
  console.log(`\n${runs} builds on ${cpus().length} processors`);
  console.log(`wall time    median ${median(times).toFixed(2)} s, from ${Math.min(...times).toFixed(2)} to ${Math.max(...times).toFixed(2)} s`);
  console.log(`peak memory  median ${median(memory).toFixed(0)} MB, at most ${Math.max(...memory).toFixed(0)} MB`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
