/**
 * What stands after `#` on the page of an insats: keys with values, "i=a,b&vy=dig", each kept as it is written.
 * A place on the page ("#kontakt") is no key. Unlike the pages that are drawn from their address
 * (../address.ts), this one has places of its own that addresses lead to.
 */
const keysIn = (fragment: string): string[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair.includes('='));

/** The value as it is written, or nothing. */
export const readKey = (fragment: string, key: string): string | undefined =>
  keysIn(fragment)
    .find((pair) => pair.startsWith(`${key}=`))
    ?.slice(key.length + 1);

/** The fragment with another value, or without one; the other keys stay. */
export function withKey(fragment: string, key: string, value?: string): string {
  const others = keysIn(fragment).filter((pair) => !pair.startsWith(`${key}=`));
  const all = value === undefined ? others : [...others, `${key}=${value}`];
  return all.length === 0 ? '' : `#${all.join('&')}`;
}

/** Puts another fragment in the address without a step in the history. */
export const replaceFragment = (fragment: string): void => {
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
};

/** A jump to a place on the page takes the keys out of the address; they are put back when the jump is made. */
export function keepKeys(): void {
  addEventListener('hashchange', ({ oldURL }) => {
    const { hash } = new URL(oldURL);
    if (location.hash.length > 1 && keysIn(location.hash).length === 0 && keysIn(hash).length > 0)
      replaceFragment(`#${keysIn(hash).join('&')}`);
  });
}
