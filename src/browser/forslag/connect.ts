import { suggestionCount, suggestionTexts, type Group } from '../../i18n/suggestions.ts';
import { Fetcher } from '../../search/ask/fetcher.ts';
import type { KnownName } from '../../swedish/name-finder.ts';
import { part } from '../templates.ts';
import { Combobox } from './combobox.ts';
import { findNameHits } from './name-hits.ts';
import { makeSuggester, type Choice, type NameHit } from './suggestions.ts';

/** How long typing rests before suggestions are made, and before their number is told, in milliseconds. */
const REST = 100;
const ANNOUNCED_AFTER = 700;
/** So long the titles are waited for, so that they seldom come in between what somebody is reading. */
const PATIENCE = 300;

export interface Connection {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** What stood in the field before anybody wrote; that is no reason to suggest anything. */
  before: string;
  choose: (choice: Choice) => void;
  getFetcher?: (() => Fetcher) | undefined;
}

const wait = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined));

/** What has a filter: the terms of the catalogue, and the kommuner of the form, those with insatser first. */
async function fetchKnown(form: HTMLFormElement, fetcher: Fetcher): Promise<KnownName[]> {
  const options = form.querySelectorAll<HTMLOptionElement>('select[name="kommun"] option:not([value=""])');
  const kommuner = [...options].map(({ value, text }): KnownName => ({ kind: 'kommun', id: value, words: [text] }));
  try {
    return [...(await fetcher.terms()), ...kommuner];
  } catch (fault) {
    // Kommuner can still be suggested, and the search does without.
    console.warn('Förslagen kunde inte laddas.', fault);
    return kommuner;
  }
}

/** Lets a form's field for words suggest while somebody types. */
export async function connect({ form, field, before, choose, getFetcher }: Connection): Promise<void> {
  const own = new Fetcher();
  const catalogue = getFetcher ?? (() => own);
  const suggest = makeSuggester(await fetchKnown(form, catalogue()));
  const announcer = part(form, 'forslagsannons');
  /** Answers to an older text than the latest are dropped. */
  let latest = 0;
  /** The text that the list is for, while it is open. */
  let shown: string | undefined;
  let drawn = '';
  let rest: ReturnType<typeof setTimeout> | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;

  const combobox = new Combobox<Choice, Group>(field, form, suggestionTexts.group, {
    choose,
    arrow: async () => {
      if (shown !== field.value.trim()) await show();
    },
    close: () => {
      latest += 1;
      shown = undefined;
      clearTimeout(rest);
      clearTimeout(announcing);
      announcer.textContent = '';
    },
  });

  const draw = (text: string, nameHits: readonly NameHit[]): void => {
    const suggestions = suggest(text, nameHits);
    const key = JSON.stringify(suggestions);
    // Drawn anew only when there is something new: a finger may be on its way to an option.
    if (shown === undefined || key !== drawn) combobox.show(suggestions);
    drawn = key;
    shown = text;
    clearTimeout(announcing);
    announcer.textContent = '';
    if (suggestions.length > 0)
      announcing = setTimeout(() => {
        announcer.textContent = suggestionCount(suggestions.length);
      }, ANNOUNCED_AFTER);
  };

  async function show(): Promise<void> {
    // An arrow may ask before typing has rested.
    clearTimeout(rest);
    latest += 1;
    const current = latest;
    const text = field.value.trim();
    const all = findNameHits(text, catalogue()).catch((fault: unknown): NameHit[] => {
      console.warn('Insatsernas namn kunde inte hämtas.', fault);
      return [];
    });
    const inTime = await Promise.race([all, wait(PATIENCE)]);
    if (current !== latest) return;
    draw(text, inTime ?? []);
    if (inTime) return;
    const late = await all;
    if (current === latest && late.length > 0 && !combobox.isInUse) draw(text, late);
  }

  const onInput = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => void show(), REST);
  };
  field.addEventListener('input', onInput);
  if (field.value !== before && document.activeElement === field) onInput();
}
