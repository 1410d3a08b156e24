import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Element, Page } from './site.ts';

/** What a page may weigh, in compressed bytes. */
export const BUDGET = { content: 14_000, contentScripts: 6_000, search: 25_000 };

/** Pages that must be complete without a script. */
const CONTENT_PAGE = /^\/(?:(?:insatser|kommuner|malgrupper|metoder|forbund|ordlista|farskhet|om)\/)/;
/** The page of one insats is complete without its scripts, and may have some that help the one who reads it. */
const SCRIPTED_PAGE = /^\/insatser\/[^/]+\/$/;
/** Pages one searches from: the start page's form needs a script to keep its words after the `#`. */
const SEARCH_PAGES = ['/', '/sok/', '/hitta-ratt/'];

export interface Weight {
  path: string;
  bytes: number;
  limit: number;
  /** Whether this is what the page's scripts weigh, beside the page itself. */
  ofScripts: boolean;
  /** Scripts on a page that is to have none. */
  scripts: number;
}

/** Gives a file of the built site, by its path from the site's root. */
export type ReadFile = (path: string) => Buffer;

const compressed = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;

/** A script element with JSON in it is data: nothing runs. */
const isScript = ({ tag, attributes }: Element): boolean =>
  tag === 'script' && /^(?:$|module$|(?:text|application)\/javascript$)/.test(attributes.get('type') ?? '');

const isStylesheet = ({ tag, attributes }: Element): boolean =>
  tag === 'link' && (attributes.get('rel') ?? '').split(' ').includes('stylesheet');

/** Addresses that a bundled module imports when it loads; a dynamic `import(…)` waits until it is needed. */
export const staticImports = (code: string): string[] =>
  [...code.matchAll(/(?:\bimport|\bfrom)\s*["']([^"']+)["']/g)].flatMap(([, address]) => address ?? []);

const cssBytes = (page: Page, read: ReadFile, toPath: (address: string, from: string) => string): number => {
  const linked = page.elements.filter(isStylesheet).map(({ attributes }) => attributes.get('href') ?? '');
  return linked.reduce((sum, address) => sum + compressed(read(toPath(address, page.path))), 0);
};

const scriptBytes = (page: Page, read: ReadFile, toPath: (address: string, from: string) => string): number => {
  const seen = new Set<string>();
  let bytes = 0;
  const follow = (code: string, from: string): void => {
    for (const address of staticImports(code)) load(toPath(address, from));
  };
  const load = (path: string): void => {
    if (seen.has(path) || path.startsWith('/pagefind/')) return;
    seen.add(path);
    const code = read(path);
    bytes += compressed(code);
    follow(code.toString(), path);
  };
  for (const { attributes, text } of page.elements.filter(isScript)) {
    const source = attributes.get('src');
    if (source !== undefined) load(toPath(source, page.path));
    else {
      bytes += compressed(text);
      follow(text, page.path);
    }
  }
  return bytes;
};

/**
 * Weighs the pages that have a budget: a content page with its style sheets, and for an insats its scripts
 * beside them; a search page's scripts and style sheets. Fonts and the search index are left out.
 * @param base the folder of the host that the site lies in, with slashes at both ends
 */
export const weigh = (pages: Page[], read: ReadFile, base: string): Weight[] => {
  const toPath = (address: string, from: string): string =>
    address.startsWith(base) ? `/${address.slice(base.length)}` : posix.resolve(posix.dirname(`${from}_`), address);
  return pages.flatMap((page) => {
    const css = cssBytes(page, read, toPath);
    const { path } = page;
    if (CONTENT_PAGE.test(path)) {
      const bytes = compressed(page.html) + css;
      const itself = { path, bytes, limit: BUDGET.content, ofScripts: false };
      if (!SCRIPTED_PAGE.test(path)) return { ...itself, scripts: page.elements.filter(isScript).length };
      const scripts = scriptBytes(page, read, toPath);
      return [
        { ...itself, scripts: 0 },
        { path, bytes: scripts, limit: BUDGET.contentScripts, ofScripts: true, scripts: 0 },
      ];
    }
    if (!SEARCH_PAGES.includes(path)) return [];
    const inlineCss = page.elements.filter(({ tag }) => tag === 'style').map(({ text }) => text);
    const bytes = scriptBytes(page, read, toPath) + css + (inlineCss.length > 0 ? compressed(inlineCss.join('\n')) : 0);
    return { path, bytes, limit: BUDGET.search, ofScripts: false, scripts: 0 };
  });
};

export const isTooHeavy = ({ bytes, limit, scripts }: Weight): boolean => bytes > limit || scripts > 0;
