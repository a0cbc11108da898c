// The files for programs are what their description says: it is valid OpenAPI 3.1, it tells of every file, and every file is held to
// it, field by field. Nothing may be in a file that is not described.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { address, folder } from './site.mjs';

const json = file => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const description = json('api/v1/openapi.json');
const templates = Object.entries(description.paths);
const described = templates.filter(([path]) => !path.endsWith('/openapi.json')).map(([path, { get }]) => ({
  path, form: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[a-z0-9-]+').replaceAll('.', '\\.')}$`), schema: get.responses[200].content['application/json'].schema.$ref,
}));
const files = [...readdirSync(join(folder, 'api'), { recursive: true }).map(file => `/api/${file.replaceAll('\\', '/')}`).filter(file => file.endsWith('.json')), '/data/peeratlas.json']
  .filter(file => !file.endsWith('/openapi.json'));
const ajv = new Ajv2020({ allErrors: false, strict: false });
formats.default(ajv);
ajv.addSchema({ $id: 'https://api.invalid/', components: description.components });

test('the description is valid OpenAPI 3.1', async () => {
  const result = await new Validator().validate(structuredClone(description));
  assert.deepEqual([result.valid, result.errors], [true, undefined]);
  assert.equal(description.openapi, '3.1.0');
});

test('the validator finds what OpenAPI forbids', async () => {
  const wrong = structuredClone(description);
  delete wrong.info.version;
  assert.equal((await new Validator().validate(wrong)).valid, false);
});

test('the description names the address of the site', () => assert.equal(new URL(description.servers[0].url + '/').href, address.href));

test('each described file is there, and each file is described', () => {
  for (const { path, form } of described) assert.ok(files.some(file => form.test(file)), path);
  for (const file of files) assert.equal(described.filter(({ form }) => form.test(file)).length, 1, file);
});

for (const { path, form, schema } of described) {
  test(`every field is as described: ${path}`, () => {
    const validate = ajv.compile({ $ref: `https://api.invalid/${schema}` });
    for (const file of files.filter(file => form.test(file))) {
      assert.ok(validate(json(file)), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }
  });
}

test('a field that is missing, one that is not described, and one of another type are found', () => {
  const validate = ajv.compile({ $ref: 'https://api.invalid/#/components/schemas/TrainingList' });
  for (const spoil of [course => delete course.as_of, course => { course.new_field = 1; }, course => { course.hours = 'forty'; }, course => { course.source.url = 'no address'; }]) {
    const list = json('/api/v1/training.json');
    spoil(list.training[0]);
    assert.equal(validate(list), false, spoil.toString());
  }
});

test('every described field has a meaning', () => {
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    for (const [field, form] of Object.entries(schema.properties ?? {})) assert.ok(form.description || form.$ref, `${name}.${field}`);
  }
});

test('the lists over all states hold what the files of the states hold', () => {
  const states = json('/api/v1/states.json').states.map(state => json(`/api/v1/states/${state.slug}.json`));
  for (const name of ['credentials', 'billing', 'training', 'documents', 'contacts']) {
    assert.deepEqual(json(`/api/v1/${name}.json`)[name], states.flatMap(state => state[name].map(entry => ({ state: state.slug, ...entry }))), name);
  }
  const everything = json('/data/peeratlas.json');
  assert.deepEqual(everything.states, states);
  for (const name of ['questions', 'codes', 'guidance', 'sources', 'surveys', 'criteria', 'scores', 'glossary', 'timeline', 'organizations']) {
    for (const [member, value] of Object.entries(json(`/api/v1/${name}.json`))) assert.deepEqual(everything[member], value, member);
  }
});

test('every source that a fact cites is in the list of sources under its key', () => {
  const known = new Map(json('/api/v1/sources.json').sources.map(source => [source.key, source]));
  assert.equal(known.size, json('/api/v1/sources.json').sources.length);
  let looked = 0;
  const look = value => {
    if (Array.isArray(value)) value.forEach(look);
    else if (value && typeof value === 'object') {
      if ('key' in value && 'publisher' in value) {
        looked++;
        assert.equal(known.get(value.key)?.url, value.url, value.key);
      }
      Object.values(value).forEach(look);
    }
  };
  look(json('/data/peeratlas.json').states);
  assert.ok(looked > 1000);
});
