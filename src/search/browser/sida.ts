import { antalInsatser } from '../../i18n/fraser.ts';
import { annons, bortvaltText, doldaText, flerText, kriteriumIOrd, rubrik, sokord, vagInText } from '../../i18n/sok.ts';
import type { Register } from '../fields.ts';
import { del, lankdel, mall } from './mallar.ts';
import { ritaSlaktlistor } from './slaktlistor.ts';
import { skrivFragment, type Sokning } from './sokning.ts';
import { ritaTraff, type Sammanhang } from './trafflista.ts';
import { kriterier, lossningar, utan, type Texttraffar, type Traff, type Utfall } from './utfall.ts';

export type Sokstatus = 'vilande' | 'laddar' | 'traffar' | 'inga' | 'fel';

/** So many are drawn at once; the rest come by a button. */
const TRAFFAR_PER_GANG = 50;
const NARA_PER_GANG = 10;

/** Sets the named state: the attribute, the words, and what is seen in it. */
export function visaStatus(rot: HTMLElement, status: Sokstatus): void {
  const region = del(rot, 'resultat');
  region.dataset['sokstatus'] = status;
  region.setAttribute('aria-busy', String(status === 'laddar'));
  del(rot, 'fel').hidden = status !== 'fel';
  if (status === 'laddar') del(rot, 'rubrik').textContent = sokord.laddar;
}

function ritaLista(namn: string, traffar: readonly Traff[], perGang: number, sammanhang: Sammanhang): void {
  const { rot } = sammanhang;
  const lista = del(rot, namn);
  lista.replaceChildren();
  const mer = del(rot, `${namn}-fler`);
  const fyll = (): void => {
    const nasta = traffar.slice(lista.childElementCount, lista.childElementCount + perGang);
    const rader = nasta.map((traff) => ritaTraff(traff, namn === 'nara', sammanhang));
    lista.append(...rader);
    const kvar = traffar.length - lista.childElementCount;
    mer.hidden = kvar === 0;
    mer.textContent = flerText(kvar);
    mer.onclick = () => {
      const forsta = lista.childElementCount;
      fyll();
      lista.children[forsta]?.querySelector('a')?.focus();
    };
  };
  fyll();
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

function ritaLossningar(
  { rot, namn }: Sammanhang,
  register: Register,
  sokning: Sokning,
  text: Texttraffar,
  dolda: number,
): void {
  const rader = lossningar(register.insatser, sokning, text).map(({ kriterium, traffar }) => {
    const rad = mall(rot, 'lossning');
    const { nyckel, varde } = kriteriumIOrd(kriterium, sokning, namn);
    const lank = lankdel(rad, 'lank');
    const fragment = skrivFragment(utan(sokning, kriterium));
    lank.href = fragment || '#';
    lank.dataset['fragment'] = fragment;
    lank.textContent = `Ta bort ${nyckel}${varde === '' ? '' : `: ${varde}`}`;
    del(rad, 'antal').textContent = antalInsatser(traffar.length);
    const namnen = traffar.slice(0, 2).map(({ insats }) => insats.titel);
    del(rad, 'exempel').textContent = ` – ${namnen.join(', ')}${traffar.length > 2 ? ' …' : ''}`;
    return rad;
  });
  if (dolda > 0) {
    const rad = mall(rot, 'lossning');
    const lank = lankdel(rad, 'lank');
    lank.href = skrivFragment({ ...sokning, avslutade: true });
    lank.dataset['fragment'] = skrivFragment({ ...sokning, avslutade: true });
    lank.textContent = sokord.avslutade;
    del(rad, 'antal').textContent = antalInsatser(dolda);
    rader.push(rad);
  }
  del(rot, 'lossningar').replaceChildren(...rader);
}

function ritaVagIn({ rot, namn }: Sammanhang, register: Register, kommun: string | undefined): void {
  const panel = del(rot, 'vagin');
  panel.hidden = kommun === undefined;
  if (kommun === undefined) return;
  const kommunnamn = namn.kommun(kommun);
  del(panel, 'vagin-rubrik').textContent = `Vägen in i ${kommunnamn}`;
  const vagar = (register.vagarIn[kommun] ?? []).map(({ text, forbund, insats }) => {
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
    del(rot, `${namn}-fler`).hidden = true;
  }
  ritaChips(sammanhang, sokning);
  for (const namn of ['naradel', 'tom', 'dolda', 'individ', 'vagin', 'bastForst']) del(rot, namn).hidden = true;
  del(rot, 'rubrik').textContent = sokord.felRubrik;
  del(rot, 'hoppa').textContent = sokord.felRubrik;
  visaStatus(rot, 'fel');
  del(rot, 'annons').textContent = sokord.fel;
}

/** Draws one settled search: heading, chips, notes, hits, near misses, what to loosen, whom to ask. */
export function ritaUtfall(
  utfall: Utfall,
  sokning: Sokning,
  register: Register,
  text: Texttraffar,
  bortvalt: readonly string[],
  sammanhang: Sammanhang,
): void {
  const { rot } = sammanhang;
  const { traffar, nara, dolda } = utfall;
  const fragat = kriterier(sokning).length > 0;
  const tomt = traffar.length === 0;

  ritaLista('traffar', traffar, TRAFFAR_PER_GANG, sammanhang);
  ritaLista('nara', fragat ? nara : [], NARA_PER_GANG, sammanhang);
  ritaChips(sammanhang, sokning);
  ritaVagIn(sammanhang, register, sokning.kommun);
  ritaSlaktlistor(register.insatser, sokning, sammanhang);
  if (tomt) ritaLossningar(sammanhang, register, sokning, text, dolda);

  del(rot, 'rubrik').textContent = fragat
    ? rubrik(traffar.length, kriterier(sokning).length)
    : `${sokord.alla}: ${String(traffar.length)}`;
  del(rot, 'bastForst').hidden = !fragat || traffar.length < 2;
  del(rot, 'tom').hidden = !tomt;
  del(rot, 'naradel').hidden = !fragat || nara.length === 0;
  del(rot, 'individ').hidden = sokning.alder === undefined && !sokning.egen;
  const note = del(rot, 'dolda');
  note.hidden = dolda === 0 || tomt;
  note.textContent = doldaText(dolda);
  const okant = del(rot, 'bortvalt');
  okant.hidden = bortvalt.length === 0;
  del(okant, 'bortvalt-text').textContent = bortvalt.length === 0 ? '' : bortvaltText(bortvalt);
  del(rot, 'hoppa').textContent = tomt ? 'Visa vad du kan göra' : `Visa ${antalInsatser(traffar.length)}`;

  visaStatus(rot, tomt ? 'inga' : fragat ? 'traffar' : 'vilande');
  del(rot, 'annons').textContent = [
    ...(bortvalt.length === 0 ? [] : [bortvaltText(bortvalt)]),
    ...(fragat ? [annons(rubrik(traffar.length, kriterier(sokning).length), nara.length)] : []),
  ].join(' ');
}
