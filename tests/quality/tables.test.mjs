// The tables to download are what their description says: a valid Data Package, each value of the type and within the bounds of its
// column, each key unique, and each row that names one of another table names one that is there.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import datapackage from 'datapackage';
import { address, folder } from './site.mjs';

// The library takes no address without a dot in its host for one, so the tables are read as they would be at another address.
const at = mkdtempSync(join(tmpdir(), 'peeratlas-tables-'));
for (const file of readdirSync(join(folder, 'data')).filter(file => /\.(csv|json)$/.test(file) && file !== 'peeratlas.json')) {
  writeFileSync(join(at, file), readFileSync(join(folder, 'data', file), 'utf8').replaceAll(address.origin, 'https://small.example'));
}
after(() => rmSync(at, { recursive: true }));
const descriptor = JSON.parse(readFileSync(join(at, 'datapackage.json'), 'utf8'));
const open = description => datapackage.Package.load(description, { basePath: at, strict: false });
const opened = await open(join(at, 'datapackage.json'));

test('the description is a valid Data Package', () => {
  assert.deepEqual(opened.errors.map(error => error.message), []);
  assert.equal(opened.valid, true);
});

test('it describes each table that is there, and no other', () => {
  assert.deepEqual(opened.resources.map(resource => resource.descriptor.path).sort(), readdirSync(at).filter(file => file.endsWith('.csv')).sort());
});

for (const resource of opened.resources) {
  test(`each value and each key is as described: ${resource.name}`, async () => {
    const rows = await resource.read({ keyed: true, relations: false });
    assert.ok(rows.length > 0);
    for (const key of resource.schema.primaryKey) assert.ok(resource.schema.fieldNames.includes(key), key);
    const keys = rows.map(row => resource.schema.primaryKey.map(key => row[key]).join('\n'));
    assert.ok(keys[0].length > 0);
    assert.equal(new Set(keys).size, keys.length);
  });

  if (resource.schema.foreignKeys.length > 0) {
    test(`each row that it names in another table is there: ${resource.name}`, async () => assert.equal(await resource.checkRelations(), true));
  }
}

test('the state, the source and the question of every fact are named', () => {
  for (const name of ['answers', 'requirements', 'credentials', 'billing', 'training', 'documents', 'contacts']) {
    const named = opened.getResource(name).schema.foreignKeys.map(key => key.reference.resource);
    assert.ok(['states', 'sources'].every(table => named.includes(table)), name);
    assert.equal(named.includes('questions'), ['answers', 'requirements'].includes(name), name);
  }
});

test('a value of another type, one out of bounds, a key twice and a row that is not there are found', async () => {
  const billing = descriptor.resources.find(resource => resource.name === 'billing');
  const spoiled = async change => {
    const copy = structuredClone({ ...descriptor, resources: [billing, descriptor.resources.find(resource => resource.name === 'states')] });
    copy.resources[0].schema.foreignKeys = copy.resources[0].schema.foreignKeys.filter(key => key.reference.resource === 'states');
    change(copy.resources[0].schema, copy.resources[1]);
    const resource = (await open(copy)).getResource('billing');
    await resource.read();
    await resource.checkRelations();
  };
  const field = (schema, name) => schema.fields.find(each => each.name === name);
  await spoiled(() => {});
  await assert.rejects(spoiled(schema => { field(schema, 'service').type = 'number'; }));
  await assert.rejects(spoiled(schema => { field(schema, 'unit').constraints.enum = ['year']; }));
  await assert.rejects(spoiled(schema => { field(schema, 'rate_usd').constraints.minimum = 1000000; }));
  await assert.rejects(spoiled(schema => { schema.primaryKey = ['state_code']; }));
  await assert.rejects(spoiled((schema, states) => { schema.foreignKeys[0].reference.fields = ['slug']; }));
});
