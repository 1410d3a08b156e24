import { BORJAN, type Fel } from '../../reading/faults.ts';
import { somId } from '../../reading/files.ts';
import type { Innehall } from '../../reading/content.ts';
import { isFolder, samlingar as table, samlingsnamn } from '../../schema/samlingar.ts';

/** What the editor names a draft that is saved before it has a title. The name would be its address for good. */
const SLUMPNAMN = /^[0-9a-f]{12}$/;

export const slumpnamn = ({ samlingar }: Innehall): Fel[] =>
  samlingsnamn
    .filter((name) => isFolder(table[name]))
    .flatMap((name) => {
      const { stalle, poster } = samlingar[name];
      return poster.flatMap(({ fil, id, data }) => {
        if (!SLUMPNAMN.test(id)) return [];
        const namn: unknown = data && Reflect.get(data, table[name].name);
        return [
          {
            fil,
            ...BORJAN,
            text: `Filnamnet "${id}.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.`,
            gor:
              typeof namn === 'string'
                ? `Filnamnet blir sidans adress. Skapa posten på nytt, med titeln ifylld innan du sparar, eller byt namn på filen till "${somId(namn)}.mdx".`
                : `Skriv en titel och byt namn på filen efter den. Filnamnet blir adressen under ${stalle}.`,
          },
        ];
      });
    });
