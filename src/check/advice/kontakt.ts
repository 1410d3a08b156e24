import { vik } from '../../swedish/words.ts';
import type { Fel } from '../../reading/faults.ts';
import { felI, type Samlingar } from '../../reading/content.ts';
import type { Insatslasning } from './text-boxes.ts';

/**
 * Nobody to call, told once for each förbund: with a contact of its own all its insatser have one.
 */
export function saknadKontakt({ forbund }: Samlingar, gallande: readonly Insatslasning[]): Fel[] {
  const utan = Map.groupBy(
    gallande.filter(({ data }) => data.kontakt.length === 0).flatMap(({ data }) => data.forbund),
    (id) => id,
  );
  return forbund.poster.flatMap((post) => {
    const antal = utan.get(post.id)?.length ?? 0;
    if (!post.data || post.data.kontakt.length > 0 || antal === 0) return [];
    return [
      felI(
        post,
        ['namn'],
        `Förbundet har ingen kontakt, och ${antal === 1 ? 'en av dess insatser' : `${String(antal)} av dess insatser`} har ingen egen.`,
        'Skriv en växel eller en gemensam e-postadress under "kontakt" i den här filen. Den visas då på alla sidor som saknar en.',
      ),
    ];
  });
}

const FUNKTION =
  /^(?:info|kontakt|registrator|reception|vaxel|kansli|stod|team|ung|unga|vuxen|kommun|samordning|projekt|noreply|post|mail|e-?post)/;

/** Two names with a full stop between them, neither of them a word of the insats, its kommun or an office. */
function arPersons(epost: string, egnaOrd: string): boolean {
  const [namn = '', doman = ''] = epost.toLowerCase().split('@');
  const delar = namn.split('.');
  return (
    delar.length === 2 &&
    delar.every(
      (del) => /^\p{L}{2,}$/u.test(del) && !FUNKTION.test(del) && !egnaOrd.includes(vik(del)) && !doman.includes(del),
    )
  );
}

/** Somebody leaves, and the address with them; and a person's address is a personal datum. */
export function personsAdress({ post, data }: Insatslasning): Fel[] {
  const egnaOrd = vik([data.titel, post.id, ...data.kommuner, ...data.forbund].join(' '));
  return data.kontakt.flatMap(({ epost }, index) =>
    epost !== undefined && arPersons(epost, egnaOrd)
      ? [
          felI(
            post,
            ['kontakt', index, 'epost'],
            `"${epost}" ser ut att vara en persons egen adress.`,
            'Skriv en gemensam adress, som finns kvar när någon slutar.',
          ),
        ]
      : [],
  );
}
