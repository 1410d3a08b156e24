import { flerText } from '../../i18n/sok.ts';
import type { Kort } from '../../search/fields.ts';
import { del } from '../templates.ts';
import { ritaTraff, type Sammanhang } from './hit.ts';
import type { Traff } from '../../search/ask/outcome.ts';

/** A list of hits or near misses: of them only those asked for are drawn. */
export interface Lista {
  namn: 'traffar' | 'nara';
  traffar: readonly Traff[];
}

/** So many are drawn at once; the rest come by a button. */
export const PER_GANG = { traffar: 50, nara: 10 };

/** The insatser of its first rows. */
export const forsta = ({ traffar }: Lista, antal: number): number[] =>
  traffar.slice(0, antal).map(({ insats }) => insats.nr);

/** Draws the rows that are not there yet, up to `antal` in all. Their cards must have been fetched. */
export function ritaRader(
  { namn, traffar }: Lista,
  antal: number,
  kort: ReadonlyMap<number, Kort>,
  sammanhang: Sammanhang,
): void {
  const lista = del(sammanhang.rot, namn);
  const rader = traffar.slice(lista.childElementCount, antal).map((traff) => {
    const ett = kort.get(traff.insats.nr);
    if (!ett) throw new Error('En träff ritades innan dess kort var hämtat.');
    return ritaTraff(traff, ett, namn === 'nara', sammanhang);
  });
  lista.append(...rader);
}

/** The button below a list, when there are more. @param rita draws up to so many rows */
export function ritaMerknapp({ namn, traffar }: Lista, rot: HTMLElement, rita: (antal: number) => Promise<void>): void {
  const lista = del(rot, namn);
  const mer = del(rot, `${namn}-fler`);
  const ritade = lista.childElementCount;
  mer.hidden = ritade >= traffar.length;
  mer.textContent = flerText(traffar.length - ritade);
  mer.onclick = () => {
    mer.onclick = null;
    void rita(ritade + PER_GANG[namn]).then(() => lista.children[ritade]?.querySelector('a')?.focus());
  };
}
