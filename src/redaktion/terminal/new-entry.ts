import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Fel, Plats, Stig } from '../../reading/faults.ts';
import { lasInnehall } from '../../reading/content.ts';
import { dela } from '../../reading/text.ts';
import { lasYaml, type Platsvisare } from '../../reading/yaml.ts';
import { arGrupp } from '../form.ts';
import { felIId, felINamn } from './names.ts';
import { prova, type Granskare } from './trial.ts';
import { filFor, type Uppgifter, type Utkast, type Utkastfel } from './kinds.ts';
import { skrivMdx } from '../write.ts';

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
  else if (arGrupp(varde))
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
  const { samlingar } = lasInnehall(rot);
  const namn = utkast.uppgifter[utkast.slag.name];
  const namnfel = typeof namn === 'string' ? felINamn(samlingar, utkast.slag, namn) : undefined;
  // Without a name there is no id either; the missing name is told by the schema.
  const idfel = utkast.id === '' && namn === undefined ? undefined : felIId(rot, utkast.slag, utkast.id);
  const innehall = somFil(utkast);
  const riktig = filFor(utkast.slag, utkast.id, rot);
  // Under a name that is free: what is wrong with the id is no reason to keep quiet about the rest.
  const fil = idfel || utkast.id === '' ? filFor(utkast.slag, 'utkast-som-granskas', rot) : riktig;
  const granskat = prova(rot, { fil, innehall }, granska);
  const utkastfel = (ett: Fel): Utkastfel[] => {
    if (ett.fil === fil) return [{ ...platsI(utkast, innehall, ett), text: ett.text, gor: ett.gor }];
    // Of two that share a name the check blames the later, which may be the other one.
    return namnfel && ett.text.includes(fil) ? [] : [{ stig: [], text: `${ett.fil}: ${ett.text}`, gor: ett.gor }];
  };
  const avGranskningen = granskat.fel
    .flatMap(utkastfel)
    .filter(({ stig }) => !(namnfel && stig.length === 1 && stig[0] === utkast.slag.name));
  return {
    fil: riktig,
    innehall,
    fel: [
      ...(idfel ? [{ stig: ['id'], ...idfel }] : []),
      ...(namnfel ? [{ stig: [utkast.slag.name], ...namnfel }] : []),
      ...avGranskningen,
    ],
    tips: granskat.tips.flatMap(utkastfel),
  };
}

/** Writes a new file; one that has come there meanwhile is left as it is and gives an error. */
export function skrivNy(rot: string, { fil, innehall }: Pick<Forslag, 'fil' | 'innehall'>): void {
  writeFileSync(path.join(rot, fil), innehall, { flag: 'wx' });
}
