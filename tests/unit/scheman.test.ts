import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentPath } from '../../src/reading/settings.ts';
import { SCHEMAMAPP, scheman } from '../../src/redaktion/editor/schemas.ts';

const nu = scheman(process.cwd());
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const provare = new Map(Object.entries(nu).map(([fil, schema]) => [fil, ajv.compile(schema)]));

/** Where the schema refuses `data`, as JSON Pointers. */
function felI(fil: string, data: unknown): string[] {
  const prova = provare.get(fil);
  if (!prova) throw new Error(`Inget schema heter ${fil}`);
  void prova(data);
  return (prova.errors ?? []).map(({ instancePath, params }) =>
    'additionalProperty' in params ? `${instancePath}/${String(params['additionalProperty'])}` : instancePath,
  );
}

describe('the schemas for code editors', () => {
  it('are as the Zod schemas say; if not, run npm run scheman', () => {
    const filer = globSync('**/*.json', { cwd: SCHEMAMAPP }).map((fil) => fil.split(path.sep).join('/'));
    expect(filer.toSorted()).toEqual(Object.keys(nu).toSorted());
    for (const fil of filer) {
      expect(JSON.parse(readFileSync(path.join(SCHEMAMAPP, fil), 'utf8')), fil).toEqual(nu[fil]);
    }
  });

  it.each(Object.keys(nu))('accept everything that is in the list of %s', (fil) => {
    const lista = contentPath(`vokabular/${fil.replace('.json', '.yaml')}`);
    expect(felI(fil, parse(readFileSync(lista, 'utf8')))).toEqual([]);
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
  ])('refuse %s', (_, fil, post, var_) => {
    expect([...new Set(felI(fil, [post]))]).toEqual([var_]);
  });

  it('accept years without quotes, as the check does', () => {
    expect(felI('kallor.json', [{ id: 'a', titel: 'En plan', utgivare: 'a', datum: 2021 }])).toEqual([]);
  });
});
