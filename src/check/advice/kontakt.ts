import { fold } from '../../swedish/words.ts';
import type { Fault } from '../../reading/faults.ts';
import { faultAt, type ReadSamlingar } from '../../reading/content.ts';
import type { InsatsReading } from '../texts.ts';

/**
 * Nobody to call, told once for each förbund: with a contact of its own all its insatser have one.
 */
export function adviseOnMissingKontakt({ forbund }: ReadSamlingar, current: readonly InsatsReading[]): Fault[] {
  const without = Map.groupBy(
    current.filter(({ data }) => data.kontakt.length === 0).flatMap(({ data }) => data.forbund),
    (id) => id,
  );
  return forbund.entries.flatMap((entry) => {
    const count = without.get(entry.id)?.length ?? 0;
    if (!entry.data || entry.data.kontakt.length > 0 || count === 0) return [];
    return [
      faultAt(entry, ['namn'], {
        typ: 'advice-no-kontakt',
        text: `Förbundet har ingen kontakt, och ${count === 1 ? 'en av dess insatser' : `${String(count)} av dess insatser`} har ingen egen.`,
        action:
          'Skriv en växel eller en gemensam e-postadress under "kontakt" i den här filen. Den visas då på alla sidor som saknar en.',
      }),
    ];
  });
}

const OFFICE =
  /^(?:info|kontakt|registrator|reception|vaxel|kansli|stod|team|ung|unga|vuxen|kommun|samordning|projekt|noreply|post|mail|e-?post)/;

/** Two names with a full stop between them, neither of them a word of the insats, its kommun or an office. */
function isPersons(email: string, ownWords: string): boolean {
  const [name = '', domain = ''] = email.toLowerCase().split('@');
  const parts = name.split('.');
  return (
    parts.length === 2 &&
    parts.every(
      (part) =>
        /^\p{L}{2,}$/u.test(part) && !OFFICE.test(part) && !ownWords.includes(fold(part)) && !domain.includes(part),
    )
  );
}

/** Somebody leaves, and the address with them; and a person's address is a personal datum. */
export function adviseOnPersonalAddress({ entry, data }: InsatsReading): Fault[] {
  const ownWords = fold([data.titel, entry.id, ...data.kommuner, ...data.forbund].join(' '));
  return data.kontakt.flatMap(({ epost: email }, index) =>
    email !== undefined && isPersons(email, ownWords)
      ? [
          faultAt(entry, ['kontakt', index, 'epost'], {
            typ: 'advice-personal-address',
            text: `"${email}" ser ut att vara en persons egen adress.`,
            action: 'Skriv en gemensam adress, som finns kvar när någon slutar.',
          }),
        ]
      : [],
  );
}
