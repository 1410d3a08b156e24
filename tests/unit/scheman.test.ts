import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentPath } from '../../src/reading/settings.ts';
import { codeEditorSchemas, SCHEMA_FOLDER } from '../../src/redaktion/editor/schemas.ts';

const schemas = codeEditorSchemas(process.cwd());
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map(Object.entries(schemas).map(([file, schema]) => [file, ajv.compile(schema)]));

/** Where the schema refuses `data`, as JSON Pointers. */
function faultsIn(file: string, data: unknown): string[] {
  const isValid = validators.get(file);
  if (!isValid) throw new Error(`Inget schema heter ${file}`);
  void isValid(data);
  return (isValid.errors ?? []).map(({ instancePath, params }) =>
    'additionalProperty' in params ? `${instancePath}/${String(params['additionalProperty'])}` : instancePath,
  );
}

describe('the schemas for code editors', () => {
  it('are as the Zod schemas say; if not, run npm run scheman', () => {
    const files = globSync('**/*.json', { cwd: SCHEMA_FOLDER }).map((file) => file.split(path.sep).join('/'));
    expect(files.toSorted()).toEqual(Object.keys(schemas).toSorted());
    for (const file of files) {
      expect(JSON.parse(readFileSync(path.join(SCHEMA_FOLDER, file), 'utf8')), file).toEqual(schemas[file]);
    }
  });

  it.each(Object.keys(schemas))('accept everything that is in the list of %s', (file) => {
    const list = contentPath(`vokabular/${file.replace('.json', '.yaml')}`);
    expect(faultsIn(file, parse(readFileSync(list, 'utf8')))).toEqual([]);
  });

  it.each([
    ['an unknown key', 'aktorer.json', { id: 'a', namn: 'Aa', typ: 'kommun', layout: 'x' }, '/0/layout'],
    ['a word that is none of the allowed', 'aktorer.json', { id: 'a', namn: 'Aa', typ: 'komun' }, '/0/typ'],
    ['a text that is too short', 'aktorer.json', { id: 'a', namn: 'A', typ: 'kommun' }, '/0/namn'],
    ['a text where a list belongs', 'ordlista.json', { ord: 'AF', betyder: 'Arbetsförmedlingen' }, '/0/betyder'],
    ['a län that does not exist', 'kommuner.json', { id: 'a', kod: '0136', namn: 'Aa', lan: 'finns-inte' }, '/0/lan'],
    ['a date of another form', 'kallor.json', { id: 'a', titel: 'En plan', utgivare: 'a', datum: 'våren' }, '/0/datum'],
    ['a year of five digits', 'kallor.json', { id: 'a', titel: 'En plan', utgivare: 'a', datum: 20210 }, '/0/datum'],
    ['a missing key', 'kallor.json', { id: 'a', titel: 'En plan' }, '/0'],
  ])('refuse %s', (_, file, entry, place) => {
    expect([...new Set(faultsIn(file, [entry]))]).toEqual([place]);
  });

  it('accept years without quotes, as the check does', () => {
    expect(faultsIn('kallor.json', [{ id: 'a', titel: 'En plan', utgivare: 'a', datum: 2021 }])).toEqual([]);
  });
});
