import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../reading/content.ts';
import { findFiles } from '../../reading/files.ts';
import { contentPath } from '../../reading/settings.ts';
import { isFolder, samlingar, samlingsnamn } from '../../schema/samlingar.ts';
import { isLookedUp, type Option, type Options } from './fields.ts';

/** The collections that a form lists ids of, in Swedish alphabetical order. */
export function readOptions(root = '.'): Options {
  const { samlingar: content } = readContent(root);
  return new Map(
    samlingsnamn
      .filter((name) => !isLookedUp(name))
      .map((name) => {
        const key = samlingar[name].name;
        const options = content[name].entries.map(({ id, data }): Option => {
          const label: unknown = data && Reflect.get(data, key);
          return { label: typeof label === 'string' ? label : id, value: id };
        });
        return [name, options.sort((a, b) => a.label.localeCompare(b.label, 'sv'))];
      }),
  );
}

/** The catalogue's own texts as files, to practise on: path → text. Those that the editor shows, and no others. */
export function readPracticeFiles(root = '.'): Record<string, string> {
  const shown = Object.values(samlingar).filter(({ editor }) => editor !== undefined);
  const folders = new Set(shown.filter(isFolder).map((samling) => samling.path));
  const lists = new Set(shown.map((samling) => contentPath(samling.path, root)));
  return Object.fromEntries(
    findFiles(root)
      .texts.filter(({ file, folder }) => folders.has(folder) || lists.has(file))
      .map(({ file }) => file)
      .sort()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8')]),
  );
}
