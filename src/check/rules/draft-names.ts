import { START, type Fault } from '../../reading/faults.ts';
import { toId } from '../../reading/file-names.ts';
import type { ReadContent } from '../../reading/content.ts';
import { isFolder, samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';

/** What the editor names a draft that is saved before it has a title. The name would be its address for good. */
const RANDOM_NAME = /^[0-9a-f]{12}$/;

/** No file is called as a draft without a title. */
export const findDraftNames = ({ samlingar }: ReadContent): Fault[] =>
  samlingsnamn
    .filter((name) => isFolder(table[name]))
    .flatMap((name) => {
      const { location, entries } = samlingar[name];
      return entries.flatMap(({ file, id, data }) => {
        if (!RANDOM_NAME.test(id)) return [];
        const title: unknown = data && Reflect.get(data, table[name].name);
        return [
          {
            file,
            ...START,
            typ: 'draft-name',
            text: `Filnamnet "${id}.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.`,
            action:
              typeof title === 'string'
                ? `Filnamnet blir sidans adress. Skapa posten på nytt, med titeln ifylld innan du sparar, eller byt namn på filen till "${toId(title)}.mdx".`
                : `Skriv en titel och byt namn på filen efter den. Filnamnet blir adressen under ${location}.`,
          },
        ];
      });
    });
