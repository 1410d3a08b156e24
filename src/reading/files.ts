import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ID_MONSTER } from '../schema/fields.ts';
import { isFolder, samlingar } from '../schema/samlingar.ts';
import { arBildfil } from './links.ts';
import { bristIBildfil } from './image-file.ts';
import { BORJAN, type Brist, type Fel } from './faults.ts';
import { bristIUpptaget } from './file-names.ts';
import { contentFolders } from './settings.ts';
import { liknande } from './similar.ts';
import { synlig } from './characters.ts';

const collections = Object.values(samlingar);
/** Names of the files in vokabular/, without their ending. */
const lists = collections.filter((one) => !isFolder(one)).map(({ path: file }) => path.basename(file, '.yaml'));

/** Folder of the content → the ending of the files that are read there. */
const endings = new Map<string, string>(
  collections.map((one) => (isFolder(one) ? [one.path, '.mdx'] : [path.dirname(one.path), '.yaml'])),
);

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

function bristINamn({ fil, mapp, id }: Fil, upptagna: ReadonlyMap<string, string>): Brist | undefined {
  const andelse = path.extname(fil);
  const sista = id.split('/').at(-1) ?? id;
  const forslag = somId(sista);
  if (mapp === 'vokabular' && !lists.includes(id)) {
    const menad = liknande(id, lists);
    return {
      text: 'Filen är ingen av katalogens ordlistor och läses inte.',
      gor: menad ? `Menade du "${menad}.yaml"?` : 'Flytta eller ta bort den.',
    };
  }
  if (ID_MONSTER.test(id)) return undefined;
  const upptagen = upptagna.get(`${mapp}/${forslag}`);
  if (id !== forslag && upptagen !== undefined) {
    return {
      text: `Filen ger samma id, "${forslag}", som ${upptagen}.`,
      gor: 'Slå ihop filerna, eller byt namn på den här.',
    };
  }
  if (id.includes('/')) {
    const folder = fil.slice(0, fil.length - `${id}${andelse}`.length);
    return { text: 'Filen ligger i en undermapp.', gor: `Flytta den till ${folder}${forslag}${andelse}.` };
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
function bristISlag(folder: string, mapp: string, namn: string, vanligFil: boolean): Brist | undefined {
  if (/(?:^|\/)\./.test(`${mapp}/${namn}`)) {
    const gor = `Ta bort den. Inställningar för program hör inte hemma i ${folder}/.`;
    return { text: 'Filen är dold, för namnet eller mappen börjar med en punkt.', gor };
  }
  if (!endings.has(mapp)) {
    const menad = liknande(mapp, endings.keys());
    const gor = menad ? `Flytta den till ${folder}/${menad}/.` : 'Flytta eller ta bort den.';
    return { text: 'Filen ligger utanför katalogens mappar och läses inte.', gor };
  }
  if (!vanligFil) return GENVAG;
  if (path.extname(namn) === endings.get(mapp) || arBildfil(`./${namn}`)) return bristIUpptaget(path.basename(namn));
  const gor = `Texter här slutar på ${endings.get(mapp) ?? ''}. Byt namn, flytta eller ta bort filen.`;
  return { text: 'Filen hör inte hemma här och läses inte.', gor };
}

/** Of a folder that only lends what the one before it lacks, the parts that are lent. */
const isLent = (root: string, before: string, mapp: string, namn: string): boolean =>
  endings.has(mapp) && !existsSync(path.join(root, before, endings.get(mapp) === '.yaml' ? `${mapp}/${namn}` : mapp));

/**
 * Everything in the content: what to read, and a fault for each file that is in the wrong place.
 * @param folders where the content lies, from the root; the second lends what the first lacks
 */
export function hittaFiler(rot: string, folders = contentFolders()): Filer {
  const texter: Fil[] = [];
  const bilder = new Set<string>();
  const fel: Fel[] = [];
  const anteckna = (fil: string, brist: Brist | undefined): void => {
    if (brist) fel.push({ fil: synlig(fil), ...BORJAN, text: synlig(brist.text), gor: synlig(brist.gor) });
  };

  for (const [nr, folder] of folders.entries()) {
    const topp = path.join(rot, folder);
    const before = folders[nr - 1];
    const sjalv = lstatSync(topp, { throwIfNoEntry: false });
    if (sjalv && !sjalv.isDirectory()) anteckna(folder, GENVAG);
    for (const post of sjalv?.isDirectory() ? readdirSync(topp, { recursive: true, withFileTypes: true }) : []) {
      if (post.isDirectory() || post.name === '.DS_Store') continue;
      const inFolder = path.relative(topp, path.join(post.parentPath, post.name)).split(path.sep).join('/');
      const [mapp = '', ...resten] = inFolder.split('/');
      const namn = resten.join('/');
      if (before !== undefined && !isLent(rot, before, mapp, namn)) continue;
      if (namn === '' && post.isFile() && BREDVID.has(mapp)) continue;
      const fil = `${folder}/${inFolder}`;
      const brist = bristISlag(folder, mapp, namn, post.isFile());
      if (brist) anteckna(fil, brist);
      else if (arBildfil(`./${namn}`)) {
        bilder.add(fil);
        anteckna(fil, bristIBildfil(path.join(rot, fil)));
      } else texter.push({ fil, mapp, id: namn.slice(0, -path.extname(namn).length) });
    }
  }

  const upptagna = new Map(texter.map(({ mapp, id, fil }) => [`${mapp}/${id}`, fil]));
  for (const text of texter) anteckna(text.fil, bristINamn(text, upptagna));
  return { texter, bilder, fel };
}
