import { globSync, readFileSync } from 'node:fs';
import type { CmsConfig, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { components } from '../../src/reading/components.ts';
import { readMdx } from '../../src/reading/entry.ts';
import { contentPath } from '../../src/reading/settings.ts';
import { blocks } from '../../src/redaktion/editor/blocks.ts';
import { toEditorComponent } from '../../src/redaktion/editor/browser/blocks.ts';
import { listFormat, mdxFormat } from '../../src/redaktion/editor/browser/format.ts';
import { readOptions, readPracticeFiles } from '../../src/redaktion/editor/content.ts';
import { innerFields, toFields } from '../../src/redaktion/editor/fields.ts';
import { connectedEditor, practiceEditor } from '../../src/redaktion/editor/redaktion.ts';
import { readSettings, type Connection } from '../../src/redaktion/editor/settings.ts';
import { isSchema } from '../../src/redaktion/front-matter.ts';
import { line, reference } from '../../src/schema/fields.ts';
import { insats } from '../../src/schema/insats.ts';
import { toJsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { isFolder, samlingar } from '../../src/schema/samlingar.ts';
import { ordlistepost } from '../../src/schema/vokabular.ts';
import { KATALOG } from '../../scripts/lib/sites.mjs';

/** Collections that have a file for each entry, and their schemas. */
const folders = Object.entries(samlingar).flatMap(([name, samling]) =>
  isFolder(samling) ? [{ name, schema: samling.schema }] : [],
);

vi.stubEnv('INNEHALL', KATALOG);
const options = readOptions();
vi.unstubAllEnvs();
const surroundings = { options, name: 'Redaktionen', logo: '/favicon.svg' };
const connection: Connection = { repo: 'agare/namn', login: new URL('https://inloggning.exempel.se/') };
const connected = connectedEditor(connection, surroundings).config;
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const allFields = (fields: Field[]): Field[] => fields.flatMap((field) => [field, ...allFields(innerFields(field))]);
const fieldsOf = (config: CmsConfig, name: string): Field[] => {
  const found = config.collections?.find((one) => 'name' in one && one.name === name);
  if (found === undefined) throw new Error(`Samlingen ${name} saknas`);
  if ('fields' in found) return found.fields;
  return 'files' in found ? found.files.flatMap(({ fields }) => fields) : [];
};

/** Every key of a schema as a path, and every field of a form as one. */
const keyPathsOf = (schema: JsonSchema, keyPath = ''): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, below]) => {
    if (!isSchema(below)) return [];
    const inner = below.type === 'array' && isSchema(below.items) ? below.items : below;
    return [`${keyPath}${key}`, ...keyPathsOf(inner, `${keyPath}${key}.`)];
  });
/** What is inside an entry of a list of texts has no name of its own. */
const pathsOf = (fields: Field[], keyPath = ''): string[] =>
  fields.flatMap((field) => [
    `${keyPath}${field.name}`,
    ...('fields' in field ? pathsOf(innerFields(field), `${keyPath}${field.name}.`) : []),
  ]);

describe('the configuration of the editor', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  const isValid = ajv.compile(
    z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'))),
  );

  it.each([
    ['connected', connected],
    ['connected, with personal tokens', connectedEditor({ ...connection, login: 'nyckel' }, surroundings).config],
    ['to practise', practiceEditor(surroundings, '/texter.json').config],
  ])('is one that the editor understands: %s', (_, config) => {
    isValid(throughJson(config));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it('uses only kinds of fields that have been tried', () => {
    const widgets = new Set(
      (connected.collections ?? [])
        .flatMap((one) => ('name' in one ? allFields(fieldsOf(connected, one.name ?? '')) : []))
        .map(({ widget }) => widget),
    );
    expect([...widgets].sort()).toEqual(
      ['datetime', 'list', 'number', 'object', 'relation', 'richtext', 'select', 'string', 'text'].sort(),
    );
  });

  it.each(folders)('has every key of the schema of $name, in its order', ({ name, schema }) => {
    expect(pathsOf(fieldsOf(connected, name))).toEqual([...keyPathsOf(toJsonSchema(schema)), 'body']);
  });

  it('has every key of the ordlista', () => {
    const [list] = fieldsOf(connected, 'ordlista');
    expect(list && pathsOf(innerFields(list))).toEqual(keyPathsOf(toJsonSchema(ordlistepost)));
  });

  it('shows a new key of a schema by itself, with its title and description', () => {
    const schema = z.strictObject({
      ...z.strictObject({}).shape,
      pris: line(2, 40).optional().meta({ title: 'Pris', description: 'Vad det kostar.' }),
    });
    expect(toFields(toJsonSchema(schema), options)).toEqual([
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

  it('says nothing of how the file is written to who fills in a form', () => {
    const hints = folders.flatMap(({ name }) =>
      allFields(fieldsOf(connected, name)).map((field) => ('hint' in field && field.hint) || ''),
    );
    expect(hints.filter((hint) => /\{\}|\b(?:true|okant)\b|i filen/.test(hint))).toEqual([]);
    expect(hints).toContain('Okänt om källorna inte säger något.');
    expect(hints).toContain('Ja om stödet kan ges på distans.');
  });

  it('stops at what it does not know how to ask for', () => {
    const withoutTitle = z.strictObject({ pris: line(2, 40) });
    expect(() => toFields(toJsonSchema(withoutTitle), options)).toThrow('pris saknar rubrik (title)');
    const withoutLabels = z.strictObject({ fart: z.enum(['fort', 'sakta']).meta({ title: 'Fart' }) });
    expect(() => toFields(toJsonSchema(withoutLabels), options)).toThrow('fart saknar labels');
    const unknown = z.strictObject({ tal: z.number().multipleOf(5).meta({ title: 'Tal' }) });
    expect(() => toFields(toJsonSchema(unknown), options)).toThrow('tal säger "multipleOf"');
    const union = z.strictObject({ val: z.union([z.string(), z.number()]).meta({ title: 'Val' }) });
    expect(() => toFields(toJsonSchema(union), options)).toThrow('val är av slaget');
  });

  it('offers the entries of a vocabulary by name, and looks up entries of its own', () => {
    const schema = z.strictObject({
      kommun: reference('kommuner').meta({ title: 'Kommun', reference: 'kommuner' }),
      insats: reference('insatser').meta({ title: 'Insats', reference: 'insatser' }),
    });
    const [kommun, insatsField] = toFields(toJsonSchema(schema), options);
    expect(kommun?.widget === 'select' && kommun.options).toContainEqual({ label: 'Kvarninge', value: 'kvarninge' });
    expect(insatsField).toMatchObject({ widget: 'relation', collection: 'insatser', value_field: '{{slug}}' });
  });

  it('fills in no key that a file may lack', () => {
    for (const { name } of folders) {
      const filled = allFields(fieldsOf(connected, name)).filter((field) => 'default' in field);
      expect(filled.map((field) => 'required' in field && field.required)).toEqual(filled.map(() => true));
    }
  });

  it('deletes and publishes nothing, and saves by pull request', () => {
    expect(connected.publish_mode).toBe('editorial_workflow');
    for (const one of connected.collections ?? []) expect(one).toMatchObject({ publish: false });
    for (const { name } of folders)
      expect(connected.collections).toContainEqual(expect.objectContaining({ name, create: true, delete: false }));
  });
});

describe('the texts to practise on', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('lie where the forms look for them, wherever the content is, and nothing else is among them', () => {
    vi.stubEnv('INNEHALL', KATALOG);
    const { config } = practiceEditor(surroundings, '/texter.json');
    const places = (config.collections ?? []).flatMap((one) =>
      'folder' in one ? [`${one.folder}/`] : 'files' in one ? one.files.map(({ file }) => file) : [],
    );
    const files = readPracticeFiles();
    expect(files[`${KATALOG}/insatser/vind.mdx`]).toBe(readFileSync(`${KATALOG}/insatser/vind.mdx`, 'utf8'));
    for (const place of places) expect(Object.keys(files).some((file) => file.startsWith(place))).toBe(true);
    expect(Object.keys(files).filter((file) => !places.some((place) => file.startsWith(place)))).toEqual([]);
  });
});

describe('the files that the editor reads and writes', () => {
  const vind = readFileSync(`${KATALOG}/insatser/vind.mdx`, 'utf8');

  it.each(
    folders.flatMap(({ name, schema }) =>
      ['content', KATALOG].flatMap((root) => globSync(`${root}/${name}/*.mdx`)).map((file) => [file, schema] as const),
    ),
  )('%s is the same, letter by letter, when nothing was changed', (file, schema) => {
    const text = readFileSync(file, 'utf8');
    const format = mdxFormat(toJsonSchema(schema));
    expect(format.toFile(format.fromFile(text.trim()))).toBe(text);
  });

  it.each([
    ['blanks after the lines of dashes', (text: string) => text.replaceAll(/^---$/gm, '--- ')],
    ['a value that ends in dashes', (text: string) => text.replace(/^(titel: .*)$/m, '$1 ---')],
  ])('reads a file with %s as the check does', (_, changed) => {
    const text = changed(vind);
    const { entry } = readMdx('content/insatser/vind.mdx', 'vind', Buffer.from(text), insats);
    expect(entry.data).toBeDefined();
    expect(mdxFormat(toJsonSchema(insats)).fromFile(text.trim())).toMatchObject({
      titel: entry.data?.titel,
      kontroll: {},
    });
  });

  it('does not read a file without front matter as an empty one, which would be saved as such', () => {
    expect(() => mdxFormat(toJsonSchema(insats)).fromFile('Hej.')).toThrow('går inte att läsa');
  });

  it.each(
    Object.entries(samlingar).flatMap(([name, { path: file, schema, id, editor }]) =>
      editor && id !== undefined ? [{ name, file: contentPath(file), schema, id }] : [],
    ),
  )('keeps the list $name as it is when nothing was changed', ({ file, schema, id }) => {
    const text = readFileSync(file, 'utf8');
    const format = listFormat(toJsonSchema(schema), id);
    expect(format.toFile(format.fromFile(text))).toBe(text);
  });

  it('keeps what a list says in comments, also when an entry is added or moved', () => {
    const format = listFormat(toJsonSchema(ordlistepost), 'ord');
    const first = '# Myndigheter\n- ord: FK\n  betyder:\n    - Försäkringskassan\n';
    const second = '# Vardagens ord\n- ord: soc\n  betyder:\n    - socialtjänsten\n';
    const entries = z.array(z.unknown()).parse(format.fromFile(`${first}\n${second}`));
    expect(format.toFile(entries)).toBe(`${first}${second}`);
    expect(format.toFile([...entries, { ord: 'nytt', betyder: ['ord'] }])).toBe(
      `${first}${second}- ord: nytt\n  betyder:\n    - ord\n`,
    );
    expect(format.toFile(entries.toReversed())).toBe(`${second}${first}`);
  });

  it('writes the keys that must be there, and no others, when nobody has filled them in', () => {
    const format = mdxFormat(toJsonSchema(samlingar.insatser.schema));
    const written = format.toFile({ titel: 'Öppen väg', okant: true, sprak: [], metoder: [], spar: [], body: '' });
    expect(written).toBe('---\ntitel: Öppen väg\nkommuner: []\nokant: true\nspar:\n  - alder: {}\n---\n');
  });
});

describe('a component in a text', () => {
  const editorComponents = blocks.map((block) => [block.name, toEditorComponent(block)] as const);

  it('is offered for every component that may be written, and for no other', () => {
    expect(editorComponents.map(([name]) => name)).toEqual([...components.keys()]);
  });

  it.each(editorComponents)(
    '%s is taken apart and written again as in its example',
    (name, { pattern, fromBlock, toBlock }) => {
      const example = components.get(name)?.example ?? '';
      const match = example.match(pattern);
      expect(match?.[0]).toBe(example);
      expect(match && toBlock(fromBlock?.(match) ?? {})).toBe(example);
    },
  );

  it.each(editorComponents)(
    '%s keeps quotes and tags of the one who writes from ending its attributes',
    (name, { pattern, fromBlock, toBlock }) => {
      const attributes = Object.keys(components.get(name)?.attributes ?? {});
      const values = Object.fromEntries(attributes.map((attribute) => [attribute, 'Säg "ja" & <nej>']));
      const match = toBlock({ ...values, body: 'Text' }).match(pattern);
      expect(match && fromBlock?.(match)).toMatchObject(values);
    },
  );
});

describe('the settings', () => {
  const full = { REDAKTION_REPO: 'agare/namn', REDAKTION_INLOGGNING: 'https://inloggning.exempel.se/auth' };

  it('tell what is missing', () => {
    expect(readSettings({})).toEqual({ missing: ['REDAKTION_REPO', 'REDAKTION_INLOGGNING'] });
    expect(readSettings({ ...full, REDAKTION_INLOGGNING: '' })).toEqual({ missing: ['REDAKTION_INLOGGNING'] });
  });

  it('connect the site', () => {
    expect(readSettings(full).connection).toEqual({
      repo: 'agare/namn',
      login: new URL('https://inloggning.exempel.se/auth'),
    });
  });

  it.each([
    [{ ...full, REDAKTION_REPO: 'https://github.com/agare/namn' }, 'REDAKTION_REPO: Skriv ägare och namn'],
    [
      { ...full, REDAKTION_INLOGGNING: 'http://inloggning.exempel.se' },
      'REDAKTION_INLOGGNING: Skriv adressen till tjänsten',
    ],
  ])('say in Swedish what is wrong', (env, fault) => {
    expect(() => readSettings(env)).toThrow(fault);
  });
});
