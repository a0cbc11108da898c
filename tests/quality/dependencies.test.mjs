// What the project depends on is what docs/dependencies.md tells of, and readers get the licenses of what they are sent.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from './site.mjs';

const root = new URL('../../', import.meta.url).pathname;
const page = readFileSync(`${root}docs/dependencies.md`, 'utf8');
const passedOver = new Set(['node_modules', 'bin', 'obj', 'output', 'artifacts', '.git']);

// The rows of the tables: name, version, license.
const told = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| .* \| ([^|]+) \|$/gm)].map(([, name, version, license]) => `${name} ${version.trim()}`).sort();

test('every direct dependency is told of with its version, and nothing else is', () => {
  const nuget = [...readFileSync(`${root}Directory.Packages.props`, 'utf8').matchAll(/<PackageVersion Include="([^"]+)" Version="([^"]+)"/g)].map(([, name, version]) => `${name} ${version}`);
  const npm = packages().flatMap(file => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => `${name} ${version}`);
  });
  assert.ok(nuget.length > 5 && npm.length > 5);
  assert.deepEqual(told, [...new Set([...nuget, ...npm])].sort());
});

test('each says what it is for, why this one, and its license', () => {
  for (const [row] of page.matchAll(/^\| `.*$/gm)) {
    const cells = row.split('|').slice(1, -1).map(cell => cell.trim());
    assert.equal(cells.length, 5, row);
    assert.ok(cells.every(cell => cell.length > 2), row);
  }
});

test('the license of each package of npm is the one that it states', () => {
  for (const file of packages()) {
    const folder = file.replace(/package\.json$/, 'node_modules/');
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'));
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const own = join(folder, name, 'package.json');
      if (!existsSync(own)) continue;
      const row = page.split('\n').find(line => line.startsWith(`| \`${name}\` |`));
      assert.equal(row.split('|').at(-2).trim(), JSON.parse(readFileSync(own, 'utf8')).license, name);
    }
  }
});

test('no lock file names a registry', () => {
  for (const file of packages()) {
    assert.doesNotMatch(readFileSync(file.replace('package.json', 'package-lock.json'), 'utf8'), /"resolved"/, file);
  }
});

test('the notices of the site hold the whole license of each package that readers are sent', () => {
  const notices = readFileSync(join(folder, 'third-party-notices.txt'), 'utf8');
  for (const name of ['lunr', 'us-atlas']) {
    assert.ok(notices.includes(readFileSync(`${root}src/web/node_modules/${name}/LICENSE`, 'utf8').trim()), name);
  }
});

test('the script that asks for known vulnerabilities says what it asks', () => {
  assert.match(execFileSync('bash', [`${root}scripts/vulnerabilities.sh`, '--list'], { encoding: 'utf8' }), /PeerAtlas\.sln\n(.*package-lock\.json\n){3}/);
});

function packages() {
  const found = [];
  const look = path => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() && !passedOver.has(entry.name)) look(join(path, entry.name));
      else if (entry.name === 'package.json') found.push(join(path, entry.name));
    }
  };
  look(root);
  return found.sort();
}
