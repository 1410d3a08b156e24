import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { nycklar } from '../../reading/schema-walk.ts';
import { dela } from '../../reading/text.ts';
import { lasYaml } from '../../reading/yaml.ts';
import { isFolder, samlingar } from '../../schema/samlingar.ts';
import { kortad } from './markdown.ts';
import { arGrupp } from '../form.ts';

/** Folder of content/ → the schema of a file in it. */
export const scheman: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.values(samlingar)
    .filter((samling) => isFolder(samling))
    .map(({ path, schema }) => [path, schema]),
);

export const slag = ['ny', 'andrad', 'bekraftad', 'avslutad', 'flyttad', 'borttagen'] as const;
export type Slag = (typeof slag)[number];

/** The text below the front matter, and keys that no schema knows: neither is a field. */
export const KROPP = 'kropp';
export const OKAND = 'okand';

const MAX_FALT = 60;
const MAX_POSTER = 50;
const MAX_NAMN = 120;
export const MAX_SOKVAG = 1000;
const kortText = z.string().max(2 * MAX_NAMN);
const namnen = z.array(kortText).max(MAX_POSTER);

/** What became of one file. Read again by a job that trusts nothing of it, hence the limits. */
export const forandring = z.strictObject({
  fil: z.string().max(MAX_SOKVAG),
  /** What the file was called before. */
  fran: z.string().max(MAX_SOKVAG).optional(),
  slag: z.enum(slag),
  namn: kortText,
  /** Keys that changed, in the schema's order. Empty when only the form did. */
  falt: z.array(z.string().regex(/^[A-Za-z]{1,40}$/)).max(MAX_FALT),
  /** False when one of the two sides could not be read, so that fields cannot be named. */
  lasbar: z.boolean(),
  /** Entries of a vocabulary. */
  poster: z.strictObject({ nya: namnen, andrade: namnen, borttagna: namnen }).optional(),
});
export type Forandring = z.infer<typeof forandring>;

/** A file of content/ before and after; a text is missing where the file is. */
export type Filpar = { fil: string; fran?: string | undefined; fore: string | undefined; efter: string | undefined };

type Uppgifter = Record<string, unknown>;
type Last = { uppgifter: Uppgifter; kropp: string };

function las(text: string | undefined): Last | undefined {
  const delad = text === undefined ? undefined : dela(text.replace(/^\uFEFF/, ''));
  if (!delad || 'fynd' in delad) return undefined;
  const yaml = lasYaml(delad.frontMatter);
  if ('fynd' in yaml || !arGrupp(yaml.ra)) return undefined;
  // Its first lines stand for the front matter, whose length says nothing about the text.
  return { uppgifter: yaml.ra, kropp: delad.kropp.replaceAll('\r', '').trim() };
}

const idI = (fil: string): string => fil.slice(fil.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
const forsta = (...varden: unknown[]): string | undefined => varden.find((varde) => typeof varde === 'string');
const namnPa = (fil: string, last: Last | undefined): string =>
  kortad(forsta(last?.uppgifter['titel'], last?.uppgifter['namn']) ?? idI(fil), MAX_NAMN);

function andradeFalt(schema: z.ZodType | undefined, fore: Last, efter: Last): string[] {
  const kanda = schema ? nycklar(schema) : [];
  const skiljer = (nyckel: string) => !isDeepStrictEqual(fore.uppgifter[nyckel], efter.uppgifter[nyckel]);
  const ovriga = [...Object.keys(fore.uppgifter), ...Object.keys(efter.uppgifter)].filter((n) => !kanda.includes(n));
  return [
    ...kanda.filter(skiljer),
    ...(ovriga.some(skiljer) ? [OKAND] : []),
    ...(fore.kropp === efter.kropp ? [] : [KROPP]),
  ];
}

/** An end that was not there before, or the answer that nothing goes on after it. */
function tarSlut(fore: Last, efter: Last): boolean {
  const [innan, sedan] = [fore.uppgifter['period'], efter.uppgifter['period']];
  if (!arGrupp(sedan)) return false;
  const var_ = arGrupp(innan) ? innan : {};
  return (
    (sedan['slut'] !== undefined && var_['slut'] === undefined) || (sedan['kvar'] === 'nej' && var_['kvar'] !== 'nej')
  );
}

const slagAv = (mapp: string, falt: readonly string[], fore: Last, efter: Last): Slag => {
  if (mapp !== 'insatser') return 'andrad';
  if (falt.length === 1 && falt[0] === 'kontroll') return 'bekraftad';
  return tarSlut(fore, efter) ? 'avslutad' : 'andrad';
};

/** Entries of a vocabulary by what names them; undefined when the list cannot be read. */
function posterI(text: string | undefined): Map<string, unknown> | undefined {
  if (text === undefined) return new Map();
  const yaml = lasYaml(text);
  if ('fynd' in yaml || !Array.isArray(yaml.ra)) return undefined;
  return new Map(
    yaml.ra.filter(arGrupp).flatMap((post) => {
      const namn = forsta(post['ord'], post['id']);
      return namn === undefined ? [] : [[namn, post]];
    }),
  );
}

const namnade = (namn: string[]): string[] => namn.slice(0, MAX_POSTER).map((ett) => kortad(ett, MAX_NAMN));

function jamforPoster({ fore, efter }: Filpar): Pick<Forandring, 'lasbar' | 'poster'> {
  const [innan, sedan] = [posterI(fore), posterI(efter)];
  if (!innan || !sedan) return { lasbar: false };
  return {
    lasbar: true,
    poster: {
      nya: namnade([...sedan.keys()].filter((namn) => !innan.has(namn))),
      andrade: namnade(
        [...sedan].filter(([n, post]) => innan.has(n) && !isDeepStrictEqual(innan.get(n), post)).map(([n]) => n),
      ),
      borttagna: namnade([...innan.keys()].filter((namn) => !sedan.has(namn))),
    },
  };
}

const yttreSlag = ({ fran, fore, efter }: Filpar): Slag | undefined => {
  if (efter === undefined) return 'borttagen';
  if (fran !== undefined) return 'flyttad';
  return fore === undefined ? 'ny' : undefined;
};

/** The folder of content/ that a file lies in. */
export const mappFor = (fil: string): string => fil.split('/')[1] ?? '';

/** Says what became of a file of content/, in keys of the schema. */
export function jamfor(par: Filpar): Forandring {
  const { fil, fran, fore, efter } = par;
  const mapp = mappFor(fil);
  const kort = (sokvag: string): string => sokvag.slice(0, MAX_SOKVAG);
  const grund = { fil: kort(fil), ...(fran === undefined ? {} : { fran: kort(fran) }), falt: [] };
  if (mapp === 'vokabular') {
    return { ...grund, slag: yttreSlag(par) ?? 'andrad', namn: idI(fil), ...jamforPoster(par) };
  }
  // A picture beside a text, or a README, is no entry and has no fields.
  if (!fil.endsWith('.mdx')) return { ...grund, slag: yttreSlag(par) ?? 'andrad', namn: idI(fil), lasbar: true };
  const [innan, sedan] = [las(fore), las(efter)];
  const falt = innan && sedan ? andradeFalt(scheman[mapp], innan, sedan) : [];
  return {
    ...grund,
    slag: yttreSlag(par) ?? (innan && sedan ? slagAv(mapp, falt, innan, sedan) : 'andrad'),
    namn: namnPa(fil, sedan ?? innan),
    falt,
    lasbar: (fore === undefined || innan !== undefined) && (efter === undefined || sedan !== undefined),
  };
}
