import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dela } from '../../src/reading/text.ts';
import { slag } from '../../src/redaktion/terminal/kinds.ts';
import { SCHEMAMAPP, scheman } from '../../src/redaktion/editor/schemas.ts';
import { sida } from '../../src/schema/sida.ts';
import { enInsatsFil } from '../fixtures/innehallsmapp.ts';

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

const uppgifterI = (text: string): unknown => {
  const delad = dela(text);
  if ('fynd' in delad) throw new Error(delad.fynd.text);
  return parse(delad.frontMatter);
};

describe('the schemas for code editors', () => {
  it('are as the Zod schemas say; if not, run npm run scheman', () => {
    const filer = globSync('**/*.json', { cwd: SCHEMAMAPP }).map((fil) => fil.split(path.sep).join('/'));
    expect(filer.toSorted()).toEqual(Object.keys(nu).toSorted());
    for (const fil of filer) {
      expect(JSON.parse(readFileSync(path.join(SCHEMAMAPP, fil), 'utf8')), fil).toEqual(nu[fil]);
    }
  });

  it('accept everything that is in content/', () => {
    const mappar = { ...slag, sida: { mapp: 'sidor', schema: sida } };
    const fel = Object.entries(mappar).flatMap(([namn, { mapp }]) =>
      globSync(`content/${mapp}/*.mdx`).flatMap((fil) =>
        felI(`uppgifter/${namn}.json`, uppgifterI(readFileSync(fil, 'utf8'))).map((var_) => `${fil} ${var_}`),
      ),
    );
    expect(fel).toEqual([]);
  });

  it('accept years and days without quotes, as the check does', () => {
    const text = enInsatsFil({ kommuner: ['haninge'] }).replace(
      'kvar: okant',
      'start: 2021\n  slut: 2022-04\n  kvar: okant',
    );
    expect(slag.insats.schema.safeParse(uppgifterI(text)).success).toBe(true);
    expect(felI('uppgifter/insats.json', uppgifterI(text))).toEqual([]);
  });

  it.each([
    ['an unknown key', { layout: 'x' }, '/layout'],
    ['a word that is none of the allowed', { typ: 'indvid' }, '/typ'],
    ['a text that is too short', { ingress: 'Kort.' }, '/ingress'],
    ['a text where a list belongs', { kommuner: 'haninge' }, '/kommuner'],
    ['a kommun that does not exist', { kommuner: ['haninge', 'hanninge'] }, '/kommuner/1'],
    ['an age in quotes', { spar: [{ alder: { fran: '16' } }] }, '/spar/0/alder/fran'],
    ['an impossible age', { spar: [{ alder: { fran: 161 } }] }, '/spar/0/alder/fran'],
    ['a date of another form', { period: { start: 'våren 2021', kvar: 'ja' } }, '/period/start'],
    ['a year of five digits', { period: { start: 20210, kvar: 'ja' } }, '/period/start'],
    ['a phone number without digits', { kontakt: [{ roll: 'Kansliet', telefon: 'växeln' }] }, '/kontakt/0/telefon'],
    ['a missing key in a group', { kallor: [{ dokument: 'en-plan' }] }, '/kallor/0'],
  ])('refuse %s, as the check does', (_, uppgifter, var_) => {
    const data = uppgifterI(enInsatsFil(uppgifter));
    const svar = felI('uppgifter/insats.json', data);
    expect([...new Set(svar)]).toEqual([var_]);
    // The registers are beyond Zod's sight: that an id exists is the check's to know.
    if (var_ !== '/kommuner/1') expect(slag.insats.schema.safeParse(data).success).toBe(false);
  });
});
