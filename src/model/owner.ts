import type { InsatsView, ForbundView } from './views.ts';

/** Ways to reach somebody; at least one is known. */
export interface Ways {
  epost?: string | undefined;
  telefon?: string | undefined;
  webb?: string | undefined;
}

/** Who answers for facts: a function in a förbund, else the förbund itself. */
export interface Owner {
  forbund: ForbundView;
  /** The function, when the förbund has said which. */
  roll: string | undefined;
  /** Whether the förbund has named it as the one who answers for the catalogue's facts. */
  isNamed: boolean;
  /** Nothing when the catalogue knows no way to reach them. */
  way: Ways | undefined;
}

/** Who answers for the facts of a förbund. */
export function ownerOf(forbund: ForbundView): Owner {
  const { katalogansvarig, kontakt, webb } = forbund;
  if (katalogansvarig) {
    const { roll, epost } = katalogansvarig;
    return { forbund, roll, isNamed: true, way: { epost } };
  }
  const best = kontakt.find(({ epost }) => epost !== undefined) ?? kontakt[0];
  if (best) return { forbund, roll: best.roll, isNamed: false, way: best };
  return { forbund, roll: undefined, isNamed: false, way: webb === undefined ? undefined : { webb } };
}

/** The mailbox for those who have found a fault, when one of the förbund behind the insats has any. */
export const faultMailbox = ({
  forbund,
}: Pick<InsatsView, 'forbund'>): (Owner & { way: { epost: string } }) | undefined =>
  forbund
    .map(ownerOf)
    .toSorted((a, b) => Number(b.isNamed) - Number(a.isNamed))
    .flatMap((one) => (one.way?.epost === undefined ? [] : [{ ...one, way: { ...one.way, epost: one.way.epost } }]))
    .at(0);

/** Whom to ask about an insats, and how. */
export interface WhomToAsk {
  namn: string;
  way: Ways;
}

/** Those who run an insats, else those who answer for its facts; nothing when the catalogue knows no way to any of them. */
export function whomToAsk({ kontakt: [own], forbund }: Pick<InsatsView, 'kontakt' | 'forbund'>): WhomToAsk | undefined {
  if (own) return { namn: own.roll, way: own };
  for (const { forbund: one, roll, way } of forbund.map(ownerOf))
    if (way) return { namn: roll === undefined ? one.namn : `${roll}, ${one.namn}`, way };
  return undefined;
}

/** Each way as a link that can be read. */
export const wayLinks = ({ epost, telefon, webb }: Ways): { text: string; url: string }[] => [
  ...(epost === undefined ? [] : [{ text: epost, url: `mailto:${epost}` }]),
  ...(telefon === undefined ? [] : [{ text: telefon, url: `tel:${telefon.replace(/[^+\d]/g, '')}` }]),
  ...(webb === undefined ? [] : [{ text: new URL(webb).hostname.replace(/^www\./, ''), url: webb }]),
];
