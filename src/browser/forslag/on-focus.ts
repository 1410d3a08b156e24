import type { Hamtning } from '../../search/ask/fetcher.ts';
import type { Val } from './suggestions.ts';

/**
 * Makes a form's field for words a combobox. What it takes to suggest anything is loaded when somebody first
 * goes to the field; if that fails, it is the field it was.
 */
export function forslagVidFokus(form: HTMLFormElement, valj: (val: Val) => void, hamtning?: () => Hamtning): void {
  const falt = form.querySelector<HTMLInputElement>('input[name="q"]');
  const lista = form.querySelector('[data-del="forslag"]');
  if (!falt || !lista) return;
  falt.setAttribute('role', 'combobox');
  falt.setAttribute('aria-autocomplete', 'list');
  falt.setAttribute('aria-expanded', 'false');
  falt.setAttribute('aria-controls', lista.id);
  const ladda = async (): Promise<void> => {
    const fore = falt.value;
    try {
      const { koppla } = await import('./connect.ts');
      await koppla({ form, falt, fore, valj, hamtning });
    } catch (fel) {
      console.warn('Förslagen kunde inte laddas.', fel);
    }
  };
  if (document.activeElement === falt) void ladda();
  else falt.addEventListener('focus', () => void ladda(), { once: true });
}
