// What the measuring commands share: the published program, a timed run of a process, and the place of the figures in README.md.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Publishes the program into a folder; gives the file that starts it. */
export function publish(folder) {
  const published = spawnSync('dotnet', ['publish', 'src/PeerAtlas', '-c', 'Release', '-o', folder, '-v', 'q', '--nologo'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (published.status !== 0) process.exit(published.status ?? 1);
  return join(folder, 'peeratlas');
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** The most memory that a process has held so far, in bytes; 0 where the system does not tell. */
const peakOf = (pid) => 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Processor seconds of all processes that ended below this one, theirs included; NaN where the system does not tell. proc(5): ticks of 10 ms. */
const spent = () => {
  const fields = read('/proc/self/stat').split(') ').at(-1).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

/** Runs a program to its end: wall and processor seconds, the most memory of the process in bytes, and what it printed. */
export function run(program, args, cwd = root) {
  return new Promise((resolve, reject) => {
    const before = spent();
    const start = process.hrtime.bigint();
    const child = spawn(program, args, { cwd });
    let memory = 0;
    let printed = '';
    const watch = setInterval(() => { memory = Math.max(memory, peakOf(child.pid)); }, 4);
    child.stdout.on('data', (data) => { printed += data; });
    child.stderr.on('data', (data) => { printed += data; });
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (status === 0) resolve({ seconds, processor: spent() - before, memory, printed });
      else reject(new Error(`${program} ended with ${status}:\n${printed}`));
    });
  });
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** "1.20 (1.10–1.40)": the median, the least and the most. */
export const spread = (values, digits = 2) =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** How many files a folder holds, and their bytes. */
export function size(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) };
}

/** The machine and the day, for the end of a list of figures. */
export const machine = () =>
  `${cpus()[0].model.trim()}, ${cpus().length} processors, ${Math.round(totalmem() / 1e9)} GB, load ${loadavg()[0].toFixed(1)}; ${new Date().toISOString().slice(0, 10)}`;

/** Puts figures into README.md, between the comments of their name. */
export function note(name, figures) {
  const notes = join(import.meta.dirname, 'README.md');
  const marked = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end of ${name} -->)`);
  writeFileSync(notes, readFileSync(notes, 'utf8').replace(marked, (_, start, end) => `${start}${figures}\n${end}`));
}
