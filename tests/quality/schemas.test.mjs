// What stands in the repository for editors: every YAML file is what the schema says that it names, read as YAML 1.2 as editors do, and
// what is wrong in a file the schema finds. (That "check" finds the same in the files of wrong/ is held by WrongFilesTests.)
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parseDocument } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const yaml = (folder, options) => readdirSync(join(root, folder), options).filter(file => file.endsWith('.yml')).map(file => join(folder, file));
// Words that only editors know are told to it, so that a slip in any other word is an error.
const ajv = new Ajv({ allErrors: true, strictTypes: false, allowUnionTypes: true });
for (const keyword of ['enumDescriptions', 'patternErrorMessage']) ajv.addKeyword(keyword);

const compiled = new Map();
function validatorOf(file, text) {
  const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text);
  assert.ok(named, `${file} names no schema in its first line`);
  const path = join(root, dirname(file), named[1]);
  if (!compiled.has(path)) compiled.set(path, ajv.compile(JSON.parse(readFileSync(path, 'utf8'))));
  return compiled.get(path);
}

function wrongIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const validate = validatorOf(file, text);
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  assert.deepEqual(document.errors, [], file);
  return validate(document.toJS()) ? [] : validate.errors.map(error => `${error.instancePath} ${error.message}`);
}

test('every schema is one of draft 7', () => {
  const schemas = readdirSync(join(root, 'schemas'));
  assert.ok(schemas.length > 10);
  for (const name of schemas) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
    assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(schema), `${name}: ${JSON.stringify(ajv.errors)}`);
  }
});

for (const file of [...yaml('data', { recursive: true }), ...yaml('input')]) {
  test(`${file} is what its schema says`, () => assert.deepEqual(wrongIn(file), []));
}

for (const file of yaml('tests/quality/wrong')) {
  const right = file.includes('right-');
  test(`${right ? 'nothing' : 'something'} is wrong in ${file}`, () => assert.equal(wrongIn(file).length === 0, right, wrongIn(file).join('\n')));
}

test('each key, and each word of a list that has meanings, is told in words', () => {
  for (const name of readdirSync(join(root, 'schemas'))) {
    const { definitions } = JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
    for (const [entry, { properties = {} }] of Object.entries(definitions)) {
      for (const [key, property] of Object.entries(properties)) {
        const told = property.$ref ? definitions[property.$ref.split('/').at(-1)] : property;
        assert.ok(told.title && (told.description || name === 'survey.schema.json'), `${name}: ${entry}.${key}`);
        assert.equal(told.enumDescriptions?.length ?? told.enum?.length, told.enum?.length, `${name}: ${entry}.${key}`);
      }
    }
  }
});
