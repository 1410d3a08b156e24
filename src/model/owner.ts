import type { Insatsvy, Forbundsvy } from './views.ts';

/** Ways to reach somebody; at least one is known. */
export interface Vagar {
  epost?: string | undefined;
  telefon?: string | undefined;
  webb?: string | undefined;
}

/** Who answers for facts: a function in a förbund, else the förbund itself. */
export interface Agare {
  forbund: Forbundsvy;
  /** The function, when the förbund has said which. */
  roll: string | undefined;
  /** Whether the förbund has named it as the one who answers for the catalogue's facts. */
  utsedd: boolean;
  /** Nothing when the catalogue knows no way to reach them. */
  vag: Vagar | undefined;
}

/** Who answers for the facts of a förbund. */
export function agare(forbund: Forbundsvy): Agare {
  const { katalogansvarig, kontakt, webb } = forbund;
  if (katalogansvarig) {
    const { roll, epost } = katalogansvarig;
    return { forbund, roll, utsedd: true, vag: { epost } };
  }
  const basta = kontakt.find(({ epost }) => epost !== undefined) ?? kontakt[0];
  if (basta) return { forbund, roll: basta.roll, utsedd: false, vag: basta };
  return { forbund, roll: undefined, utsedd: false, vag: webb === undefined ? undefined : { webb } };
}

/** The mailbox for those who have found a fault, when one of the förbund behind the insats has any. */
export const felbrevlada = ({ forbund }: Pick<Insatsvy, 'forbund'>): (Agare & { vag: { epost: string } }) | undefined =>
  forbund
    .map(agare)
    .toSorted((a, b) => Number(b.utsedd) - Number(a.utsedd))
    .flatMap((den) => (den.vag?.epost === undefined ? [] : [{ ...den, vag: { ...den.vag, epost: den.vag.epost } }]))
    .at(0);

/** Whom to ask about an insats, and how. */
export interface AttFraga {
  namn: string;
  vag: Vagar;
}

/** Those who run an insats, else those who answer for its facts; nothing when the catalogue knows no way to any of them. */
export function attFraga({ kontakt: [egen], forbund }: Pick<Insatsvy, 'kontakt' | 'forbund'>): AttFraga | undefined {
  if (egen) return { namn: egen.roll, vag: egen };
  for (const { forbund: ett, roll, vag } of forbund.map(agare))
    if (vag) return { namn: roll === undefined ? ett.namn : `${roll}, ${ett.namn}`, vag };
  return undefined;
}

/** Each way as a link that can be read. */
export const vaglankar = ({ epost, telefon, webb }: Vagar): { text: string; url: string }[] => [
  ...(epost === undefined ? [] : [{ text: epost, url: `mailto:${epost}` }]),
  ...(telefon === undefined ? [] : [{ text: telefon, url: `tel:${telefon.replace(/[^+\d]/g, '')}` }]),
  ...(webb === undefined ? [] : [{ text: new URL(webb).hostname.replace(/^www\./, ''), url: webb }]),
];
