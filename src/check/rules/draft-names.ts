import { BORJAN, type Fel } from '../../reading/faults.ts';
import { somId } from '../../reading/files.ts';
import type { Innehall } from '../../reading/content.ts';

/** What the editor names a draft that is saved before it has a title. The name would be its address for good. */
const SLUMPNAMN = /^[0-9a-f]{12}$/;

export const slumpnamn = ({ samlingar }: Innehall): Fel[] =>
  [samlingar.insatser, samlingar.metoder, samlingar.malgrupper, samlingar.forbund, samlingar.sidor].flatMap(
    ({ stalle, poster }) =>
      poster.flatMap(({ fil, id, data }) => {
        if (!SLUMPNAMN.test(id)) return [];
        const namn = data && ('titel' in data ? data.titel : data.namn);
        return [
          {
            fil,
            ...BORJAN,
            text: `Filnamnet "${id}.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.`,
            gor: namn
              ? `Filnamnet blir sidans adress. Skapa posten på nytt, med titeln ifylld innan du sparar, eller byt namn på filen till "${somId(namn)}.mdx".`
              : `Skriv en titel och byt namn på filen efter den. Filnamnet blir adressen under ${stalle}.`,
          },
        ];
      }),
  );
