import type { Element, Page } from './site.ts';

/** A link or an asset that leads nowhere. */
export interface Broken {
  page: string;
  target: string;
  why: string;
}

interface Site {
  pages: Page[];
  /** Every file of the site, as `/om/index.html`. */
  files: ReadonlySet<string>;
  /** The folder of the host that the site lies in, with slashes at both ends. */
  base: string;
  origin: string;
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'action', 'data'];

const fromSrcset = (srcset: string): string[] => srcset.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');

const addressesOf = ({ attributes }: Element): string[] => [
  ...ADDRESS_ATTRIBUTES.flatMap((name) => attributes.get(name) ?? []),
  ...fromSrcset(attributes.get('srcset') ?? '').filter((address) => address !== ''),
];

/** A fragment with `=` is the state of a search, and `#top` is every page's beginning. */
const isAnchor = (fragment: string): boolean => fragment !== '' && fragment !== 'top' && !fragment.includes('=');

/** Every internal link, anchor and asset that doesn't resolve. Other hosts are not asked. */
export const brokenLinks = ({ pages, files, base, origin }: Site): Broken[] => {
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );

  const fault = (page: Page, address: string): string | undefined => {
    if (!URL.canParse(address, origin)) return 'adressen går inte att läsa';
    const url = new URL(address, new URL(base + page.path.slice(1), origin));
    if (url.origin !== origin) return undefined;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return `adressen börjar inte med ${base}`;
    const inSite = path.slice(base.length - 1);
    if (!files.has(inSite.endsWith('/') ? `${inSite}index.html` : inSite)) return 'sidan eller filen finns inte';
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (isAnchor(fragment) && ids.get(inSite)?.has(fragment) === false)
      return 'rubriken eller platsen finns inte på sidan';
    return undefined;
  };

  return pages.flatMap((page) =>
    [...new Set(page.elements.flatMap(addressesOf))].flatMap((target) => {
      const why = fault(page, target);
      return why === undefined ? [] : { page: page.path, target, why };
    }),
  );
};
