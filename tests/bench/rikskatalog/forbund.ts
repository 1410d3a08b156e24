import type { Content } from '../../../src/model/content.ts';
import type { Aktor, Kalldokument, Kommun } from '../../../src/schema/vokabular.ts';
import type { Dice } from './dice.ts';
import { mdx } from './filer.ts';
import { toId } from '../../../src/reading/file-names.ts';
import type { Skribent } from './meningar.ts';

/** A made-up samordningsförbund: neighbouring kommuner of one län, with the documents it has published. */
export interface Riksforbund {
  id: string;
  namn: string;
  kommuner: Kommun[];
  region: string;
  kallor: Kalldokument[];
}

const genitiv = (namn: string): string => (/[sxz]$/.test(namn) ? namn : `${namn}s`);
/** Haninge kommun, but Nynäshamns kommun: after a vowel the s is left out. */
const kommunaktor = ({ id, namn }: Kommun): Aktor => ({
  id: `${id}-kommun`,
  namn: `${/[aeiouyåäö]$/.test(namn) ? namn : genitiv(namn)} kommun`,
  typ: 'kommun',
  synonymer: [],
});

/** All kommuner of the country, three or four to a förbund, each förbund within one län. */
export function riksforbund({ lan, kommuner }: Content, dice: Dice): Riksforbund[] {
  return lan.flatMap(({ data: ett }) => {
    const kvar = kommuner.map(({ data }) => data).filter((kommun) => kommun.lan === ett.id);
    const forbund: Riksforbund[] = [];
    while (kvar.length > 0) {
      const valda = kvar.splice(0, dice.whole(2, 5));
      const [forsta = '', andra] = valda.map((kommun) => kommun.namn);
      const ort = andra === undefined ? forsta : `${forsta} och ${andra}`;
      const id = toId(ort);
      const kallor = [2021, 2023].map((ar) => ({
        id: `verksamhetsplan-${String(ar)}-${id}`,
        titel: `Verksamhetsplan ${String(ar)}, Samordningsförbundet ${ort}`,
        utgivare: `samordningsforbundet-${id}`,
        datum: String(ar),
      }));
      forbund.push({ id, namn: `Samordningsförbundet ${ort}`, kommuner: valda, region: toId(ett.region), kallor });
    }
    return forbund;
  });
}

/** The organisations of the country: the catalogue's own, and the kommuner, regions and förbund it lacks. */
export function riksaktorer({ aktorer, lan }: Content, forbund: readonly Riksforbund[]): Aktor[] {
  const nya: Aktor[] = [
    ...lan.map(({ data: { region } }): Aktor => ({ id: toId(region), namn: region, typ: 'region', synonymer: [] })),
    ...forbund.flatMap((f): Aktor[] => [
      { id: `samordningsforbundet-${f.id}`, namn: f.namn, typ: 'forbund', synonymer: [] },
      ...f.kommuner.map(kommunaktor),
    ]),
  ];
  const finns = new Set(nya.flatMap(({ id, namn }) => [id, namn]));
  return [...aktorer.map(({ data }) => data).filter(({ id, namn }) => !finns.has(id) && !finns.has(namn)), ...nya];
}

export const medlemmar = ({ kommuner, region }: Riksforbund): string[] => [
  'arbetsformedlingen',
  'forsakringskassan',
  region,
  ...kommuner.map(({ id }) => `${id}-kommun`),
];

/** @param dorr the insats to begin with, when the förbund has one */
export function forbundsfil(forbund: Riksforbund, dorr: string | undefined, skribent: Skribent): string {
  const { namn, kommuner, kallor, id } = forbund;
  const amne = { titel: namn, ort: kommuner[0]?.namn ?? '', sagt: [] };
  return mdx(
    {
      namn,
      kort: skribent.text(amne, 2, 300),
      kommuner: kommuner.map((kommun) => kommun.id),
      medlemmar: medlemmar(forbund),
      kontakt: [{ roll: 'Kansliet', epost: `kansli@${id}.example.se` }],
      vagIn: kommuner.map((kommun) => ({
        kommun: kommun.id,
        ...(dorr !== undefined && { insats: dorr }),
        text: skribent.text({ ...amne, ort: kommun.namn }, 2, 400),
      })),
      kallor: kallor.map((kalla) => ({ dokument: kalla.id, avsnitt: 'Förbundets uppdrag' })),
    },
    [3, 2, 3].map((antal) => skribent.text(amne, antal)).join('\n\n'),
  );
}
