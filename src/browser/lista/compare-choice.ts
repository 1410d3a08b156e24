import { jamforText, listord } from '../../i18n/minlista.ts';
import { lank } from '../../model/urls.ts';
import { del } from '../templates.ts';
import { listfragment } from '../minlista.ts';
import { kanJamforas } from './row.ts';

/** No more fit beside each other. */
export const FLEST = 4;

const ruta = (rad: HTMLElement | undefined): HTMLInputElement | null =>
  rad?.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? null;

const vald = (rad: HTMLElement | undefined): boolean => ruta(rad)?.checked === true;

/** Draws what can be compared: all of a short list, those that are chosen of a long one. Gives how many. */
export function ritaJamfor(rot: HTMLElement, ids: readonly string[], rader: ReadonlyMap<string, HTMLElement>): number {
  const mojliga = ids.filter((id) => kanJamforas(rader.get(id)));
  const valjs = mojliga.length > FLEST;
  const valda = valjs ? mojliga.filter((id) => vald(rader.get(id))).slice(0, FLEST) : mojliga;
  const full = valda.length === FLEST;
  for (const id of ids) {
    const rad = rader.get(id);
    const kryss = ruta(rad);
    if (!rad || !kryss) continue;
    del(rad, 'jamforval').hidden = !valjs || !kanJamforas(rad);
    if (!valjs) kryss.checked = false;
    kryss.disabled = valjs && full && !kryss.checked;
  }
  const kan = valda.length > 1;
  const fragment = `#j=${valda.join(',')}&${listfragment(ids).slice(1)}`;
  for (const plats of rot.querySelectorAll<HTMLAnchorElement>('a[data-jamfor]')) {
    plats.href = lank('/jamfor/') + fragment;
    plats.textContent = jamforText(valda.length);
    plats.hidden = !kan;
  }
  del(rot, 'jamfor-nere').hidden = !kan || !valjs;
  del(rot, 'jamfor-text').textContent =
    mojliga.length < 2
      ? listord.jamfor.enkel
      : valjs
        ? full
          ? listord.jamfor.full
          : listord.jamfor.valj
        : listord.jamfor.for;
  return valda.length;
}
