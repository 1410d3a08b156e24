import type { Formular } from './form.ts';
import type { Hamtning } from '../../search/ask/fetcher.ts';
import { exempel, ritaLossningar } from './loosening.ts';
import { forsta, PER_GANG, ritaMerknapp, ritaRader, type Lista } from './hit-list.ts';
import { annonstext, antalForst, ritaForst, ritaResten, somSvar, visaStatus, type Svar } from './page.ts';
import type { Register } from '../../search/ask/registry.ts';
import { ritaSlaktlistor } from './related-lists.ts';
import type { Sokning } from '../../search/ask/query.ts';
import type { Textsvar } from '../../search/ask/text-search.ts';
import { antalPerVarde, fragarFakta, lossningar, sok, type Underlag, type Vagning } from '../../search/ask/outcome.ts';

export interface Fraga {
  rot: HTMLElement;
  formular: Formular;
  hamtning: Hamtning;
  sokning: Sokning;
  /** What the address said that was not understood. */
  bortvalt: readonly string[];
  /** A later question has been put: nothing more is drawn of this one. */
  gammal: () => boolean;
  /** Tells of a fault that comes after the answer. */
  vidFel: (fel: unknown) => void;
}

/** Resolves when what was drawn has been painted; at once where nobody sees it. */
const malat = (): Promise<void> =>
  new Promise((klar) => {
    if (document.hidden) klar();
    else requestAnimationFrame(() => setTimeout(klar));
  });

function ritaAntal(formular: Formular, underlag: Underlag, sokning: Sokning, vag: Vagning): void {
  for (const [namn, nyckel] of [
    ['malgrupp', 'malgrupper'],
    ['metod', 'metoder'],
  ] as const) {
    const antal = antalPerVarde(underlag, sokning, vag, nyckel);
    for (const ruta of formular.kryssrutor(namn)) {
      const plats = ruta.closest('label')?.querySelector('[data-antal]');
      if (plats) plats.textContent = String(antal(ruta.value));
    }
  }
}

/** Lets the buttons below the lists fetch and draw more. */
function oppnaMerknappar({ listor, sammanhang }: Svar, { hamtning, gammal, vidFel }: Fraga): void {
  const oppna = (lista: Lista): void => {
    ritaMerknapp(lista, sammanhang.rot, async (antal) => {
      try {
        const kort = await hamtning.kort(forsta(lista, antal));
        if (gammal()) return;
        ritaRader(lista, antal, kort, sammanhang);
        oppna(lista);
      } catch (fel) {
        vidFel(fel);
      }
    });
  };
  listor.forEach(oppna);
}

/** What it takes to read words is fetched when somebody first writes any. */
const sprak = () => import('../../search/ask/text-search.ts');

/** Fetches what a search for words needs, before the first word is written. Faults are told when it is used. */
export function forbered(hamtning: Hamtning): void {
  void Promise.all([sprak(), hamtning.ordlager()]).catch(() => undefined);
}

async function fragaOrd({ sokning, hamtning, gammal }: Fraga, register: Register): Promise<Textsvar | undefined> {
  if (sokning.q === '') return undefined;
  const [{ sokText }, ordlager] = await Promise.all([sprak(), hamtning.ordlager()]);
  return sokText(sokning.q, ordlager, register, gammal);
}

/**
 * Answers a question and draws the answer: the first hits as soon as their cards are there, all that belongs to
 * it when those have been painted. Resolves with what to announce, or with nothing when the question has grown
 * old. Throws when something cannot be fetched.
 */
export async function svara(fraga: Fraga): Promise<string | undefined> {
  const { rot, formular, hamtning, sokning, bortvalt, gammal } = fraga;
  const register = await hamtning.register();
  const { insatser } = register;
  const [text, fakta] = await Promise.all([
    fragaOrd(fraga, register),
    fragarFakta(sokning) ? hamtning.fakta() : undefined,
  ]);
  if (gammal()) return undefined;
  // Words that say nothing of what is looked for leave no one out.
  const vag = text && text.led.length + text.okanda.length > 0 ? text.vag : undefined;
  const utfall = sok({ insatser, fakta }, sokning, vag);
  const svar = somSvar(utfall, sokning, bortvalt, { rot, namn: formular.namn, text });
  const [traffar] = svar.listor;
  const tomt = traffar.traffar.length === 0;

  // The list that nobody asked for stands there from the server; that there is none is said with what to do about it.
  const iTvaSteg = svar.fragat && !tomt;
  if (iTvaSteg) {
    const kort = await hamtning.kort(svar.listor.flatMap((lista) => forsta(lista, antalForst(lista, svar))));
    if (gammal()) return undefined;
    ritaForst(svar, kort);
    await malat();
    if (gammal()) return undefined;
  }

  const [allaFakta, vagar] = await Promise.all([
    hamtning.fakta(),
    sokning.kommun === undefined ? {} : hamtning.vagar(),
    hamtning.kort(svar.listor.flatMap((lista) => forsta(lista, PER_GANG[lista.namn]))),
  ]);
  const underlag = { insatser, fakta: allaFakta };
  const losta = tomt ? lossningar(underlag, sokning, vag) : [];
  const kort = await hamtning.kort(losta.flatMap(exempel));
  if (gammal()) return undefined;
  if (!iTvaSteg) ritaForst(svar, kort);
  ritaResten(svar, kort, vagar);
  oppnaMerknappar(svar, fraga);
  if (tomt) ritaLossningar(losta, svar.dolda, sokning, kort, svar.sammanhang);
  ritaSlaktlistor(underlag, sokning, svar.sammanhang);
  ritaAntal(formular, underlag, sokning, vag);
  visaStatus(rot, tomt ? 'inga' : svar.fragat ? 'traffar' : 'vilande');
  return annonstext(svar);
}
