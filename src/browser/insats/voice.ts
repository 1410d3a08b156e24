import { readStored, store } from '../storage.ts';
import { closestTo } from '../templates.ts';
import { readKey, replaceFragment, withKey } from './keys.ts';

const KEY = 'vy';
const STORAGE = 'insatskatalogen.vy';
/** The voices one can choose; without a choice both are heard. */
const VOICES = ['dig', 'handlaggare'] as const;
type Voice = (typeof VOICES)[number];

const readVoice = (text: string | undefined): Voice | undefined => VOICES.find((voice) => voice === text);

const remembered = (): Voice | undefined => readVoice(readStored(STORAGE));

/** "För dig" and "För handläggare": two views of one page, whose other parts the style sheet puts away. */
export function connectVoices(): void {
  const root = document.querySelector<HTMLElement>('[data-rostval]');
  const box = root?.querySelector('input');
  const memory = box?.closest<HTMLElement>('label');
  const obstacle = root?.querySelector<HTMLElement>('[data-hinder]');
  if (!root || !box || !memory || !obstacle) return;
  const buttons = root.querySelectorAll<HTMLElement>('[data-varde]');

  const show = (voice: Voice | undefined): void => {
    if (voice) document.documentElement.dataset['vy'] = voice;
    else delete document.documentElement.dataset['vy'];
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(readVoice(button.dataset['varde']) === voice));
    memory.hidden = voice === undefined;
    box.checked = voice !== undefined && remembered() === voice;
  };
  const read = (): void => {
    show(readVoice(readKey(location.hash, KEY)) ?? remembered());
  };

  root.addEventListener('click', (event) => {
    const button = closestTo(event, '[data-varde]');
    if (!button) return;
    const voice = readVoice(button.dataset['varde']);
    // What is remembered follows the choice; all of the page is what one gets anyway, so there is nothing to remember.
    if (box.checked) store(STORAGE, voice);
    else if (!voice) store(STORAGE, undefined);
    replaceFragment(withKey(location.hash, KEY, voice));
    show(voice);
  });
  box.addEventListener('change', () => {
    const isKept = store(STORAGE, box.checked ? readVoice(document.documentElement.dataset['vy']) : undefined);
    if (!isKept) box.checked = false;
    obstacle.hidden = isKept;
  });
  addEventListener('hashchange', read);
  read();
  root.hidden = false;
}
