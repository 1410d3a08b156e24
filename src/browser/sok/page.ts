import { antalInsatser } from '../../i18n/phrases.ts';
import {
  annons,
  bortvaltText,
  doldaText,
  kriteriumIOrd,
  ordnoterFor,
  rubrik,
  sokord,
  vagInText,
} from '../../i18n/sok.ts';
import type { Kort, Vagarfil } from '../../search/fields.ts';
import { PER_GANG, ritaRader, type Lista } from './hit-list.ts';
import { del, lankdel, mall } from '../templates.ts';
import { skrivFragment, type Sokning } from '../../search/ask/query.ts';
import { slappOsedda } from './visible.ts';
import type { Sammanhang } from './hit.ts';
import { kriterier, utan, type Utfall } from '../../search/ask/outcome.ts';

export type Sokstatus = 'vilande' | 'laddar' | 'traffar' | 'inga' | 'fel';

/** So many rows are drawn before the rest: more than a screen holds. */
const FORST = 10;
/** Only a search that takes longer than this, in milliseconds, says that it goes on. */
const TROG = 300;

/** One answer, with all that it takes to draw it. */
export interface Svar {
  listor: readonly [traffar: Lista, nara: Lista];
  dolda: number;
  sokning: Sokning;
  /** What the address said that was not understood. */
  bortvalt: readonly string[];
  /** Anything at all was asked for. */
  fragat: boolean;
  /** What to tell about the words: which were mended or left out. */
  ordnoter: string[];
  sammanhang: Sammanhang;
}

export function somSvar(
  { traffar, nara, dolda, ord }: Utfall,
  sokning: Sokning,
  bortvalt: readonly string[],
  sammanhang: Sammanhang,
): Svar {
  const fragat = kriterier(sokning).length > 0;
  const listor = [
    { namn: 'traffar', traffar },
    { namn: 'nara', traffar: fragat ? nara : [] },
  ] as const;
  const { text } = sammanhang;
  const ordnoter = text ? ordnoterFor(text, ord?.utan ?? [], traffar.length > 0) : [];
  return { listor, dolda, sokning, bortvalt, fragat, ordnoter, sammanhang };
}

let trog: ReturnType<typeof setTimeout> | undefined;

function skrivRubrik(rot: HTMLElement, text: string): void {
  clearTimeout(trog);
  trog = undefined;
  del(rot, 'rubrik').textContent = text;
}

/** Sets the named state: the attribute and what is seen in it. */
export function visaStatus(rot: HTMLElement, status: Sokstatus): void {
  const region = del(rot, 'resultat');
  region.dataset['sokstatus'] = status;
  region.setAttribute('aria-busy', String(status === 'laddar'));
  del(rot, 'fel').hidden = status !== 'fel';
  if (status === 'laddar')
    trog ??= setTimeout(() => {
      skrivRubrik(rot, sokord.laddar);
    }, TROG);
}

function ritaChips({ rot, namn }: Sammanhang, sokning: Sokning): void {
  const chips = kriterier(sokning).map((kriterium) => {
    const rad = mall(rot, 'chip');
    const { nyckel, varde } = kriteriumIOrd(kriterium, sokning, namn);
    const knapp = del(rad, 'knapp');
    del(rad, 'nyckel').textContent = varde === '' ? nyckel : `${nyckel}: `;
    del(rad, 'varde').textContent = varde;
    knapp.setAttribute('aria-label', `Ta bort ${nyckel}${varde === '' ? '' : `: ${varde}`}`);
    knapp.dataset['fragment'] = skrivFragment(utan(sokning, kriterium));
    return rad;
  });
  del(rot, 'chips').replaceChildren(...chips);
  del(rot, 'valda').hidden = chips.length === 0;
}

function ritaVagIn({ rot, namn }: Sammanhang, vagarIn: Vagarfil, kommun: string): void {
  const panel = del(rot, 'vagin');
  panel.hidden = false;
  panel.dataset['kommun'] = kommun;
  const kommunnamn = namn.kommun(kommun);
  del(panel, 'vagin-rubrik').textContent = `Vägen in i ${kommunnamn}`;
  const vagar = (vagarIn[kommun] ?? []).map(({ text, forbund, insats }) => {
    const vag = mall(rot, 'vag');
    del(vag, 'text').textContent = text;
    for (const [plats, mal] of Object.entries({ insats, forbund })) {
      const lank = lankdel(vag, plats);
      lank.hidden = mal === undefined;
      lank.href = mal?.url ?? '';
      lank.textContent = mal?.namn ?? '';
    }
    return vag;
  });
  del(panel, 'vagin-lista').replaceChildren(...(vagar.length > 0 ? vagar : [vagInText(kommunnamn)]));
}

/** Draws a search that could not be made: what was asked stands, hits of an older question do not. */
export function ritaFel(sokning: Sokning, sammanhang: Sammanhang): void {
  const { rot } = sammanhang;
  for (const namn of ['traffar', 'nara']) {
    const lista = del(rot, namn);
    // The list that the server drew is no answer to a question; it stays and serves.
    if (lista.querySelector('[data-insats], [data-nara-insats]')) lista.replaceChildren();
    lista.style.minHeight = '';
    del(rot, `${namn}-fler`).hidden = true;
  }
  ritaChips(sammanhang, sokning);
  for (const namn of ['naradel', 'tom', 'dolda', 'ordnot', 'individ', 'vagin', 'bastForst'])
    del(rot, namn).hidden = true;
  skrivRubrik(rot, sokord.felRubrik);
  del(rot, 'hoppa').textContent = sokord.felRubrik;
  visaStatus(rot, 'fel');
  del(rot, 'annons').textContent = sokord.fel;
}

/** How many rows of a list are drawn first: as many hits as may be, near misses if there is room left. */
export const antalForst = ({ namn }: Lista, { listor: [{ traffar }] }: Svar): number =>
  namn === 'traffar' ? FORST : Math.max(0, FORST - traffar.length);

/** Draws what is seen first: the heading, the chips, the notes and the first rows. The rest is from an older answer. */
export function ritaForst(svar: Svar, kort: ReadonlyMap<number, Kort>): void {
  const { listor, dolda, sokning, bortvalt, fragat, ordnoter, sammanhang } = svar;
  const { rot } = sammanhang;
  const antal = listor[0].traffar.length;
  slappOsedda();
  for (const lista of listor) {
    const plats = del(rot, lista.namn);
    // The page keeps its height until the list is whole, so that it does not jump, nor loses its place.
    plats.style.minHeight = lista.traffar.length > antalForst(lista, svar) ? `${String(plats.offsetHeight)}px` : '';
    plats.replaceChildren();
    ritaRader(lista, antalForst(lista, svar), kort, sammanhang);
    del(rot, `${lista.namn}-fler`).hidden = true;
  }
  ritaChips(sammanhang, sokning);
  skrivRubrik(rot, fragat ? rubrik(antal, kriterier(sokning).length) : `${sokord.alla}: ${String(antal)}`);
  del(rot, 'bastForst').hidden = !fragat || antal < 2;
  del(rot, 'tom').hidden = antal > 0;
  del(rot, 'naradel').hidden = del(rot, 'nara').childElementCount === 0;
  del(rot, 'individ').hidden = sokning.alder === undefined && !sokning.egen;
  const panel = del(rot, 'vagin');
  panel.hidden ||= panel.dataset['kommun'] !== sokning.kommun;
  const note = del(rot, 'dolda');
  note.hidden = dolda === 0 || antal === 0;
  note.textContent = doldaText(dolda);
  const ordnot = del(rot, 'ordnot');
  ordnot.hidden = ordnoter.length === 0;
  ordnot.textContent = ordnoter.join(' ');
  const okant = del(rot, 'bortvalt');
  okant.hidden = bortvalt.length === 0;
  del(okant, 'bortvalt-text').textContent = bortvalt.length === 0 ? '' : bortvaltText(bortvalt);
  del(rot, 'hoppa').textContent = antal === 0 ? 'Visa vad du kan göra' : `Visa ${antalInsatser(antal)}`;
}

/** Draws the rest: the lists to their full first length, and whom to ask. */
export function ritaResten(
  { listor, sokning, sammanhang }: Svar,
  kort: ReadonlyMap<number, Kort>,
  vagar: Vagarfil,
): void {
  const { rot } = sammanhang;
  for (const lista of listor) {
    ritaRader(lista, PER_GANG[lista.namn], kort, sammanhang);
    del(rot, lista.namn).style.minHeight = '';
  }
  del(rot, 'naradel').hidden = listor[1].traffar.length === 0;
  if (sokning.kommun !== undefined) ritaVagIn(sammanhang, vagar, sokning.kommun);
}

/** What a screen reader is told when the search has settled. */
export const annonstext = ({ listor: [traffar, nara], sokning, bortvalt, fragat, ordnoter }: Svar): string =>
  [
    ...ordnoter,
    ...(bortvalt.length === 0 ? [] : [bortvaltText(bortvalt)]),
    ...(fragat ? [annons(rubrik(traffar.traffar.length, kriterier(sokning).length), nara.traffar.length)] : []),
  ].join(' ');
