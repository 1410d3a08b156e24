import type { Fel } from '../../reading/faults.ts';
import { felI, type Innehall, type Samling } from '../../reading/content.ts';
import { samlingar as table, samlingsnamn, type Samling as Table } from '../../schema/samlingar.ts';
import type { Post } from '../../reading/entry.ts';

/** What the key says in the raw YAML, so that an entry with another fault is compared too. */
const ord = (post: Post, nyckel: string): string | undefined => {
  const varde: unknown = typeof post.ra === 'object' && post.ra !== null ? Reflect.get(post.ra, nyckel) : undefined;
  return typeof varde === 'string' && varde !== '' ? varde : undefined;
};

const ANNAT: Record<string, string> = { id: 'ett annat id', text: 'en annan text' };

const likaMed = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Titles that only marks tell apart cannot be told apart in a list. Kommuner can: Habo and Håbo are two. */
const utanTecken = (titel: string): string =>
  titel
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function dubbletter({ poster }: Samling, nyckel: string, somLika = likaMed): Fel[] {
  const forst = new Map<string, Post>();
  return poster
    .toSorted((a, b) => (a.fil < b.fil ? -1 : a.fil > b.fil ? 1 : 0))
    .flatMap((post) => {
      const varde = ord(post, nyckel);
      if (varde === undefined) return [];
      const tidigare = forst.get(somLika(varde));
      if (!tidigare) {
        forst.set(somLika(varde), post);
        return [];
      }
      const annan = ord(tidigare, nyckel) ?? '';
      const hur = likaMed(annan) === likaMed(varde) ? '' : `, skrivet "${annan}"`;
      const var_ = tidigare.fil === post.fil ? `på rad ${String(tidigare.plats([nyckel]).rad)}` : `i ${tidigare.fil}`;
      return [
        felI(
          post,
          [nyckel],
          `"${varde}" finns redan som ${nyckel} ${var_}${hur}.`,
          `Välj ${ANNAT[nyckel] ?? 'ett annat namn'}, eller slå ihop de två.`,
        ),
      ];
    });
}

/** No two insatser share a title, no two entries of another collection a name, and none of a list an id. */
export const dubbla = ({ samlingar }: Innehall): Fel[] =>
  samlingsnamn.flatMap((name) => {
    const { name: nameKey, id }: Pick<Table, 'name' | 'id'> = table[name];
    const perNamn = dubbletter(samlingar[name], nameKey, name === 'insatser' ? utanTecken : likaMed);
    return id === undefined || id === nameKey ? perNamn : [...perNamn, ...dubbletter(samlingar[name], id)];
  });
