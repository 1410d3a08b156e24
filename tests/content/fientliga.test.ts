import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/check/check.ts';
import type { Fault, FaultType, Finding } from '../../src/reading/faults.ts';
import { markdown } from '../../src/reading/body.ts';
import { guardPlugin, RefusedBody } from '../../src/reading/guard-plugin.ts';
import {
  attRitaI,
  bygg,
  FIENTLIGA,
  HEMLIGHET,
  kor,
  lamnadeSpar,
  medVakt,
  REPO,
  utanVakt,
  type Korning,
} from './fientliga-platser.ts';

/** What came of a file on a site without the guard. */
const svar = z.object({
  data: z.record(z.string(), z.unknown()),
  hamtar: z.array(z.string()),
  html: z.string(),
  kors: z.boolean(),
  layout: z.boolean(),
});
type Svar = z.infer<typeof svar>;

/** What a file is refused for, and the words of the file that its sentence shows. */
type Skal = FaultType | { typ: FaultType; visar: string };
/** A hostile file: the line and the reason of its error, and how its harm shows where no guard stands. */
type Fall = [rad: number, skal: Skal, skada: (svar: Svar) => boolean];

const kors = ({ kors }: Svar) => kors;
const lacker = ({ html }: Svar) => html.includes(HEMLIGHET);
const hamtar =
  (fil: string) =>
  ({ hamtar }: Svar) =>
    hamtar.includes(fil);
const sidan =
  (innehaller: RegExp) =>
  ({ html }: Svar) =>
    innehaller.test(html);
const leder =
  (adress: string) =>
  ({ html }: Svar) =>
    html.includes(`href="${adress}`);
/** Where a browser goes, whatever the address looks like. */
const lederTill =
  (vard: string) =>
  ({ html }: Svar) =>
    URL.parse(/href="([^"]+)"/.exec(html)?.[1] ?? '', 'https://katalogen.example/')?.hostname === vard;
const lasesSom =
  (titel: unknown) =>
  ({ data }: Svar) =>
    JSON.stringify(data['titel']) === JSON.stringify(titel);
const layout = ({ layout }: Svar) => layout;

const OND = '../../skript/ond.mjs';
const OSYNLIGT = { typ: 'invisible-character', visar: 'U+202E' } as const;
const NOLLBREDD = { typ: 'invisible-character', visar: 'U+200B' } as const;
const html = (namn: string): Skal => ({ typ: 'unknown-component', visar: `<${namn}>` });

/** Bodies: the build refuses them too, at the same place. */
const kroppar: Record<string, Fall> = {
  'export-kor-kod': [6, 'import-export', kors],
  'export-default-kor-kod': [6, 'import-export', kors],
  'import-hamtar-skript': [6, 'import-export', kors],
  'import-laser-filer': [6, 'import-export', hamtar('node:fs')],
  'uttryck-kor-kod': [6, 'braces', kors],
  'uttryck-lacker-hemlighet': [6, 'braces', lacker],
  'uttryck-mellan-kommentarer': [6, 'braces', lacker],
  'uttryck-i-rubrik': [6, 'braces', lacker],
  'uttryck-i-tabell': [8, 'braces', lacker],
  'uttryck-i-lista-i-citat': [7, 'braces', lacker],
  'uttryck-i-lank': [6, 'braces', lacker],
  'uttryck-i-komponent': [8, 'braces', lacker],
  'attribut-uttryck': [6, { typ: 'attribute-without-text', visar: '"rubrik"' }, lacker],
  'attribut-spridning': [6, { typ: 'attribute-braces', visar: '<Notis>' }, lacker],
  'attribut-set-html': [6, { typ: 'unknown-attribute', visar: '"set:html"' }, sidan(/<img [^>]*onerror=/)],
  'attribut-handelse': [6, { typ: 'unknown-attribute', visar: '"onmouseover"' }, sidan(/ onmouseover=/)],
  'fragment-set-html': [6, html('Fragment'), sidan(/<script src=/)],
  'html-script': [6, html('script'), sidan(/<script src=/)],
  'html-script-med-kod': [6, html('script'), sidan(/<script>stjal/)],
  'html-bild-onerror': [6, html('img'), sidan(/ onerror=/)],
  'html-ram': [6, html('iframe'), sidan(/<iframe /)],
  'html-stil': [6, html('style'), sidan(/<style>body/)],
  'html-formular': [6, html('form'), sidan(/<form action="https:\/\/ond/)],
  'html-vidarebefordran': [6, html('meta'), sidan(/<meta http-equiv="refresh"/)],
  'html-bas': [6, html('base'), sidan(/<base href=/)],
  'html-svg-onload': [6, html('svg'), sidan(/ onload=/)],
  'html-dold-text': [6, html('p'), sidan(/ style="display: none"/)],
  'lank-javascript': [6, 'link-target', leder('javascript:')],
  'lank-javascript-versaler': [6, 'link-target', leder('JaVaScRiPt:')],
  'lank-javascript-entiteter': [6, 'link-target', leder('javascript:')],
  'lank-definition': [8, 'link-target', leder('javascript:')],
  'lank-data': [6, 'link-target', leder('data:text/html')],
  'lank-data-bild': [6, 'link-target', leder('data:image/svg')],
  'lank-utan-protokoll': [6, 'link-target', lederTill('ond.example')],
  'lank-dold-vard': [6, 'link-target', lederTill('ond.example')],
  'lank-dold-vard-entitet': [6, 'link-target', lederTill('ond.example')],
  'lank-helbredd-vard': [6, 'link-target', lederTill('ond.example')],
  'lank-kyrillisk-vard': [6, 'link-target', lederTill(new URL('https://www.sk\u0430tteverket.se').hostname)],
  'lank-punycode': [6, 'link-target', lederTill('www.xn--sktteverket-1ij.se')],
  'lank-ip-nummer': [6, 'link-target', lederTill('203.0.113.7')],
  'lank-dold-kopia': [6, 'link-target', sidan(/\?bcc=ond/)],
  'lank-sager-annat': [6, { typ: 'link-text', visar: '"www.skatteverket.se"' }, lederTill('ond.example')],
  'lank-sager-annat-i-mening': [
    6,
    { typ: 'link-text', visar: '"Logga in på skatteverket.se här"' },
    lederTill('ond.example'),
  ],
  'lank-sager-annat-nummer': [6, { typ: 'link-text', visar: '"08-123 45 67"' }, leder('tel:0900-123456')],
  'lank-sager-annan-epost': [6, { typ: 'link-text', visar: '"info@exempel.se"' }, leder('mailto:ond@ond.example')],
  'lank-definition-sager-annat': [6, { typ: 'link-text', visar: '"www.skatteverket.se"' }, lederTill('ond.example')],
  'bild-sparar-besok': [6, 'image-target', sidan(/<img src="https:\/\/ond/)],
  'bild-kor-modul': [6, 'image-target', hamtar(OND)],
  'bild-visar-fil': [6, 'image-target', hamtar('../../package.json?raw')],
  'bild-med-skript': [6, 'image-target', hamtar('./bild.svg')],
  'text-vand-riktning': [6, OSYNLIGT, sidan(/\u202E/)],
  'text-vand-riktning-entitet': [6, OSYNLIGT, sidan(/\u202E/)],
  'text-nollbredd': [6, NOLLBREDD, sidan(/skatte\u200Bverket/)],
  'text-hopad': [6, { typ: 'composed-letter', visar: '"m\u0336"' }, sidan(/m[\u0321\u0336\u0338]{3}er/)],
  'text-blandade-alfabet': [6, 'mixed-alphabets', sidan(/sk\u0430tteverket/)],
  // Astro changes the module as text and so the page: the words are gone from it.
  'text-faller-bygget': [
    6,
    { typ: 'build-word', visar: '"MDXContent"' },
    ({ html }) => !html.includes('export default function'),
  ],
};

/** Front matter: only the keys that Astro acts on reach the plugin, the rest is stopped by the check that begins every build. */
const uppgifter: Record<string, Fall> = {
  'nyckel-layout': [4, { typ: 'unknown-key', visar: '"layout"' }, hamtar(OND)],
  'nyckel-layout-sammanslagen': [4, 'merge-key', hamtar(OND)],
  'nyckel-layout-citerad': [4, { typ: 'unknown-key', visar: '"layout"' }, hamtar(OND)],
  'nyckel-layout-fragetecken': [4, { typ: 'unknown-key', visar: '"layout"' }, hamtar(OND)],
  'nyckel-layout-vagnretur': [3, { typ: 'invisible-character', visar: 'U+000D' }, hamtar(OND)],
  'nyckel-layout-toml': [1, 'no-front-matter', hamtar(OND)],
  'nyckel-layout-blankrad': [1, 'no-front-matter', hamtar(OND)],
  'nyckel-proto': [4, { typ: 'unknown-key', visar: '"__proto__"' }, layout],
  'slut-med-kod': [4, 'dashes-with-more', lacker],
  'slut-med-plustecken': [4, 'plus-signs', lacker],
  ankarbomb: [2, 'anchor', ({ data }) => JSON.stringify(data).length > 10_000],
  'tagg-binar': [2, 'tag', lasesSom(Uint8Array.from(Buffer.from('Hej')))],
  'tagg-tidsstampel': [2, 'tag', lasesSom('2026-03-03T00:00:00.000Z')],
  'titel-datum': [2, 'read-differently', lasesSom('2026-03-03T00:00:00.000Z')],
  'titel-binart-tal': [2, 'read-differently', lasesSom(42)],
  'titel-vand-riktning': [2, OSYNLIGT, lasesSom('Ring \u202E321')],
  'titel-nollbredd': [2, NOLLBREDD, lasesSom('Skatte\u200Bverket')],
};

/** Harm that takes a whole build without the guard to show, or ends the process. */
const heltBygge: Record<string, [rad: number, skal: Skal]> = {
  'text-lacker-hemlighet': [6, { typ: 'build-word', visar: '"import.meta"' }],
  'rubrik-lacker-hemlighet': [6, { typ: 'build-word', visar: '"import.meta"' }],
  'titel-importerar-skript': [2, { typ: 'build-word', visar: '"__ASTRO"' }],
  'lista-spranger-kompilatorn': [6, 'too-nested'],
};

/** Texts outside content/sidor; their harm is that of the same text above. */
const andra: Record<string, [rad: number, skal: Skal]> = {
  'forbund/webb-blanksteg.mdx': [8, 'link-target'],
  'forbund/webb-dold-vard.mdx': [8, 'link-target'],
  'forbund/webb-kyrillisk-vard.mdx': [8, 'link-target'],
  'vokabular/ordlista.yaml': [2, OSYNLIGT],
  'vokabular/situationer.yaml': [2, { typ: 'build-word', visar: '"__ASTRO"' }],
  'vokabular/finansiarer.yaml': [2, 'tag'],
  'vokabular/anvisare.yaml': [3, 'anchor'],
};

const iSidor = (fall: Record<string, readonly [number, Skal, ...unknown[]]>): [string, number, Skal][] =>
  Object.entries(fall).map(([namn, [rad, skal]]) => [`sidor/${namn}.mdx`, rad, skal]);
const alla: [string, number, Skal][] = [
  ...iSidor(kroppar),
  ...iSidor(uppgifter),
  ...iSidor(heltBygge),
  ...Object.entries(andra).map(([fil, [rad, skal]]): [string, number, Skal] => [fil, rad, skal]),
];
/** What the hostile files refer to. */
const SUNDA = ['forbund/ett-forbund.mdx', 'malgrupper/unga.mdx', 'sidor/tillganglighet.mdx'];
const SUNDA_ORDLISTOR = ['lan', 'kommuner', 'aktorer', 'kallor'].map((namn) => `vokabular/${namn}.yaml`);

/** Whether a fault is the one that a hostile file is to have. */
const ar = ({ line, typ, text }: Finding, rad: number, skal: Skal): boolean =>
  line === rad && (typeof skal === 'string' ? typ === skal : typ === skal.typ && text.includes(skal.visar));

const text = (fil: string): string => readFileSync(path.join(FIENTLIGA, 'content', fil), 'utf8');

describe('the hostile files, where no guard stands', () => {
  let svaren: Record<string, Svar> = {};
  let sprangd: Korning;
  let lackt: [rot: string, Korning];
  let fallt: Korning;
  beforeAll(async () => {
    const rot = attRitaI();
    const rita = (...filer: string[]) =>
      kor(
        rot,
        ...['--no-warnings', '--permission', '--allow-addons', '--allow-fs-read=*', `--allow-fs-write=${rot}`],
        path.join(import.meta.dirname, 'fientliga-ovaktad.mjs'),
        ...[path.join(rot, 'content'), path.join(rot, 'ut'), ...filer],
      );
    const byggd = async (...namn: string[]): Promise<[string, Korning]> => {
      const plats = utanVakt(namn.map((ett) => `sidor/${ett}.mdx`));
      return [plats, await bygg(plats)];
    };
    const [ritat, ...resten] = await Promise.all([
      rita(),
      rita('sidor/lista-spranger-kompilatorn.mdx'),
      byggd('text-lacker-hemlighet', 'titel-importerar-skript'),
      byggd('rubrik-lacker-hemlighet'),
    ]);
    svaren = z.record(z.string(), svar).parse(JSON.parse(ritat.ut));
    [sprangd, lackt, [, fallt]] = resten;
  }, 60_000);

  it.each(Object.entries({ ...kroppar, ...uppgifter }))('%s does its harm', (namn, [, , skada]) => {
    expect(svaren[`sidor/${namn}.mdx`]).toSatisfy(skada);
  });

  it('text-lacker-hemlighet puts a secret of the build on a page', () => {
    const [rot, { status, ut }] = lackt;
    expect(status, ut).toBe(0);
    expect(readFileSync(path.join(rot, 'dist/text-lacker-hemlighet/index.html'), 'utf8')).toContain(HEMLIGHET);
  });

  it('rubrik-lacker-hemlighet puts a secret of the build in its log, as code', () => {
    expect(fallt.ut).toContain(HEMLIGHET);
  });

  it('titel-importerar-skript runs a script that the title names', () => {
    expect(lamnadeSpar(lackt[0])).toBe(true);
  });

  it('lista-spranger-kompilatorn ends the process that compiles it', () => {
    expect(sprangd.status).not.toBe(0);
    expect(sprangd.ut).toBe('');
  });
});

describe('the hostile files, in one run of the check', () => {
  let fel: Fault[] = [];
  let korning: Korning;
  let byggning: Korning;
  let rot = '';
  beforeAll(async () => {
    rot = medVakt();
    ({ faults: fel } = checkContent(FIENTLIGA, { today: '2026-03-01' }));
    [korning, byggning] = await Promise.all([kor(rot, path.join(REPO, 'scripts/granska.ts'), rot), bygg(rot)]);
  }, 60_000);

  it('are all known here, at least forty', () => {
    const finns = readdirSync(path.join(FIENTLIGA, 'content'), { recursive: true, encoding: 'utf8' })
      .filter((fil) => path.extname(fil) !== '')
      .filter((fil) => ![...SUNDA, ...SUNDA_ORDLISTOR].includes(fil));
    expect(alla.map(([fil]) => fil).toSorted()).toEqual(finns.toSorted());
    expect(finns.length).toBeGreaterThanOrEqual(40);
  });

  it('stop the check with status 1, and the build before anything has run', () => {
    expect(korning.status).toBe(1);
    expect(byggning.status).toBe(1);
    expect(lamnadeSpar(rot)).toBe(false);
    expect(readdirSync(rot)).not.toContain('dist');
  });

  it.each(alla)('%s is refused on line %i, with what to write instead', (fil, rad, skal) => {
    const har = fel.filter((ett) => ett.file === `content/${fil}`);
    expect(har.filter((ett) => ar(ett, rad, skal))).not.toEqual([]);
    for (const ett of har) {
      expect(ett.text).toMatch(/^[A-ZÅÄÖ<].*\.$/s);
      expect(ett.action).toMatch(/^[A-ZÅÄÖ].*\.$/s);
      expect(`${ett.text}${ett.action}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      const somRad = `content/${fil}:${String(ett.line)}:${String(ett.column)}  ${ett.text}`;
      expect(korning.ut).toContain(somRad);
      expect(byggning.ut).toContain(somRad);
    }
  });

  it.each(SUNDA)('%s, which is sound, is left in peace', (fil) => {
    expect(fel.filter((ett) => ett.file === `content/${fil}`)).toEqual([]);
  });
});

describe('the hostile files, for somebody who builds without the check', () => {
  const shared = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
  const renderer = satteri({ mdastPlugins: [guardPlugin], features: markdown }).createMdxRenderer?.(shared, {
    optimize: false,
  });
  const bygget = async (fil: string): Promise<unknown> => {
    const { content, frontmatter } = parseFrontmatter(text(fil), { frontmatter: 'empty-with-spaces' });
    return (await renderer)?.process(content, path.join(FIENTLIGA, 'content', fil), frontmatter);
  };

  /** What the build says when it refuses a file; one that it lets through fails the test. */
  const vagran = async (fil: string): Promise<RefusedBody> => {
    const fel: unknown = await bygget(fil).catch((error: unknown) => error);
    if (fel instanceof RefusedBody) return fel;
    throw new Error(`${fil} was not refused by the guard.`, { cause: fel });
  };

  it.each([...iSidor(kroppar), ...iSidor(heltBygge).filter(([fil]) => !fil.includes('titel'))])(
    '%s is refused by the guard in the build, on line %i',
    async (fil, rad, skal) => {
      const fel = await vagran(fil);
      expect(fel.message).toContain(`${String(rad)}:`);
      expect(fel.findings.filter((ett) => ar(ett, rad, skal))).not.toEqual([]);
    },
  );

  it.each(iSidor(uppgifter).filter(([fil]) => fil.includes('layout')))('%s cannot fetch its layout', async (fil) => {
    const { message, findings } = await vagran(fil);
    expect(findings).toMatchObject([{ typ: 'layout-key', line: 1, column: 1 }]);
    expect(message).toBe('1:1: Nyckeln "layout" hämtar en fil och får inte användas. Ta bort raden.');
  });

  it.each(SUNDA)('%s is built', async (fil) => {
    await expect(bygget(fil)).resolves.toBeDefined();
  });
});
