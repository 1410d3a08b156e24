import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { satteri } from '@astrojs/markdown-satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { granska, type Fel } from '../../src/check/check.ts';
import { markdown } from '../../src/reading/markdown.ts';
import { vaktPlugin } from '../../src/reading/guard-plugin.ts';
import { attRitaI, bygg, FIENTLIGA, HEMLIGHET, kor, lamnadeSpar, medVakt, REPO, utanVakt, type Korning } from './fientliga-platser.ts';

/** What came of a file on a site without the guard. */
const svar = z.object({
  data: z.record(z.string(), z.unknown()),
  hamtar: z.array(z.string()),
  html: z.string(),
  kors: z.boolean(),
  layout: z.boolean(),
});
type Svar = z.infer<typeof svar>;

/** A hostile file: the line and the beginning of its error, and how its harm shows where no guard stands. */
type Fall = [rad: number, fel: string, skada: (svar: Svar) => boolean];

const kors = ({ kors }: Svar) => kors;
const lacker = ({ html }: Svar) => html.includes(HEMLIGHET);
const hamtar = (fil: string) => ({ hamtar }: Svar) => hamtar.includes(fil);
const sidan = (innehaller: RegExp) => ({ html }: Svar) => innehaller.test(html);
const leder = (adress: string) => ({ html }: Svar) => html.includes(`href="${adress}`);
/** Where a browser goes, whatever the address looks like. */
const lederTill = (vard: string) => ({ html }: Svar) =>
  URL.parse(/href="([^"]+)"/.exec(html)?.[1] ?? '', 'https://katalogen.example/')?.hostname === vard;
const lasesSom = (titel: unknown) => ({ data }: Svar) => JSON.stringify(data['titel']) === JSON.stringify(titel);
const layout = ({ layout }: Svar) => layout;

const OND = '../../skript/ond.mjs';
const KLAMRAR = 'Klamrar { } läses som programkod';
const ADRESS = 'Länken går till en adress som inte tillåts';
const BILD = 'Bilden har en adress som inte tillåts';
const RAD = 'Rader som börjar med import eller export';
const OSYNLIGT = 'Här finns ett osynligt tecken (U+202E)';
const html = (namn: string): string => `HTML och komponenten <${namn}> får inte användas`;

/** Bodies: the build refuses them too, at the same place. */
const kroppar: Record<string, Fall> = {
  'export-kor-kod': [6, RAD, kors],
  'export-default-kor-kod': [6, RAD, kors],
  'import-hamtar-skript': [6, RAD, kors],
  'import-laser-filer': [6, RAD, hamtar('node:fs')],
  'uttryck-kor-kod': [6, KLAMRAR, kors],
  'uttryck-lacker-hemlighet': [6, KLAMRAR, lacker],
  'uttryck-mellan-kommentarer': [6, KLAMRAR, lacker],
  'uttryck-i-rubrik': [6, KLAMRAR, lacker],
  'uttryck-i-tabell': [8, KLAMRAR, lacker],
  'uttryck-i-lista-i-citat': [7, KLAMRAR, lacker],
  'uttryck-i-lank': [6, KLAMRAR, lacker],
  'uttryck-i-komponent': [8, KLAMRAR, lacker],
  'attribut-uttryck': [6, 'Attributet "rubrik" ska vara en text', lacker],
  'attribut-spridning': [6, '<Notis> får inte innehålla klamrar', lacker],
  'attribut-set-html': [6, '<Notis> har inget attribut "set:html"', sidan(/<img [^>]*onerror=/)],
  'attribut-handelse': [6, '<Notis> har inget attribut "onmouseover"', sidan(/ onmouseover=/)],
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
  'lank-javascript': [6, ADRESS, leder('javascript:')],
  'lank-javascript-versaler': [6, ADRESS, leder('JaVaScRiPt:')],
  'lank-javascript-entiteter': [6, ADRESS, leder('javascript:')],
  'lank-definition': [8, ADRESS, leder('javascript:')],
  'lank-data': [6, ADRESS, leder('data:text/html')],
  'lank-data-bild': [6, ADRESS, leder('data:image/svg')],
  'lank-utan-protokoll': [6, ADRESS, lederTill('ond.example')],
  'lank-dold-vard': [6, ADRESS, lederTill('ond.example')],
  'lank-dold-vard-entitet': [6, ADRESS, lederTill('ond.example')],
  'lank-helbredd-vard': [6, ADRESS, lederTill('ond.example')],
  'lank-kyrillisk-vard': [6, ADRESS, lederTill(new URL('https://www.sk\u0430tteverket.se').hostname)],
  'lank-punycode': [6, ADRESS, lederTill('www.xn--sktteverket-1ij.se')],
  'lank-ip-nummer': [6, ADRESS, lederTill('203.0.113.7')],
  'lank-dold-kopia': [6, ADRESS, sidan(/\?bcc=ond/)],
  'lank-sager-annat': [6, 'Länken säger "www.skatteverket.se" men går till', lederTill('ond.example')],
  'lank-sager-annat-i-mening': [6, 'Länken säger "Logga in på skatteverket.se här" men', lederTill('ond.example')],
  'lank-sager-annat-nummer': [6, 'Länken säger "08-123 45 67" men går till', leder('tel:0900-123456')],
  'lank-sager-annan-epost': [6, 'Länken säger "info@exempel.se" men går till', leder('mailto:ond@ond.example')],
  'lank-definition-sager-annat': [6, 'Länken säger "www.skatteverket.se" utan', lederTill('ond.example')],
  'bild-sparar-besok': [6, BILD, sidan(/<img src="https:\/\/ond/)],
  'bild-kor-modul': [6, BILD, hamtar(OND)],
  'bild-visar-fil': [6, BILD, hamtar('../../package.json?raw')],
  'bild-med-skript': [6, BILD, hamtar('./bild.svg')],
  'text-vand-riktning': [6, OSYNLIGT, sidan(/\u202E/)],
  'text-vand-riktning-entitet': [6, OSYNLIGT, sidan(/\u202E/)],
  'text-nollbredd': [6, 'Här finns ett osynligt tecken (U+200B)', sidan(/skatte\u200Bverket/)],
  'text-hopad': [6, 'Bokstaven "m\u0336" är sammansatt', sidan(/m[\u0321\u0336\u0338]{3}er/)],
  'text-blandade-alfabet': [6, 'Ett ord blandar bokstäver', sidan(/sk\u0430tteverket/)],
  // Astro changes the module as text and so the page: the words are gone from it.
  'text-faller-bygget': [6, 'Orden "MDXContent"', ({ html }) => !html.includes('export default function')],
};

/** Front matter: only the keys that Astro acts on reach the plugin, the rest is stopped by the check that begins every build. */
const uppgifter: Record<string, Fall> = {
  'nyckel-layout': [4, 'Okänd nyckel "layout"', hamtar(OND)],
  'nyckel-layout-sammanslagen': [4, 'Nyckeln "<<" hämtar in andra nycklar', hamtar(OND)],
  'nyckel-layout-citerad': [4, 'Okänd nyckel "layout"', hamtar(OND)],
  'nyckel-layout-fragetecken': [4, 'Okänd nyckel "layout"', hamtar(OND)],
  'nyckel-layout-vagnretur': [3, 'Här finns ett osynligt tecken (U+000D)', hamtar(OND)],
  'nyckel-layout-toml': [1, 'Filen börjar inte med ---', hamtar(OND)],
  'nyckel-layout-blankrad': [1, 'Filen börjar inte med ---', hamtar(OND)],
  'nyckel-proto': [4, 'Okänd nyckel "__proto__"', layout],
  'slut-med-kod': [4, 'Raden börjar med --- men innehåller mer', lacker],
  'slut-med-plustecken': [4, 'Raden börjar med +++ och avslutar därför', lacker],
  ankarbomb: [2, 'En text får inte börja med &', ({ data }) => JSON.stringify(data).length > 10_000],
  'tagg-binar': [2, 'En text får inte börja med utropstecken', lasesSom(Uint8Array.from(Buffer.from('Hej')))],
  'tagg-tidsstampel': [2, 'En text får inte börja med utropstecken', lasesSom('2026-03-03T00:00:00.000Z')],
  'titel-datum': [2, 'Värdet läses på olika sätt', lasesSom('2026-03-03T00:00:00.000Z')],
  'titel-binart-tal': [2, 'Värdet läses på olika sätt', lasesSom(42)],
  'titel-vand-riktning': [2, OSYNLIGT, lasesSom('Ring \u202E321')],
  'titel-nollbredd': [2, 'Här finns ett osynligt tecken (U+200B)', lasesSom('Skatte\u200Bverket')],
};

/** Harm that takes a whole build without the guard to show, or ends the process. */
const heltBygge: Record<string, [rad: number, fel: string]> = {
  'text-lacker-hemlighet': [6, 'Orden "import.meta" byts ut'],
  'rubrik-lacker-hemlighet': [6, 'Orden "import.meta" byts ut'],
  'titel-importerar-skript': [2, 'Orden "__ASTRO" byts ut'],
  'lista-spranger-kompilatorn': [6, 'Listor, citat eller betoningar ligger i varandra'],
};

/** Texts outside content/sidor; their harm is that of the same text above. */
const andra: Record<string, [rad: number, fel: string]> = {
  'forbund/webb-blanksteg.mdx': [8, ADRESS],
  'forbund/webb-dold-vard.mdx': [8, ADRESS],
  'forbund/webb-kyrillisk-vard.mdx': [8, ADRESS],
  'vokabular/ordlista.yaml': [2, OSYNLIGT],
  'vokabular/situationer.yaml': [2, 'Orden "__ASTRO" byts ut'],
  'vokabular/finansiarer.yaml': [2, 'En text får inte börja med utropstecken'],
  'vokabular/anvisare.yaml': [3, 'En text får inte börja med &'],
};

const iSidor = (fall: Record<string, readonly [number, string, ...unknown[]]>): [string, number, string][] =>
  Object.entries(fall).map(([namn, [rad, fel]]) => [`sidor/${namn}.mdx`, rad, fel]);
const alla: [string, number, string][] = [
  ...iSidor(kroppar),
  ...iSidor(uppgifter),
  ...iSidor(heltBygge),
  ...Object.entries(andra).map(([fil, [rad, fel]]): [string, number, string] => [fil, rad, fel]),
];
/** What the hostile files refer to. */
const SUNDA = ['forbund/ett-forbund.mdx', 'malgrupper/unga.mdx', 'sidor/tillganglighet.mdx'];
const SUNDA_ORDLISTOR = ['lan', 'kommuner', 'aktorer', 'kallor'].map((namn) => `vokabular/${namn}.yaml`);

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
  let fel: Fel[] = [];
  let korning: Korning;
  let byggning: Korning;
  let rot = '';
  beforeAll(async () => {
    rot = medVakt();
    ({ fel } = granska(FIENTLIGA, { idag: '2026-03-01' }));
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

  it.each(alla)('%s is refused on line %i, with what to write instead', (fil, rad, borjan) => {
    const har = fel.filter((ett) => ett.fil === `content/${fil}`);
    expect(har.find((ett) => ett.rad === rad && ett.text.startsWith(borjan))).toBeDefined();
    for (const ett of har) {
      expect(ett.text).toMatch(/^[A-ZÅÄÖ<].*\.$/s);
      expect(ett.gor).toMatch(/^[A-ZÅÄÖ].*\.$/s);
      expect(`${ett.text}${ett.gor}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      const somRad = `content/${fil}:${String(ett.rad)}:${String(ett.kolumn)}  ${ett.text}`;
      expect(korning.ut).toContain(somRad);
      expect(byggning.ut).toContain(somRad);
    }
  });

  it.each(SUNDA)('%s, which is sound, is left in peace', (fil) => {
    expect(fel.filter((ett) => ett.fil === `content/${fil}`)).toEqual([]);
  });
});

describe('the hostile files, for somebody who builds without the check', () => {
  const shared = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
  const renderer = satteri({ mdastPlugins: [vaktPlugin], features: markdown }).createMdxRenderer?.(shared, { optimize: false });
  const bygget = async (fil: string): Promise<unknown> => {
    const { content, frontmatter } = parseFrontmatter(text(fil), { frontmatter: 'empty-with-spaces' });
    return (await renderer)?.process(content, path.join(FIENTLIGA, 'content', fil), frontmatter);
  };

  it.each([...iSidor(kroppar), ...iSidor(heltBygge).filter(([fil]) => !fil.includes('titel'))])(
    '%s is refused by the guard in the build, on line %i',
    async (fil, rad, borjan) => {
      await expect(bygget(fil)).rejects.toThrow(`${String(rad)}:`);
      await expect(bygget(fil)).rejects.toThrow(borjan);
    },
  );

  it.each(iSidor(uppgifter).filter(([fil]) => fil.includes('layout')))('%s cannot fetch its layout', async (fil) => {
    await expect(bygget(fil)).rejects.toThrow('Nyckeln "layout" hämtar en fil');
  });

  it.each(SUNDA)('%s is built', async (fil) => {
    await expect(bygget(fil)).resolves.toBeDefined();
  });
});
