import { antalInsatser } from '../../i18n/phrases.ts';
import { kriteriumIOrd, sokord } from '../../i18n/sok.ts';
import type { Kort } from '../../search/fields.ts';
import { del, lankdel, mall } from '../templates.ts';
import { skrivFragment, type Sokning } from '../../search/ask/query.ts';
import type { Sammanhang } from './hit.ts';
import { utan, type Lossning } from '../../search/ask/outcome.ts';

/** The insatser that a suggestion names. */
export const exempel = ({ traffar }: Lossning): number[] => traffar.slice(0, 2).map(({ insats }) => insats.nr);

function rad({ rot }: Sammanhang, sokning: Sokning, text: string, antal: number): HTMLElement {
  const rad = mall(rot, 'lossning');
  const lank = lankdel(rad, 'lank');
  const fragment = skrivFragment(sokning);
  lank.href = fragment || '#';
  lank.dataset['fragment'] = fragment;
  lank.textContent = text;
  del(rad, 'antal').textContent = antalInsatser(antal);
  return rad;
}

/** Draws what could be loosened in a search that found nothing, with how much each thing opens. */
export function ritaLossningar(
  lossningar: readonly Lossning[],
  dolda: number,
  sokning: Sokning,
  kort: ReadonlyMap<number, Kort>,
  sammanhang: Sammanhang,
): void {
  const rader = lossningar.map((lossning) => {
    const { kriterium, traffar } = lossning;
    const { nyckel, varde } = kriteriumIOrd(kriterium, sokning, sammanhang.namn);
    const text = `Ta bort ${nyckel}${varde === '' ? '' : `: ${varde}`}`;
    const ett = rad(sammanhang, utan(sokning, kriterium), text, traffar.length);
    const namnen = exempel(lossning).flatMap((nr) => kort.get(nr)?.titel ?? []);
    del(ett, 'exempel').textContent = ` – ${namnen.join(', ')}${traffar.length > 2 ? ' …' : ''}`;
    return ett;
  });
  if (dolda > 0) rader.push(rad(sammanhang, { ...sokning, avslutade: true }, sokord.avslutade, dolda));
  del(sammanhang.rot, 'lossningar').replaceChildren(...rader);
}
