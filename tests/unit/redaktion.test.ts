import { globSync, readFileSync } from 'node:fs';
import type { CmsConfig, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { komponenter } from '../../src/reading/components.ts';
import { block } from '../../src/redaktion/editor/blocks.ts';
import { somDel } from '../../src/redaktion/editor/browser/blocks.ts';
import { insats } from '../../src/schema/insats.ts';
import { lasMdx } from '../../src/reading/entry.ts';
import { listformat, mdxformat } from '../../src/redaktion/editor/browser/format.ts';
import { falten, underfalt } from '../../src/redaktion/editor/fields.ts';
import { arSchema } from '../../src/redaktion/form.ts';
import { lasInstallning, type Koppling } from '../../src/redaktion/editor/settings.ts';
import { lasListor } from '../../src/redaktion/editor/options.ts';
import { ovning, redaktion } from '../../src/redaktion/editor/redaktion.ts';
import { rad, referens } from '../../src/schema/fields.ts';
import { somJsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { isFolder, samlingar } from '../../src/schema/samlingar.ts';
import { ordlistepost } from '../../src/schema/vokabular.ts';

/** Collections that have a file for each entry, and their schemas. */
const mappar = Object.entries(samlingar).flatMap(([namn, samling]) =>
  isFolder(samling) ? [{ namn, schema: samling.schema }] : [],
);

const listor = lasListor();
const omgivning = { listor, namn: 'Redaktionen', logga: '/favicon.svg' };
const koppling: Koppling = { repo: 'agare/namn', inloggning: new URL('https://inloggning.exempel.se/') };
const kopplad = redaktion(koppling, omgivning).config;
const iJson = (varde: unknown): unknown => JSON.parse(JSON.stringify(varde));

const allaFalt = (falt: Field[]): Field[] => falt.flatMap((ett) => [ett, ...allaFalt(underfalt(ett))]);
const samling = (config: CmsConfig, namn: string): Field[] => {
  const funnen = config.collections?.find((ett) => 'name' in ett && ett.name === namn);
  if (funnen === undefined) throw new Error(`Samlingen ${namn} saknas`);
  if ('fields' in funnen) return funnen.fields;
  return 'files' in funnen ? funnen.files.flatMap(({ fields }) => fields) : [];
};

/** Every key of a schema as a path, and every field of a form as one. */
const nycklar = (schema: JsonSchema, stig = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([nyckel, under]) => {
    if (!arSchema(under)) return [];
    const inre = under.type === 'array' && arSchema(under.items) ? under.items : under;
    return [`${stig}${nyckel}`, ...nycklar(inre, `${stig}${nyckel}.`)];
  });
/** What is inside an entry of a list of texts has no name of its own. */
const stigar = (falt: Field[], stig = ''): string[] =>
  falt.flatMap((ett) => [
    `${stig}${ett.name}`,
    ...('fields' in ett ? stigar(underfalt(ett), `${stig}${ett.name}.`) : []),
  ]);

describe('the configuration of the editor', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  const giltig = ajv.compile(
    z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'))),
  );

  it.each([
    ['connected', kopplad],
    ['connected, with personal tokens', redaktion({ ...koppling, inloggning: 'nyckel' }, omgivning).config],
    ['to practise', ovning(omgivning, '/texter.json').config],
  ])('is one that the editor understands: %s', (_, config) => {
    giltig(iJson(config));
    expect(giltig.errors ?? []).toEqual([]);
  });

  it('uses only kinds of fields that have been tried', () => {
    const slag = new Set(
      (kopplad.collections ?? [])
        .flatMap((ett) => ('name' in ett ? allaFalt(samling(kopplad, ett.name ?? '')) : []))
        .map(({ widget }) => widget),
    );
    expect([...slag].sort()).toEqual(
      ['datetime', 'list', 'number', 'object', 'relation', 'richtext', 'select', 'string', 'text'].sort(),
    );
  });

  it.each(mappar)('has every key of the schema of $namn, in its order', ({ namn, schema }) => {
    expect(stigar(samling(kopplad, namn))).toEqual([...nycklar(somJsonSchema(schema)), 'body']);
  });

  it('has every key of the ordlista', () => {
    const [lista] = samling(kopplad, 'ordlista');
    expect(lista && stigar(underfalt(lista))).toEqual(nycklar(somJsonSchema(ordlistepost)));
  });

  it('shows a new key of a schema by itself, with its title and description', () => {
    const schema = z.strictObject({
      ...z.strictObject({}).shape,
      pris: rad(2, 40).optional().meta({ title: 'Pris', description: 'Vad det kostar.' }),
    });
    expect(falten(somJsonSchema(schema), listor)).toEqual([
      {
        name: 'pris',
        label: 'Pris',
        hint: 'Vad det kostar.',
        required: false,
        minlength: 2,
        maxlength: 40,
        widget: 'string',
      },
    ]);
  });

  it('stops at what it does not know how to ask for', () => {
    const utanRubrik = z.strictObject({ pris: rad(2, 40) });
    expect(() => falten(somJsonSchema(utanRubrik), listor)).toThrow('pris saknar rubrik (title)');
    const utanEtiketter = z.strictObject({ fart: z.enum(['fort', 'sakta']).meta({ title: 'Fart' }) });
    expect(() => falten(somJsonSchema(utanEtiketter), listor)).toThrow('fart saknar etiketter');
    const okant = z.strictObject({ tal: z.number().multipleOf(5).meta({ title: 'Tal' }) });
    expect(() => falten(somJsonSchema(okant), listor)).toThrow('tal säger "multipleOf"');
    const union = z.strictObject({ val: z.union([z.string(), z.number()]).meta({ title: 'Val' }) });
    expect(() => falten(somJsonSchema(union), listor)).toThrow('val är av slaget');
  });

  it('offers the entries of a vocabulary by name, and looks up entries of its own', () => {
    const schema = z.strictObject({
      kommun: referens('kommuner').meta({ title: 'Kommun', referens: 'kommuner' }),
      insats: referens('insatser').meta({ title: 'Insats', referens: 'insatser' }),
    });
    const [kommun, insats] = falten(somJsonSchema(schema), listor);
    expect(kommun?.widget === 'select' && kommun.options).toContainEqual({ label: 'Haninge', value: 'haninge' });
    expect(insats).toMatchObject({ widget: 'relation', collection: 'insatser', value_field: '{{slug}}' });
  });

  it('fills in no key that a file may lack', () => {
    for (const { namn } of mappar) {
      const maste = allaFalt(samling(kopplad, namn)).filter((ett) => 'default' in ett);
      expect(maste.map((ett) => 'required' in ett && ett.required)).toEqual(maste.map(() => true));
    }
  });

  it('deletes and publishes nothing, and saves by pull request', () => {
    expect(kopplad.publish_mode).toBe('editorial_workflow');
    for (const ett of kopplad.collections ?? []) expect(ett).toMatchObject({ publish: false });
    for (const { namn } of mappar)
      expect(kopplad.collections).toContainEqual(expect.objectContaining({ name: namn, create: true, delete: false }));
  });
});

describe('the files that the editor reads and writes', () => {
  it.each(mappar.flatMap(({ namn, schema }) => globSync(`content/${namn}/*.mdx`).map((fil) => [fil, schema] as const)))(
    '%s is the same, letter by letter, when nothing was changed',
    (fil, schema) => {
      const text = readFileSync(fil, 'utf8');
      const format = mdxformat(somJsonSchema(schema));
      expect(format.toFile(format.fromFile(text.trim()))).toBe(text);
    },
  );

  it.each([
    ['blanks after the lines of dashes', (text: string) => text.replaceAll(/^---$/gm, '--- ')],
    ['a value that ends in dashes', (text: string) => text.replace(/^(titel: .*)$/m, '$1 ---')],
  ])('reads a file with %s as the check does', (_, andrad) => {
    const text = andrad(readFileSync('content/insatser/mia.mdx', 'utf8'));
    const { post } = lasMdx('content/insatser/mia.mdx', 'mia', Buffer.from(text), insats);
    expect(post.data).toBeDefined();
    expect(mdxformat(somJsonSchema(insats)).fromFile(text.trim())).toMatchObject({
      titel: post.data?.titel,
      kontroll: {},
    });
  });

  it('does not read a file without front matter as an empty one, which would be saved as such', () => {
    expect(() => mdxformat(somJsonSchema(insats)).fromFile('Hej.')).toThrow('går inte att läsa');
  });

  it('keeps what a list says in comments, also when an entry is added or moved', () => {
    const format = listformat({ type: 'array', items: somJsonSchema(ordlistepost) }, 'ord');
    const text = readFileSync('content/vokabular/ordlista.yaml', 'utf8');
    const poster = z.array(z.unknown()).parse(format.fromFile(text));
    expect(format.toFile(poster)).toBe(text);
    expect(format.toFile([...poster, { ord: 'nytt', betyder: ['ord'] }])).toBe(
      `${text}- ord: nytt\n  betyder:\n    - ord\n`,
    );
  });

  it('writes the keys that must be there, and no others, when nobody has filled them in', () => {
    const format = mdxformat(somJsonSchema(samlingar.insatser.schema));
    const skriven = format.toFile({ titel: 'Öppen väg', okant: true, sprak: [], metoder: [], spar: [], body: '' });
    expect(skriven).toBe('---\ntitel: Öppen väg\nkommuner: []\nokant: true\nspar:\n  - alder: {}\n---\n');
  });
});

describe('a component in a text', () => {
  const delar = block.map((ett) => [ett.namn, somDel(ett)] as const);

  it('is offered for every component that may be written, and for no other', () => {
    expect(delar.map(([namn]) => namn)).toEqual([...komponenter.keys()]);
  });

  it.each(delar)('%s is taken apart and written again as in its example', (namn, { pattern, fromBlock, toBlock }) => {
    const exempel = komponenter.get(namn)?.exempel ?? '';
    const traff = exempel.match(pattern);
    expect(traff?.[0]).toBe(exempel);
    expect(traff && toBlock(fromBlock?.(traff) ?? {})).toBe(exempel);
  });

  it.each(delar)(
    '%s keeps quotes and tags of the one who writes from ending its attributes',
    (namn, { pattern, fromBlock, toBlock }) => {
      const attribut = Object.keys(komponenter.get(namn)?.attribut ?? {});
      const varden = Object.fromEntries(attribut.map((ett) => [ett, 'Säg "ja" & <nej>']));
      const skriven = toBlock({ ...varden, kropp: 'Text' });
      const traff = skriven.match(pattern);
      expect(traff && fromBlock?.(traff)).toMatchObject(varden);
    },
  );
});

describe('the settings', () => {
  const full = { REDAKTION_REPO: 'agare/namn', REDAKTION_INLOGGNING: 'https://inloggning.exempel.se/auth' };

  it('tell what is missing', () => {
    expect(lasInstallning({})).toEqual({ saknas: ['REDAKTION_REPO', 'REDAKTION_INLOGGNING'] });
    expect(lasInstallning({ ...full, REDAKTION_INLOGGNING: '' })).toEqual({ saknas: ['REDAKTION_INLOGGNING'] });
  });

  it('connect the site, to main unless another branch is named', () => {
    expect(lasInstallning(full).koppling).toEqual({
      repo: 'agare/namn',
      inloggning: new URL('https://inloggning.exempel.se/auth'),
    });
  });

  it.each([
    [{ ...full, REDAKTION_REPO: 'https://github.com/agare/namn' }, 'REDAKTION_REPO: Skriv ägare och namn'],
    [
      { ...full, REDAKTION_INLOGGNING: 'http://inloggning.exempel.se' },
      'REDAKTION_INLOGGNING: Skriv adressen till tjänsten',
    ],
  ])('say in Swedish what is wrong', (env, fel) => {
    expect(() => lasInstallning(env)).toThrow(fel);
  });
});
