import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { BORJAN, type Fel, type Plats, type Stig } from '../check/fel.ts';
import { hittaFiler, somId, type mappar } from '../check/filer.ts';
import { lasInnehall, type Samlingar } from '../check/innehall.ts';
import type { Post } from '../check/post.ts';
import { validera } from '../check/schemafel.ts';
import { avkoda, dela } from '../check/text.ts';
import { lasYaml, type Platsvisare } from '../check/yaml.ts';
import { id as idSchema } from '../schema/falt.ts';
import { forbund } from '../schema/forbund.ts';
import { insats } from '../schema/insats.ts';
import { malgrupp, metod } from '../schema/term.ts';
import { prova, type Granskare } from './nyprov.ts';
import { skrivMdx } from './skriv.ts';

export type Uppgifter = Record<string, unknown>;

/** `namn` is the key that names the entry, and that its id is made from. */
export type Slag = { mapp: (typeof mappar)[number]; schema: z.ZodType; namn: string };

/** What `npm run ny` can add. */
export const slag = {
  insats: { mapp: 'insatser', schema: insats, namn: 'titel' },
  metod: { mapp: 'metoder', schema: metod, namn: 'namn' },
  malgrupp: { mapp: 'malgrupper', schema: malgrupp, namn: 'namn' },
  forbund: { mapp: 'forbund', schema: forbund, namn: 'namn' },
} as const satisfies Record<string, Slag>;

/** An entry that nobody has written yet. `text` is what stands under the front matter. */
export type Utkast = { slag: Slag; id: string; uppgifter: Uppgifter; text: string };

/** A fault in what was given: `stig` leads to it, and is empty for the whole of it; `rad` is the line of a long text. */
export type Utkastfel = { stig: Stig; rad?: number; text: string; gor: string };

export const filFor = ({ mapp }: Slag, id: string): string => `content/${mapp}/${id}.mdx`;

const arUppgifter = (varde: unknown): varde is Uppgifter =>
  typeof varde === 'object' && varde !== null && !Array.isArray(varde);

/** A path as one writes it in JSON: `spar[0].alder.fran`. */
export const somVag = (stig: Stig): string =>
  stig
    .map((del, index) => {
      if (typeof del === 'number') return `[${String(del)}]`;
      const namn = String(del);
      return /^[\p{L}_$][\p{L}\d_$]*$/u.test(namn) ? `${index > 0 ? '.' : ''}${namn}` : `[${JSON.stringify(namn)}]`;
    })
    .join('');

/** Why an id cannot be used for a new entry, if it cannot. */
export function felIId(rot: string, sort: Slag, id: string): { text: string; gor: string } | undefined {
  const [fynd] = validera(z.object({ id: idSchema }), { id }, () => BORJAN).fynd;
  if (fynd) return { text: fynd.text, gor: fynd.gor };
  const fil = filFor(sort, id);
  if (!existsSync(path.join(rot, fil))) return undefined;
  return {
    text: `Filen ${fil} finns redan.`,
    gor: 'Välj en annan titel eller ett annat id. Vill du ändra den som finns öppnar du den filen.',
  };
}

const textVid = ({ ra }: Post, nyckel: string): string | undefined => {
  const varde: unknown = arUppgifter(ra) ? ra[nyckel] : undefined;
  return typeof varde === 'string' && varde !== '' ? varde : undefined;
};

/** What an entry is called: by its name, its title, or at least its id. */
export const kallad = (post: Post): string => textVid(post, 'namn') ?? textVid(post, 'titel') ?? post.id;

/** Why a name cannot be used for a new entry: another has it, or one that differs in signs and accents only. */
export function felINamn(samlingar: Samlingar, sort: Slag, namn: string): { text: string; gor: string } | undefined {
  const post = samlingar[sort.mapp].poster.find((kandidat) => somId(kallad(kandidat)) === somId(namn));
  if (!post || somId(namn) === '') return undefined;
  return {
    text: `"${kallad(post)}" finns redan, i ${post.fil}.`,
    gor: 'Välj ett annat namn, eller ändra i den filen.',
  };
}

type Json = { varde: unknown } | { fel: Utkastfel };

const heltFel = (text: string, gor: string): Json => ({ fel: { stig: [], text, gor } });

/** Deeper than any entry, and less than what a reader's stack holds. */
const DJUPAST = 20;

function arForDjup(varde: unknown): boolean {
  const kvar: [unknown, number][] = [[varde, 0]];
  for (let nasta = kvar.pop(); nasta; nasta = kvar.pop()) {
    const [ett, djup] = nasta;
    if (djup > DJUPAST) return true;
    if (typeof ett === 'object' && ett !== null) for (const under of Object.values(ett)) kvar.push([under, djup + 1]);
  }
  return false;
}

/** Reads JSON; an error says line and column where Node tells them. */
export function lasJson(bytes: Uint8Array): Json {
  const avkodad = avkoda(bytes);
  if ('fynd' in avkodad) return heltFel(avkodad.fynd.text, avkodad.fynd.gor);
  if (avkodad.text.trim() === '')
    return heltFel('Det finns inget att läsa.', 'Skriv uppgifterna som JSON: {"titel": "…", …}.');
  try {
    const varde: unknown = JSON.parse(avkodad.text);
    if (!arForDjup(varde)) return { varde };
    return heltFel('Listor och grupper ligger i varandra på för många nivåer.', 'Ta bort klamrar som inte behövs.');
  } catch (fel) {
    const plats = /line (\d+) column (\d+)/.exec(fel instanceof Error ? fel.message : '');
    const vid = plats ? ` Det tar stopp på rad ${plats[1] ?? ''}, tecken ${plats[2] ?? ''}.` : '';
    return heltFel(
      `Det här går inte att läsa som JSON.${vid}`,
      'Titta efter ett komma, ett citattecken eller en klammer som saknas eller är för mycket.',
    );
  }
}

/** Front matter with `id` and `text` beside its keys → an entry, or why it cannot be one. */
export function somUtkast(sort: Slag, varde: unknown): { utkast: Utkast; fel: Utkastfel[] } | { fel: Utkastfel[] } {
  if (!arUppgifter(varde)) {
    return {
      fel: [
        { stig: [], text: 'Det här är inget JSON-objekt.', gor: 'Skriv uppgifterna inom klamrar: {"titel": "…", …}.' },
      ],
    };
  }
  const { id, text = '', ...uppgifter } = varde;
  const fel: Utkastfel[] = [];
  if (typeof text !== 'string') fel.push({ stig: ['text'], text: '"text" stämmer inte.', gor: 'Skriv en text.' });
  if (id !== undefined && typeof id !== 'string')
    fel.push({ stig: ['id'], text: '"id" stämmer inte.', gor: 'Skriv ett id som text, eller utelämna det.' });
  const namn = uppgifter[sort.namn];
  const eget = typeof id === 'string' ? id : somId(typeof namn === 'string' ? namn : '');
  return { utkast: { slag: sort, id: eget, uppgifter, text: typeof text === 'string' ? text : '' }, fel };
}

const YAML = { lineWidth: 0, aliasDuplicateObjects: false } as const;

const somKropp = (text: string): string => (text.trim() === '' ? '' : `\n${text.trim()}\n`);

/** The file: in the one form of our tools, or as it was given when the schema refuses it, so that every fault is seen. */
function somFil({ slag: { schema }, uppgifter, text }: Utkast): string {
  const { success, data } = schema.safeParse(uppgifter);
  return success ? skrivMdx(data, schema, somKropp(text)) : `---\n${stringify(uppgifter, YAML)}---\n${somKropp(text)}`;
}

function* stigarI(varde: unknown, stig: Stig = []): Generator<Stig> {
  yield stig;
  if (Array.isArray(varde)) for (const [index, post] of varde.entries()) yield* stigarI(post, [...stig, index]);
  else if (arUppgifter(varde))
    for (const [nyckel, under] of Object.entries(varde)) yield* stigarI(under, [...stig, nyckel]);
}

/** Which value of the draft a fault in the file is about; the person has no file to look in. */
function platsI({ uppgifter, text }: Utkast, innehall: string, { rad, kolumn }: Fel): Pick<Utkastfel, 'stig' | 'rad'> {
  const delad = dela(innehall);
  if ('fynd' in delad) return { stig: [] };
  const iKroppen = rad - delad.frontMatter.split('\n').length;
  if (iKroppen > 0) {
    // An empty line goes before the text, and those that the text began with are gone.
    const borttagna = /^\s*/.exec(text)?.[0].split('\n').length ?? 1;
    return { stig: ['text'], rad: iKroppen - 2 + borttagna };
  }
  const yaml = lasYaml(delad.frontMatter);
  return { stig: 'fynd' in yaml ? [] : stigTill(yaml.plats, uppgifter, { rad, kolumn }) };
}

function stigTill(platsen: Platsvisare, uppgifter: Uppgifter, { rad, kolumn }: Plats): Stig {
  const stigar = [...stigarI(uppgifter)];
  const vid = (del: 'varde' | 'nyckel'): Stig | undefined =>
    stigar.find((stig) => {
      const plats = platsen(stig, del);
      return stig.length > 0 && plats.rad === rad && plats.kolumn === kolumn;
    });
  const paForstaRaden = platsen([]);
  if (paForstaRaden.rad === rad && paForstaRaden.kolumn === kolumn && !vid('varde')) return [];
  return vid('varde') ?? vid('nyckel') ?? [];
}

/** An entry as it would be written, with every fault the check finds in it and because of it. */
export type Forslag = { fil: string; innehall: string; fel: Utkastfel[]; tips: Utkastfel[] };

/** Puts a draft to the whole check without writing it where the content is. */
export function forbered(rot: string, utkast: Utkast, granska: Granskare): Forslag {
  const { samlingar } = lasInnehall(rot, hittaFiler(rot));
  const namn = utkast.uppgifter[utkast.slag.namn];
  const namnfel = typeof namn === 'string' ? felINamn(samlingar, utkast.slag, namn) : undefined;
  // Without a name there is no id either; the missing name is told by the schema.
  const idfel = utkast.id === '' && namn === undefined ? undefined : felIId(rot, utkast.slag, utkast.id);
  const innehall = somFil(utkast);
  const riktig = filFor(utkast.slag, utkast.id);
  // Under a name that is free: what is wrong with the id is no reason to keep quiet about the rest.
  const fil = idfel || utkast.id === '' ? filFor(utkast.slag, 'utkast-som-granskas') : riktig;
  const granskat = prova(rot, { fil, innehall }, granska);
  const utkastfel = (ett: Fel): Utkastfel[] => {
    if (ett.fil === fil) return [{ ...platsI(utkast, innehall, ett), text: ett.text, gor: ett.gor }];
    // Of two that share a name the check blames the later, which may be the other one.
    return namnfel && ett.text.includes(fil) ? [] : [{ stig: [], text: `${ett.fil}: ${ett.text}`, gor: ett.gor }];
  };
  const avGranskningen = granskat.fel
    .flatMap(utkastfel)
    .filter(({ stig }) => !(namnfel && stig.length === 1 && stig[0] === utkast.slag.namn));
  return {
    fil: riktig,
    innehall,
    fel: [
      ...(idfel ? [{ stig: ['id'], ...idfel }] : []),
      ...(namnfel ? [{ stig: [utkast.slag.namn], ...namnfel }] : []),
      ...avGranskningen,
    ],
    tips: granskat.tips.flatMap(utkastfel),
  };
}

/** Writes a new file; one that has come there meanwhile is left as it is and gives an error. */
export function skrivNy(rot: string, { fil, innehall }: Pick<Forslag, 'fil' | 'innehall'>): void {
  writeFileSync(path.join(rot, fil), innehall, { flag: 'wx' });
}
