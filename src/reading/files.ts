import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ID_MONSTER } from '../schema/fields.ts';
import { vokabularer } from '../schema/vokabular.ts';
import { arBildfil } from './links.ts';
import { bristIBildfil } from './image-file.ts';
import { BORJAN, type Brist, type Fel } from './faults.ts';
import { bristIUpptaget } from './file-names.ts';
import { liknande } from './similar.ts';
import { synlig } from './characters.ts';

/** Folders of content/ where each file is one entry. */
export const mappar = ['insatser', 'metoder', 'malgrupper', 'forbund', 'sidor'] as const;

/** Folder of content/ → the ending of the files that are read there. */
const slag = new Map<string, string>([
  ...mappar.map((mapp): [string, string] => [mapp, '.mdx']),
  ['vokabular', '.yaml'],
]);

/** A file to read: `fil` is relative to the project root, `id` its name without ending. */
export type Fil = { fil: string; mapp: string; id: string };
export type Filer = { texter: Fil[]; bilder: ReadonlySet<string>; fel: Fel[] };

/** A name as an id: a–z, digits and single hyphens. */
export const somId = (namn: string): string =>
  namn
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function bristINamn({ fil, mapp, id }: Fil, upptagna: ReadonlySet<string>): Brist | undefined {
  const andelse = path.extname(fil);
  const sista = id.split('/').at(-1) ?? id;
  const forslag = somId(sista);
  if (mapp === 'vokabular' && !Object.hasOwn(vokabularer, id)) {
    const menad = liknande(id, Object.keys(vokabularer));
    return {
      text: 'Filen är ingen av katalogens ordlistor och läses inte.',
      gor: menad ? `Menade du "${menad}.yaml"?` : 'Flytta eller ta bort den.',
    };
  }
  if (ID_MONSTER.test(id)) return undefined;
  if (id !== forslag && upptagna.has(`${mapp}/${forslag}`)) {
    return {
      text: `Filen ger samma id, "${forslag}", som content/${mapp}/${forslag}${andelse}.`,
      gor: 'Slå ihop filerna, eller byt namn på den här.',
    };
  }
  if (id.includes('/')) {
    return { text: 'Filen ligger i en undermapp.', gor: `Flytta den till content/${mapp}/${forslag}${andelse}.` };
  }
  return {
    text: `Filnamnet "${sista}${andelse}" blir ingen adress.`,
    gor: `Byt namn till "${forslag}${andelse}": bara a–z, 0–9 och bindestreck.`,
  };
}

/** Files beside the folders that no program runs. Programs look for settings of their own by name: no other is let in. */
const BREDVID = new Set(['LICENSE', 'README.md']);

const GENVAG: Brist = { text: 'Det här är en genväg, inte en vanlig fil.', gor: 'Ersätt genvägen med filen själv.' };

/** A file in the wrong place, or of the wrong kind, is never read: silence about it would pass for approval. */
function bristISlag(mapp: string, namn: string, vanligFil: boolean): Brist | undefined {
  if (/(?:^|\/)\./.test(`${mapp}/${namn}`)) {
    const gor = 'Ta bort den. Inställningar för program hör inte hemma i content/.';
    return { text: 'Filen är dold, för namnet eller mappen börjar med en punkt.', gor };
  }
  if (!slag.has(mapp)) {
    const menad = liknande(mapp, slag.keys());
    const gor = menad ? `Flytta den till content/${menad}/.` : 'Flytta eller ta bort den.';
    return { text: 'Filen ligger utanför katalogens mappar och läses inte.', gor };
  }
  if (!vanligFil) return GENVAG;
  if (path.extname(namn) === slag.get(mapp) || arBildfil(`./${namn}`)) return bristIUpptaget(path.basename(namn));
  const gor = `Texter här slutar på ${slag.get(mapp) ?? ''}. Byt namn, flytta eller ta bort filen.`;
  return { text: 'Filen hör inte hemma här och läses inte.', gor };
}

/** Everything in content/: what to read, and a fault for each file that is in the wrong place. */
export function hittaFiler(rot: string): Filer {
  const topp = path.join(rot, 'content');
  const texter: Fil[] = [];
  const bilder = new Set<string>();
  const fel: Fel[] = [];
  const anteckna = (fil: string, brist: Brist | undefined): void => {
    if (brist) fel.push({ fil: synlig(fil), ...BORJAN, text: synlig(brist.text), gor: synlig(brist.gor) });
  };

  const sjalv = lstatSync(topp, { throwIfNoEntry: false });
  if (sjalv && !sjalv.isDirectory()) anteckna('content', GENVAG);
  for (const post of sjalv?.isDirectory() ? readdirSync(topp, { recursive: true, withFileTypes: true }) : []) {
    if (post.isDirectory() || post.name === '.DS_Store') continue;
    const fil = path.relative(rot, path.join(post.parentPath, post.name)).split(path.sep).join('/');
    const [, mapp = '', ...resten] = fil.split('/');
    const namn = resten.join('/');
    if (namn === '' && post.isFile() && BREDVID.has(mapp)) continue;
    const brist = bristISlag(mapp, namn, post.isFile());
    if (brist) anteckna(fil, brist);
    else if (arBildfil(`./${namn}`)) {
      bilder.add(fil);
      anteckna(fil, bristIBildfil(path.join(rot, fil)));
    } else texter.push({ fil, mapp, id: namn.slice(0, -path.extname(namn).length) });
  }

  const upptagna = new Set(texter.map(({ mapp, id }) => `${mapp}/${id}`));
  for (const text of texter) anteckna(text.fil, bristINamn(text, upptagna));
  return { texter, bilder, fel };
}
