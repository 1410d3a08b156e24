import { antalForslag, forslagsord, type Grupp } from '../../i18n/forslag.ts';
import { Hamtning } from '../../search/ask/fetcher.ts';
import { del } from '../templates.ts';
import { forslagsmakare, type Namntraff, type Val } from './suggestions.ts';
import { hamtaKanda } from './known.ts';
import { Listruta } from './combobox.ts';
import { namntraffar } from './name-hits.ts';

/** How long typing rests before suggestions are made, and before their number is told, in milliseconds. */
const VILA = 100;
const ANNONSVILA = 700;
/** So long the titles are waited for, so that they seldom come in between what somebody is reading. */
const TALAMOD = 300;

export interface Koppling {
  form: HTMLFormElement;
  falt: HTMLInputElement;
  /** What stood in the field before anybody wrote; that is no reason to suggest anything. */
  fore: string;
  valj: (val: Val) => void;
  /** What has been fetched of the catalogue, where the page fetches of it for more than this. */
  hamtning?: (() => Hamtning) | undefined;
}

const vanta = (ms: number) => new Promise<undefined>((klar) => setTimeout(klar, ms, undefined));

/** Lets a form's field for words suggest while somebody types. */
export async function koppla({ form, falt, fore, valj, hamtning }: Koppling): Promise<void> {
  const egen = new Hamtning();
  const katalog = hamtning ?? (() => egen);
  const foresla = forslagsmakare(await hamtaKanda(form, katalog()));
  const annons = del(form, 'forslagsannons');
  /** Answers to an older text than the latest are dropped. */
  let fraga = 0;
  /** The text that the list is for, while it is open. */
  let visad: string | undefined;
  let ritat = '';
  let vila: ReturnType<typeof setTimeout> | undefined;
  let annonsvila: ReturnType<typeof setTimeout> | undefined;

  const lista = new Listruta<Val, Grupp>(falt, form, forslagsord.grupp, {
    val: valj,
    framme: async () => {
      if (visad !== falt.value.trim()) await visa();
    },
    stang: () => {
      fraga += 1;
      visad = undefined;
      clearTimeout(vila);
      clearTimeout(annonsvila);
      annons.textContent = '';
    },
  });

  const rita = (text: string, namn: readonly Namntraff[]): void => {
    const forslag = foresla(text, namn);
    const nyckel = JSON.stringify(forslag);
    // Drawn anew only when there is something new: a finger may be on its way to an option.
    if (visad === undefined || nyckel !== ritat) lista.visa(forslag);
    ritat = nyckel;
    visad = text;
    clearTimeout(annonsvila);
    annons.textContent = '';
    if (forslag.length > 0)
      annonsvila = setTimeout(() => {
        annons.textContent = antalForslag(forslag.length);
      }, ANNONSVILA);
  };

  async function visa(): Promise<void> {
    // An arrow may ask before typing has rested.
    clearTimeout(vila);
    fraga += 1;
    const denna = fraga;
    const text = falt.value.trim();
    const alla = namntraffar(text, katalog()).catch((fel: unknown): Namntraff[] => {
      console.warn('Insatsernas namn kunde inte hämtas.', fel);
      return [];
    });
    const iTid = await Promise.race([alla, vanta(TALAMOD)]);
    if (denna !== fraga) return;
    rita(text, iTid ?? []);
    if (iTid) return;
    const sena = await alla;
    if (denna === fraga && sena.length > 0 && !lista.iBruk) rita(text, sena);
  }

  const skrivs = (): void => {
    clearTimeout(vila);
    vila = setTimeout(() => void visa(), VILA);
  };
  falt.addEventListener('input', skrivs);
  if (falt.value !== fore && document.activeElement === falt) skrivs();
}
