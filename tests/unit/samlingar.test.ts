import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContent } from '../../src/check/check.ts';
import { capitalise } from '../../src/i18n/phrases.ts';
import { readContent } from '../../src/reading/content.ts';
import { editorCollections } from '../../src/redaktion/editor/collections.ts';
import { readOptions } from '../../src/redaktion/editor/content.ts';
import { practiceEditor } from '../../src/redaktion/editor/redaktion.ts';
import { codeEditorSchemas } from '../../src/redaktion/editor/schemas.ts';
import { compare } from '../../src/redaktion/forslag/changes.ts';
import { toMarkdown } from '../../src/redaktion/forslag/summary-text.ts';
import { summarise } from '../../src/redaktion/forslag/summary.ts';
import { kinds } from '../../src/redaktion/terminal/draft.ts';
import { isFolder, samlingar, samlingsnamn } from '../../src/schema/samlingar.ts';
import { KATALOG, KATALOG_DAY } from '../../scripts/lib/sites.mjs';

const made: string[] = [];
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

/** A project with the made-up catalogue as its content. */
function makeRoot(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'insatskatalogen-samling-'));
  made.push(root);
  cpSync(KATALOG, path.join(root, 'content'), { recursive: true });
  return root;
}

const table = samlingsnamn.map((name) => ({ name, samling: samlingar[name] }));
const lists = table.filter(({ samling }) => !isFolder(samling));
const inEditor = table.filter(({ samling }) => samling.editor !== undefined);

describe('what the table says of a collection', () => {
  const root = makeRoot();
  const content = readContent(root).samlingar;

  describe('is what Astro reads it by', () => {
    let collections: Record<string, { schema: unknown; loader: { name: string } }>;
    beforeAll(async () => {
      vi.doMock('astro:content', () => ({ defineCollection: (collection: object) => collection }));
      ({ collections } = z
        .object({
          collections: z.record(z.string(), z.object({ schema: z.unknown(), loader: z.object({ name: z.string() }) })),
        })
        .parse(await import('../../src/content.config.ts')));
    });

    it.each(table)('$name', ({ name, samling }) => {
      expect(collections[name]?.schema).toBe(samling.schema);
      expect(collections[name]?.loader.name).toBe(isFolder(samling) ? 'glob-loader' : 'file-loader');
    });
  });

  it.each(table)('is where the check reads it: $name', ({ name, samling }) => {
    const { location, entries } = content[name];
    expect(location).toBe(`content/${samling.path}${isFolder(samling) ? '/' : ''}`);
    expect(entries.map(({ id }) => id)).not.toEqual([]);
    expect(entries.filter(({ id, data }) => id === '' || data === undefined)).toEqual([]);
  });

  it('is what the check judges it by: a fault in each is told', () => {
    const broken = makeRoot();
    const files = table.map(({ name }) => content[name].entries[0]?.file ?? '');
    for (const file of files) {
      const place = path.join(broken, file);
      const text = readFileSync(place, 'utf8');
      writeFileSync(place, file.endsWith('.mdx') ? text.replace('---\n', '---\nlayout: x\n') : `${text}- layout: x\n`);
    }
    const told = checkContent(broken, { today: KATALOG_DAY }).faults.filter(({ text }) => text.includes('"layout"'));
    expect(told.map(({ file }) => file)).toEqual(files.toSorted());
  });

  describe('is how it stands in Redaktionen', () => {
    const surroundings = { options: readOptions(root), name: '', logo: '' };
    const { formats } = practiceEditor(surroundings, '');
    const collections = editorCollections(surroundings.options);

    it('for those that it says so of, in its order', () => {
      expect(collections.map((one) => 'name' in one && one.name)).toEqual(inEditor.map(({ name }) => name));
      expect(Object.keys(formats)).toEqual(inEditor.map(({ name }) => name));
    });

    it.each(inEditor)('$name', ({ name, samling }) => {
      const { path: place, words, editor } = samling;
      const one = collections.find((collection) => 'name' in collection && collection.name === name);
      expect(one).toMatchObject({
        label: capitalise(words.flera),
        label_singular: capitalise(words.en),
        description: editor?.description,
        ...(isFolder(samling)
          ? { folder: `content/${place}`, format: name, identifier_field: samling.name }
          : { files: [{ file: `content/${place}`, format: name }] }),
      });
      expect(formats[name]?.listId).toBe(samling.id);
    });
  });

  it('is what `npm run ny` takes, for those with a file for each entry', () => {
    expect([...kinds.values()].map(({ samling }) => samling)).toEqual(
      table.filter(({ samling }) => isFolder(samling)).map(({ name }) => name),
    );
  });

  it('is what VS Code holds lists against', () => {
    // VS Code lets its settings carry comments, which YAML reads too once they begin with `#`.
    const settings = z
      .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
      .parse(parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\//gm, '#')));
    expect(Object.entries(settings['yaml.schemas']).toSorted()).toEqual(
      lists.map(({ name, samling }) => [`.vscode/scheman/${name}.json`, `content/${samling.path}`]).toSorted(),
    );
    expect(Object.keys(codeEditorSchemas(root)).toSorted()).toEqual(lists.map(({ name }) => `${name}.json`).toSorted());
  });

  it.each(table)('is what the summary of a proposal calls it: $name', ({ name, samling }) => {
    const [entry] = content[name].entries;
    if (!entry) throw new Error(`The catalogue has no ${name}`);
    const after = readFileSync(path.join(root, entry.file), 'utf8');
    const change = compare({ file: entry.file, before: undefined, after });
    const text = toMarkdown(summarise([{ file: entry.file, before: undefined, after }], 0));
    if (isFolder(samling)) {
      const called: unknown = Reflect.get(Object(entry.raw), samling.name);
      expect(change.name).toBe(called);
      expect(text).toContain(`1 ${name === 'insatser' ? 'ny ' : ''}${samling.words.en}`);
    } else {
      expect(change.entries?.added.length).toBeGreaterThan(0);
      expect(change.entries?.added[0]).toBe(entry.id);
      expect(text).not.toContain('annan fil');
    }
  });
});

describe('a new collection', () => {
  const SCHEMA = `import { z } from 'zod';
import { id, line } from './fields.ts';
const namn = line(2, 80).meta({ title: 'Namn', description: 'Vad tjänsten heter.' });
export const tjanst = z.strictObject({ namn });
export const ort = z.strictObject({ id: id.meta({ title: 'Id', description: 'Ortens id.' }), namn });
`;
  const ENTRIES = `
  tjanster: {
    path: 'tjanster', schema: tjanst, name: 'namn', words: { en: 'tjänst', flera: 'tjänster' },
    editor: { beskrivning: 'Påhittade tjänster.' },
  },
  orter: {
    path: 'vokabular/orter.yaml', schema: ort, name: 'namn', id: 'id', words: { en: 'ort', flera: 'orter' },
    editor: { beskrivning: 'Påhittade orter.' },
  },
`;
  /** Asks the copy what it knows now. */
  const PROBE = `import { checkContent } from './src/check/check.ts';
import { practiceEditor } from './src/redaktion/editor/redaktion.ts';
import { readOptions, readPracticeFiles } from './src/redaktion/editor/content.ts';
import { codeEditorSchemas } from './src/redaktion/editor/schemas.ts';
import { toMarkdown } from './src/redaktion/forslag/summary-text.ts';
import { summarise } from './src/redaktion/forslag/summary.ts';
import { kinds } from './src/redaktion/terminal/draft.ts';
const { config, formats } = practiceEditor({ options: readOptions(), name: '', logo: '' }, '');
const pairs = [
  { file: 'content/tjanster/a.mdx', before: undefined, after: '---\\nnamn: Tjänst A\\n---\\n' },
  { file: 'content/vokabular/orter.yaml', before: '- id: a\\n', after: '- id: b\\n' },
];
console.log(JSON.stringify({
  faults: checkContent('.').faults.map(({ file, text }) => file + ' ' + text),
  collections: config.collections.map(({ name, label, folder, files }) => [name, label, folder ?? files[0].file]),
  listIds: Object.entries(formats).map(([name, { listId }]) => [name, listId ?? '']),
  practice: Object.keys(readPracticeFiles()),
  schemas: Object.keys(codeEditorSchemas('.')),
  kinds: [...kinds.keys()],
  summary: toMarkdown(summarise(pairs, 0)),
}));
`;
  const answer = z.object({
    faults: z.array(z.string()),
    collections: z.array(z.array(z.string())),
    listIds: z.array(z.array(z.string())),
    practice: z.array(z.string()),
    schemas: z.array(z.string()),
    kinds: z.array(z.string()),
    summary: z.string(),
  });

  it('is an entry in the table and a schema: all that reads the table has it', { timeout: 60_000 }, () => {
    const root = makeRoot();
    for (const part of ['src', 'package.json']) cpSync(part, path.join(root, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
    const write = (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    };
    const before = readFileSync('src/schema/samlingar.ts', 'utf8');
    const after = before
      .replace('import { insats }', "import { ort, tjanst } from './tjanst.ts';\nimport { insats }")
      .replace('const table = {\n', `const table = {${ENTRIES}`);
    write('src/schema/samlingar.ts', after);
    write('src/schema/tjanst.ts', SCHEMA);
    write('content/tjanster/a.mdx', '---\nnamn: Tjänst A\nnanm: x\n---\n');
    write('content/vokabular/orter.yaml', '- id: vik\n  namn: V\n');
    write('probe.ts', PROBE);
    const { stdout, stderr } = spawnSync(process.execPath, ['probe.ts'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INNEHALL: '', BYGGDATUM: KATALOG_DAY },
    });
    expect(stderr).toBe('');
    const said = answer.parse(JSON.parse(stdout));
    expect(said.faults).toEqual([
      expect.stringMatching(/^content\/tjanster\/a\.mdx .*"nanm"/),
      expect.stringMatching(/^content\/vokabular\/orter\.yaml .*"namn"/),
    ]);
    expect(said.collections.slice(0, 2)).toEqual([
      ['tjanster', 'Tjänster', 'content/tjanster'],
      ['orter', 'Orter', 'content/vokabular/orter.yaml'],
    ]);
    expect(said.listIds.slice(0, 2)).toEqual([
      ['tjanster', ''],
      ['orter', 'id'],
    ]);
    expect(said.practice).toEqual(expect.arrayContaining(['content/tjanster/a.mdx', 'content/vokabular/orter.yaml']));
    expect(said.schemas).toContain('orter.json');
    expect(said.kinds).toContain('tjanst');
    expect(said.summary).toContain('### 1 tjänst, 1 lista med ord');
    expect(said.summary).toContain('- Tjänst A: läggs till');
    expect(said.summary).toContain('- orter: nytt b; borttaget a');
  });
});
