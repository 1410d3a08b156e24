/**
 * What stands after `#` on a content page: keys with values, "i=a,b&vy=dig", each kept as it is written.
 * A place on the page ("#kontakt") is no key.
 */
const delar = (fragment: string): string[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((del) => del.includes('='));

/** The value as it is written, or nothing. */
export const lasNyckel = (fragment: string, nyckel: string): string | undefined =>
  delar(fragment)
    .find((del) => del.startsWith(`${nyckel}=`))
    ?.slice(nyckel.length + 1);

/** The fragment with another value, or without one; the other keys stay. */
export function medNyckel(fragment: string, nyckel: string, varde?: string): string {
  const andra = delar(fragment).filter((del) => !del.startsWith(`${nyckel}=`));
  const alla = varde === undefined ? andra : [...andra, `${nyckel}=${varde}`];
  return alla.length === 0 ? '' : `#${alla.join('&')}`;
}

/** Puts another fragment in the address without a step in the history. */
export const ersattFragment = (fragment: string): void => {
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
};

/** A jump to a place on the page takes the keys out of the address; they are put back when the jump is made. */
export function behallNycklar(): void {
  addEventListener('hashchange', ({ oldURL }) => {
    const { hash } = new URL(oldURL);
    if (location.hash.length > 1 && delar(location.hash).length === 0 && delar(hash).length > 0)
      ersattFragment(`#${delar(hash).join('&')}`);
  });
}
