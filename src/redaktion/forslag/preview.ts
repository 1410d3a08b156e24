import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, html as constants, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A built page to show: what it is called, and its HTML as it lies in the built site. */
export interface ShownPage {
  name: string;
  html: string;
}

/** Where the site's files are: by path on the site (`/_astro/x.css`), without the folder of its host. */
export interface Site {
  file: (path: string) => Uint8Array | undefined;
  /** The published site, for links that lead on: `https://exempel.se/katalog/`. */
  address: URL;
}

const SIZES = [
  { name: 'I mobilen', width: 390, height: 780 },
  { name: 'På datorn', width: 1280, height: 860 },
];

const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Nothing is fetched and no script runs, whatever the pages say; the frames inherit it. */
const POLICY = "default-src 'none';style-src 'unsafe-inline';img-src data:;font-src data:";

const STYLE = `
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 82rem; }
h2 { margin: 3rem 0 .5rem; border-top: 2px solid; padding-top: 1rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
div { overflow-x: auto; }
iframe { border: 1px solid #767676; background: #fff; display: block; }
`;

const attributeOf = (node: Element, name: string): string => node.attrs.find((attr) => attr.name === name)?.value ?? '';
const setAttribute = (node: Element, name: string, value: string): void => {
  node.attrs = [...node.attrs.filter((attr) => attr.name !== name), { name, value }];
};

/** An element with attributes and children; a string is text and nothing else. */
function element(tag: string, attributes: Record<string, string>, ...children: (Element | string)[]): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const made = tree.createElement(tag, constants.NS.HTML, attrs);
  for (const child of children) {
    if (typeof child === 'string') tree.insertText(made, child);
    else tree.appendChild(made, child);
  }
  return made;
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elementsIn(child);
}

/** The path of a file of the site, wherever the site lies; undefined for what is elsewhere. */
function pathOf(href: string, { address }: Site): string | undefined {
  const whole = URL.parse(href, address);
  if (!whole || whole.origin !== address.origin || !whole.pathname.startsWith(address.pathname)) return undefined;
  return whole.pathname.slice(address.pathname.length - 1);
}

/** A file of the site as an address that carries the file itself. */
function asData(href: string, site: Site): string | undefined {
  const path = pathOf(href, site);
  const type = TYPES[path?.split('.').at(-1) ?? ''];
  const bytes = path === undefined || type === undefined ? undefined : site.file(path);
  return bytes && `data:${type ?? ''};base64,${Buffer.from(bytes).toString('base64')}`;
}

const withFonts = (css: string, site: Site): string =>
  css.replace(/url\(["']?([^"')]+)["']?\)/g, (all, href: string) => {
    const own = asData(href, site);
    return own === undefined ? all : `url(${own})`;
  });

/** Puts the style sheet where its link was; an element that cannot do without the site goes. */
function makeIndependent(node: Element, site: Site): void {
  const rel = attributeOf(node, 'rel');
  if (node.tagName === 'link' && rel === 'stylesheet') {
    const css = site.file(pathOf(attributeOf(node, 'href'), site) ?? '');
    if (css && node.parentNode) {
      tree.insertBefore(node.parentNode, element('style', {}, withFonts(Buffer.from(css).toString(), site)), node);
    }
  }
  if (['script', 'link', 'base'].includes(node.tagName) || attributeOf(node, 'http-equiv') !== '')
    tree.detachNode(node);
  if (node.tagName === 'img') setAttribute(node, 'src', asData(attributeOf(node, 'src'), site) ?? '');
  if (node.tagName === 'a' && !attributeOf(node, 'href').startsWith('#')) {
    setAttribute(node, 'href', URL.parse(attributeOf(node, 'href'), site.address)?.href ?? '');
    setAttribute(node, 'target', '_blank');
  }
}

/** One page that needs nothing but itself. */
function standAlone(html: string, site: Site): string {
  const document = parse(html);
  for (const node of [...elementsIn(document)]) makeIndependent(node, site);
  const head = [...elementsIn(document)].find(({ tagName }) => tagName === 'head');
  const first = head?.childNodes[0];
  // A frame would else take "#kontakt" for a place in the document around it.
  if (head && first) tree.insertBefore(head, element('base', { href: 'about:srcdoc' }), first);
  return serialize(document);
}

/**
 * One file that opens in a browser by itself and shows built pages as on a phone and as on a
 * computer, with the site's own styles and font and without scripts, as without JavaScript.
 */
export function toPreview(pages: readonly ShownPage[], site: Site): string {
  const document = parse('<!doctype html><html lang="sv"><head></head><body></body></html>');
  const [head, body] = ['head', 'body'].map((tag) => [...elementsIn(document)].find((node) => node.tagName === tag));
  if (!head || !body) throw new Error('parse5 always gives a head and a body');
  for (const node of [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, 'Förhandsvisning – Insatskatalogen'),
    element('style', {}, STYLE),
  ]) {
    tree.appendChild(head, node);
  }
  const list = pages.map(({ name }, index) => element('li', {}, element('a', { href: `#sida-${index}` }, name)));
  for (const node of [
    element('h1', {}, 'Så blir sidorna'),
    element(
      'p',
      {},
      'Det här är ett förslag som inte är publicerat. Knappar som behöver JavaScript syns inte här. Länkar leder till den publicerade katalogen.',
    ),
    element('ul', {}, ...list),
    ...pages.flatMap(({ name, html }, index) => {
      const srcdoc = standAlone(html, site);
      return [
        element('h2', { id: `sida-${index}` }, name),
        ...SIZES.flatMap(({ name: label, width, height }) => [
          element('h3', {}, label),
          element(
            'div',
            {},
            element('iframe', {
              title: `${name}, ${label.toLowerCase()}`,
              width: `${width}`,
              height: `${height}`,
              sandbox: 'allow-popups allow-popups-to-escape-sandbox',
              loading: 'lazy',
              srcdoc,
            }),
          ),
        ]),
      ];
    }),
  ]) {
    tree.appendChild(body, node);
  }
  return serialize(document);
}
