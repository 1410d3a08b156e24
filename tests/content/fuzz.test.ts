import path from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { mdxToHast, type HastNode, type MdastPluginInput } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../../src/reading/faults.ts';
import { checkContent } from '../../src/check/check.ts';
import { readBody } from '../../src/reading/body.ts';
import { markdown } from '../../src/reading/body.ts';
import { readMdx, readVocabulary } from '../../src/reading/entry.ts';
import { splitText } from '../../src/reading/text.ts';
import { guardPlugin } from '../../src/reading/guard-plugin.ts';
import { forbund } from '../../src/schema/forbund.ts';
import { insats } from '../../src/schema/insats.ts';
import { sida } from '../../src/schema/sida.ts';
import { malgrupp, metod } from '../../src/schema/term.ts';
import { isFolder, samlingar } from '../../src/schema/samlingar.ts';
import { innehallsmapp } from '../fixtures/innehallsmapp.ts';
import { kallor, muterad, muteradOrdlista, ordlistor, type Muterad } from './fuzz-mutationer.ts';

/** To repeat a failure: the seed and path that it prints. `FUZZ=50000 npx vitest run tests/content/fuzz` looks further. */
const ANTAL = Number(process.env['FUZZ'] ?? 2000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_301);

const scheman: Record<string, z.ZodType> = {
  insatser: insats,
  metoder: metod,
  malgrupper: malgrupp,
  forbund,
  sidor: sida,
};

const shared = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
const renderare = async (mdastPlugins: MdastPluginInput[]) =>
  satteri({ mdastPlugins, features: markdown }).createMdxRenderer?.(shared, { optimize: false });
const utanVakt = renderare([]);
const medVakt = renderare([guardPlugin]);

const ELEMENT = new Set(
  'p em strong code ul ol li blockquote table thead tbody tr th td hr br a h2 h3 h4 h5 h6 img'.split(' '),
);
const EGENSKAPER = new Set(['href', 'title', 'src', 'alt', 'start', 'align']);
const DOLT = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

/** Where a browser would go, in the words of a browser: nothing here comes from the check. */
function saker(adress: string): boolean {
  const url = URL.parse(adress, 'https://katalogen.example/insatser/x/');
  if (!url || url.username || url.password || url.port) return false;
  if (url.protocol === 'mailto:') return !url.search && adress.split('@').length === 2;
  return url.protocol === 'tel:' || (url.protocol === 'https:' && !/xn--|%/.test(url.hostname));
}

/** Everything in a compiled body that is more than text, as the browser's words for it. */
function* otillatet(nod: HastNode): Generator<string> {
  if (nod.type === 'element') {
    if (!ELEMENT.has(nod.tagName)) yield `<${nod.tagName}>`;
    for (const [namn, varde] of Object.entries(nod.properties)) {
      if (!EGENSKAPER.has(namn)) yield `${nod.tagName} ${namn}=${String(varde)}`;
      if (namn === 'href' && !saker(String(varde))) yield `href=${String(varde)}`;
      if (namn === 'src' && !/^\.\/[a-z0-9-]+\.(?:png|jpg|webp|avif)$/.test(String(varde)))
        yield `src=${String(varde)}`;
      if (DOLT.test(String(varde))) yield `dolt i ${namn}`;
    }
  } else if (nod.type === 'mdxJsxFlowElement') {
    if (nod.name !== 'Notis') yield `<${String(nod.name)}>`;
    for (const attribut of nod.attributes)
      if (attribut.type !== 'mdxJsxAttribute' || attribut.name !== 'rubrik' || typeof attribut.value !== 'string')
        yield `Notis ${JSON.stringify(attribut)}`;
  } else if (nod.type === 'text') {
    if (DOLT.test(nod.value)) yield `dolt: ${nod.value}`;
  } else if (nod.type !== 'root') yield nod.type;
  if ('children' in nod) for (const barn of nod.children) yield* otillatet(barn);
}

/** The words of a module that draws text: any other outside a string would be code of an editor's. */
const ORD = new Set(
  `Fragment as _Fragment jsx _jsx jsxs _jsxs from function _createMdxContent props const _components Object assign
  components return children MDXContent wrapper MDXLayout export frontmatter getHeadings if throw new Error Notis true
  _missingMdxReference id component __AstroImage__ Image __usesAstroImage null`.split(/\s+/),
);
/** Text is on one line inside a string, so that no line of it begins like this. */
const IMPORT = /^import (?:[^"]* from )?"([^"]*)"/gm;

function frammandeKod(kod: string): string[] {
  const hamtat = [...kod.matchAll(IMPORT)]
    .map(([, fran]) => fran ?? '')
    .filter((fran) => !/^(?:astro\/jsx-runtime|astro:assets|\.\/[a-z0-9-]+\.\w+)$/.test(fran));
  const utanText = kod.replace(IMPORT, '').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const nycklar = utanText
    .replace(/\bexport const frontmatter = .*;/, '')
    .replace(/function getHeadings\(\).*/, '')
    .replace(/\b[\w$]+(?=:)/g, '')
    .replace(/_components\.\w+/g, '')
    .replace(/__\d+__[a-z0-9_]+__/g, '');
  return [...hamtat, ...(nycklar.match(/[\p{ID_Start}_$][\w$]*|[`]/gu) ?? []).filter((ord) => !ORD.has(ord))];
}

type Utfall = { slapptes: boolean };

/** What is told is told in whole sentences at a place in the file, and nothing has run. */
function provaFynd(fynd: readonly Finding[], text: string): void {
  const rader = text.split('\n').length + 1;
  for (const ett of fynd) {
    expect(ett.line).toBeGreaterThanOrEqual(1);
    expect(ett.line).toBeLessThanOrEqual(rader);
    expect(ett.column).toBeGreaterThanOrEqual(1);
    expect(ett.text).toMatch(/^[\p{Lu}<"].*[.!?]$/su);
    expect(ett.action).toMatch(/^\p{Lu}.*[.!?]$/su);
    expect(`${ett.text}${ett.action}`).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u);
  }
  expect(Reflect.get(globalThis, 'INTRANG')).toBeUndefined();
}

/** What must hold of any file whatever: told in sentences, and when let through, read alike by the build and only text. */
async function prova({ fil, mapp, text, bytes }: Muterad): Promise<Utfall> {
  const schema = scheman[mapp];
  if (!schema) throw new Error(`Inget schema för ${mapp}`);
  const { entry: post, findings: fynd } = readMdx(`content/${fil}`, 'x', bytes, schema);
  provaFynd(fynd, text);

  // The guard in the build and the guard in the check say the same of a body.
  const last = new TextDecoder().decode(bytes);
  const delad = splitText(last);
  if (!('finding' in delad)) {
    const { content } = parseFrontmatterEllerInget(last);
    if (content !== undefined) {
      const iBygget = await (await medVakt)?.process(content, `/x/${fil}`, {}).then(
        () => true,
        () => false,
      );
      expect(readBody(delad.body).findings.length === 0).toBe(iBygget);
    }
  }
  if (fynd.length > 0) return { slapptes: false };

  const { frontmatter, content } = parseFrontmatter(last, { frontmatter: 'empty-with-spaces' });
  expect(post.data).toBeDefined();
  expect(schema.parse(frontmatter)).toEqual(post.data);
  expect(JSON.stringify(frontmatter)).not.toMatch(/layout|__proto__|import\.meta|__ASTRO/i);
  const hast = mdxToHast(content, { features: markdown });
  expect([...otillatet(hast)]).toEqual([]);
  const bygget = await (await utanVakt)?.process(content, `/x/${fil}`, frontmatter);
  expect(frammandeKod(bygget?.code ?? '')).toEqual([]);
  return { slapptes: true };
}

function parseFrontmatterEllerInget(text: string): { content: string | undefined } {
  try {
    return parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
  } catch {
    return { content: undefined };
  }
}

describe('any file at all', () => {
  it('is let through as it stands in content/, and then is nothing but text', async () => {
    for (const kalla of kallor)
      expect(await prova({ ...kalla, bytes: new TextEncoder().encode(kalla.text) }), kalla.fil).toEqual({
        slapptes: true,
      });
  });

  it(`is told in sentences or read alike by check and build, and runs nothing, after ${String(ANTAL)} random changes`, async () => {
    let slapptes = 0;
    await fc.assert(
      fc.asyncProperty(muterad, async (fil) => {
        slapptes += Number((await prova(fil)).slapptes);
      }),
      { seed: SEED, numRuns: ANTAL, ...(process.env['FUZZ_PATH'] ? { path: process.env['FUZZ_PATH'] } : {}) },
    );
    // Else the second half of what is proven would be about nothing.
    expect(slapptes).toBeGreaterThan(ANTAL / 20);
  }, 600_000);

  it('is read as the build reads it when it is a vocabulary', () => {
    const vokabularscheman = new Map<string, z.ZodType>(
      Object.entries(samlingar)
        .filter(([, samling]) => !isFolder(samling))
        .map(([namn, { schema }]) => [namn, schema]),
    );
    fc.assert(
      fc.property(muteradOrdlista, ({ fil, text, bytes }) => {
        const schema = vokabularscheman.get(path.basename(fil, '.yaml'));
        if (!schema) throw new Error(`Inget schema för ${fil}`);
        const { entries: poster, findings: fynd } = readVocabulary(fil, bytes, schema);
        provaFynd(fynd, text);
        if (fynd.length === 0) expect(parse(new TextDecoder().decode(bytes))).toEqual(poster.map(({ raw: ra }) => ra));
      }),
      { seed: SEED, numRuns: Math.ceil(ANTAL / 20) },
    );
    expect(ordlistor.length).toBe(vokabularscheman.size);
  }, 600_000);

  it('stops no other file from being checked', () => {
    const filer = fc
      .sample(muterad, { seed: SEED, numRuns: 400 })
      .map(({ fil, bytes }): [string, Uint8Array] => [fil, bytes]);
    const ord = fc
      .sample(muteradOrdlista, { seed: SEED, numRuns: 3 })
      .map(({ fil, bytes }): [string, Uint8Array] => [fil, bytes]);
    const rot = innehallsmapp(Object.fromEntries([...filer, ...ord]));
    const { faults: fel, files: antal } = checkContent(rot, { today: '2026-03-01' });
    expect(antal).toBeGreaterThan(100);
    expect(new Set(fel.map(({ file: fil }) => fil)).size).toBeGreaterThan(50);
  }, 60_000);
});
