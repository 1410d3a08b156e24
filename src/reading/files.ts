import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isFolder, samlingar } from '../schema/samlingar.ts';
import { isImageFile } from './links.ts';
import { flawInImageFile } from './image-file.ts';
import { START, type Fault, type Flaw } from './faults.ts';
import { flawInAddress, flawInReservedName, type ContentFile } from './file-names.ts';
import { contentFolders } from './settings.ts';
import { findSimilar } from './similar.ts';
import { makeVisible } from './characters.ts';

const collections = Object.values(samlingar);
/** Names of the files in vokabular/, without their ending. */
const lists = collections.filter((one) => !isFolder(one)).map(({ path: file }) => path.basename(file, '.yaml'));

/** Folder of the content → the ending of the files that are read there. */
const endings = new Map<string, string>(
  collections.map((one) => (isFolder(one) ? [one.path, '.mdx'] : [path.dirname(one.path), '.yaml'])),
);

/** What there is to read, the images beside it, and a fault for each file that is neither. Paths are from the project root. */
export type ContentFiles = { texts: ContentFile[]; images: ReadonlySet<string>; faults: Fault[] };

/** Files beside the folders that no program runs. Programs look for settings of their own by name: no other is let in. */
const BESIDE = new Set(['LICENSE', 'README.md']);

const SHORTCUT: Flaw = {
  typ: 'shortcut',
  text: 'Det här är en genväg, inte en vanlig fil.',
  action: 'Ersätt genvägen med filen själv.',
};

/** A file in the wrong place, or of the wrong kind, is never read: silence about it would pass for approval. */
function flawInKind(contentFolder: string, folder: string, name: string, isRegularFile: boolean): Flaw | undefined {
  if (/(?:^|\/)\./.test(`${folder}/${name}`)) {
    const action = `Ta bort den. Inställningar för program hör inte hemma i ${contentFolder}/.`;
    return { typ: 'hidden-file', text: 'Filen är dold, för namnet eller mappen börjar med en punkt.', action };
  }
  if (!endings.has(folder)) {
    const meant = findSimilar(folder, endings.keys());
    const action = meant ? `Flytta den till ${contentFolder}/${meant}/.` : 'Flytta eller ta bort den.';
    return { typ: 'outside-folders', text: 'Filen ligger utanför katalogens mappar och läses inte.', action };
  }
  if (!isRegularFile) return SHORTCUT;
  if (path.extname(name) === endings.get(folder) || isImageFile(`./${name}`))
    return flawInReservedName(path.basename(name));
  const action = `Texter här slutar på ${endings.get(folder) ?? ''}. Byt namn, flytta eller ta bort filen.`;
  return { typ: 'foreign-file', text: 'Filen hör inte hemma här och läses inte.', action };
}

/** A list that the table of collections does not know would be read by nobody. */
function flawInListName({ folder, id }: ContentFile): Flaw | undefined {
  if (folder !== 'vokabular' || lists.includes(id)) return undefined;
  const meant = findSimilar(id, lists);
  return {
    typ: 'unknown-list',
    text: 'Filen är ingen av katalogens ordlistor och läses inte.',
    action: meant ? `Menade du "${meant}.yaml"?` : 'Flytta eller ta bort den.',
  };
}

/** Of a folder that only lends what the one before it lacks, the parts that are lent. */
const isLent = (root: string, before: string, folder: string, name: string): boolean =>
  endings.has(folder) &&
  !existsSync(path.join(root, before, endings.get(folder) === '.yaml' ? `${folder}/${name}` : folder));

/**
 * Everything in the content: what to read, and a fault for each file that is in the wrong place.
 * @param folders where the content lies, from the root; the second lends what the first lacks
 */
export function findFiles(root: string, folders = contentFolders()): ContentFiles {
  const texts: ContentFile[] = [];
  const images = new Set<string>();
  const faults: Fault[] = [];
  const note = (file: string, flaw: Flaw | undefined): void => {
    if (flaw)
      faults.push({
        file: makeVisible(file),
        ...START,
        ...flaw,
        text: makeVisible(flaw.text),
        action: makeVisible(flaw.action),
      });
  };

  for (const [index, contentFolder] of folders.entries()) {
    const top = path.join(root, contentFolder);
    const before = folders[index - 1];
    const self = lstatSync(top, { throwIfNoEntry: false });
    if (self && !self.isDirectory()) note(contentFolder, SHORTCUT);
    for (const dirent of self?.isDirectory() ? readdirSync(top, { recursive: true, withFileTypes: true }) : []) {
      if (dirent.isDirectory() || dirent.name === '.DS_Store') continue;
      const inFolder = path.relative(top, path.join(dirent.parentPath, dirent.name)).split(path.sep).join('/');
      const [folder = '', ...parts] = inFolder.split('/');
      const name = parts.join('/');
      if (before !== undefined && !isLent(root, before, folder, name)) continue;
      if (name === '' && dirent.isFile() && BESIDE.has(folder)) continue;
      const file = `${contentFolder}/${inFolder}`;
      const flaw = flawInKind(contentFolder, folder, name, dirent.isFile());
      if (flaw) note(file, flaw);
      else if (isImageFile(`./${name}`)) {
        images.add(file);
        note(file, flawInImageFile(path.join(root, file)));
      } else texts.push({ file, folder, id: name.slice(0, -path.extname(name).length) });
    }
  }

  const taken = new Map(texts.map(({ folder, id, file }) => [`${folder}/${id}`, file]));
  for (const text of texts) note(text.file, flawInListName(text) ?? flawInAddress(text, taken));
  return { texts, images, faults };
}
