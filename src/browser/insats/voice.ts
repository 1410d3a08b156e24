import { ersattFragment, lasNyckel, medNyckel } from '../fragment.ts';

const NYCKEL = 'vy';
const LAGER = 'insatskatalogen.vy';
/** The voices one can choose; without a choice both are heard. */
const ROSTER = ['dig', 'handlaggare'] as const;
type Rost = (typeof ROSTER)[number];

const lasRost = (text: string | null | undefined): Rost | undefined => ROSTER.find((rost) => rost === text);

function ihagkommen(): Rost | undefined {
  try {
    return lasRost(localStorage.getItem(LAGER));
  } catch {
    return undefined;
  }
}

/** @returns whether the browser let us */
function minns(rost: Rost | undefined): boolean {
  try {
    if (rost) localStorage.setItem(LAGER, rost);
    else localStorage.removeItem(LAGER);
    return true;
  } catch {
    return false;
  }
}

/** "För dig" and "För handläggare": two views of one page, whose other parts the style sheet puts away. */
export function valjRost(): void {
  const rot = document.querySelector<HTMLElement>('[data-rostval]');
  const ruta = rot?.querySelector('input');
  const minne = ruta?.closest<HTMLElement>('label');
  const hinder = rot?.querySelector<HTMLElement>('[data-hinder]');
  if (!rot || !ruta || !minne || !hinder) return;
  const knappar = rot.querySelectorAll<HTMLElement>('[data-varde]');

  const visa = (rost: Rost | undefined): void => {
    if (rost) document.documentElement.dataset['vy'] = rost;
    else delete document.documentElement.dataset['vy'];
    for (const knapp of knappar) knapp.setAttribute('aria-pressed', String(lasRost(knapp.dataset['varde']) === rost));
    minne.hidden = rost === undefined;
    ruta.checked = rost !== undefined && ihagkommen() === rost;
  };
  const vald = (): Rost | undefined => lasRost(lasNyckel(location.hash, NYCKEL));
  const las = (): void => {
    visa(vald() ?? ihagkommen());
  };

  rot.addEventListener('click', ({ target }) => {
    const knapp = target instanceof Element ? target.closest<HTMLElement>('[data-varde]') : undefined;
    if (!knapp) return;
    const rost = lasRost(knapp.dataset['varde']);
    // What is remembered follows the choice; all of the page is what one gets anyway, so there is nothing to remember.
    if (ruta.checked) minns(rost);
    else if (!rost) minns(undefined);
    ersattFragment(medNyckel(location.hash, NYCKEL, rost));
    visa(rost);
  });
  ruta.addEventListener('change', () => {
    const gick = minns(ruta.checked ? lasRost(document.documentElement.dataset['vy']) : undefined);
    if (!gick) ruta.checked = false;
    hinder.hidden = gick;
  });
  addEventListener('hashchange', las);
  las();
  rot.hidden = false;
}
