import { type DefaultTreeAdapterTypes, defaultTreeAdapter as trad, html as ord, parse, serialize } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** A built page to show: what it is called, and its HTML as it lies in the built site. */
export interface Visad {
  namn: string;
  html: string;
}

/** Where the site's files are: by path on the site (`/_astro/x.css`), without the folder of its host. */
export interface Webbplats {
  fil: (vag: string) => Uint8Array | undefined;
  /** The published site, for links that lead on: `https://exempel.se/katalog/`. */
  adress: URL;
}

const BREDDER = [
  { namn: 'I mobilen', bredd: 390, hojd: 780 },
  { namn: 'På datorn', bredd: 1280, hojd: 860 },
];

const TYPER: Readonly<Record<string, string>> = {
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

const STIL = `
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; max-width: 82rem; }
h2 { margin: 3rem 0 .5rem; border-top: 2px solid; padding-top: 1rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
div { overflow-x: auto; }
iframe { border: 1px solid #767676; background: #fff; display: block; }
`;

const attr = (nod: Element, namn: string): string => nod.attrs.find(({ name }) => name === namn)?.value ?? '';
const satt = (nod: Element, namn: string, value: string): void => {
  nod.attrs = [...nod.attrs.filter(({ name }) => name !== namn), { name: namn, value }];
};

/** An element with attributes and children; a string is text and nothing else. */
function element(tagg: string, attribut: Record<string, string>, ...barn: (Element | string)[]): Element {
  const attrs = Object.entries(attribut).map(([name, value]) => ({ name, value }));
  const nytt = trad.createElement(tagg, ord.NS.HTML, attrs);
  for (const ett of barn) {
    if (typeof ett === 'string') trad.insertText(nytt, ett);
    else trad.appendChild(nytt, ett);
  }
  return nytt;
}

function* allaElement(nod: Node): Generator<Element> {
  if ('tagName' in nod) yield nod;
  if ('childNodes' in nod) for (const barn of [...nod.childNodes]) yield* allaElement(barn);
}

/** The path of a file of the site, wherever the site lies; undefined for what is elsewhere. */
function vagTill(href: string, { adress }: Webbplats): string | undefined {
  const hel = URL.parse(href, adress);
  if (!hel || hel.origin !== adress.origin || !hel.pathname.startsWith(adress.pathname)) return undefined;
  return hel.pathname.slice(adress.pathname.length - 1);
}

/** A file of the site as an address that carries the file itself. */
function bifogad(href: string, plats: Webbplats): string | undefined {
  const vag = vagTill(href, plats);
  const typ = TYPER[vag?.split('.').at(-1) ?? ''];
  const bytes = vag === undefined || typ === undefined ? undefined : plats.fil(vag);
  return bytes && `data:${typ ?? ''};base64,${Buffer.from(bytes).toString('base64')}`;
}

const medTypsnitt = (css: string, plats: Webbplats): string =>
  css.replace(/url\(["']?([^"')]+)["']?\)/g, (hela, href: string) => {
    const har = bifogad(href, plats);
    return har === undefined ? hela : `url(${har})`;
  });

/** Puts the style sheet where its link was; an element that cannot do without the site goes. */
function fristaende(nod: Element, plats: Webbplats): void {
  const rel = attr(nod, 'rel');
  if (nod.tagName === 'link' && rel === 'stylesheet') {
    const css = plats.fil(vagTill(attr(nod, 'href'), plats) ?? '');
    if (css && nod.parentNode) {
      trad.insertBefore(nod.parentNode, element('style', {}, medTypsnitt(Buffer.from(css).toString(), plats)), nod);
    }
  }
  if (['script', 'link', 'base'].includes(nod.tagName) || attr(nod, 'http-equiv') !== '') trad.detachNode(nod);
  if (nod.tagName === 'img') satt(nod, 'src', bifogad(attr(nod, 'src'), plats) ?? '');
  if (nod.tagName === 'a' && !attr(nod, 'href').startsWith('#')) {
    satt(nod, 'href', URL.parse(attr(nod, 'href'), plats.adress)?.href ?? '');
    satt(nod, 'target', '_blank');
  }
}

/** One page that needs nothing but itself. */
function ensam(html: string, plats: Webbplats): string {
  const dokument = parse(html);
  for (const nod of [...allaElement(dokument)]) fristaende(nod, plats);
  const huvud = [...allaElement(dokument)].find(({ tagName }) => tagName === 'head');
  const forst = huvud?.childNodes[0];
  // A frame would else take "#kontakt" for a place in the document around it.
  if (huvud && forst) trad.insertBefore(huvud, element('base', { href: 'about:srcdoc' }), forst);
  return serialize(dokument);
}

/**
 * One file that opens in a browser by itself and shows built pages as on a phone and as on a
 * computer, with the site's own styles and font and without scripts, as without JavaScript.
 */
export function forhandsvisning(sidor: readonly Visad[], plats: Webbplats): string {
  const dokument = parse('<!doctype html><html lang="sv"><head></head><body></body></html>');
  const [huvud, kropp] = ['head', 'body'].map((tagg) => [...allaElement(dokument)].find((nod) => nod.tagName === tagg));
  if (!huvud || !kropp) throw new Error('parse5 always gives a head and a body');
  for (const nod of [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, 'Förhandsvisning – Insatskatalogen'),
    element('style', {}, STIL),
  ]) {
    trad.appendChild(huvud, nod);
  }
  const lista = sidor.map(({ namn }, nr) => element('li', {}, element('a', { href: `#sida-${nr}` }, namn)));
  for (const nod of [
    element('h1', {}, 'Så blir sidorna'),
    element(
      'p',
      {},
      'Det här är ett förslag som inte är publicerat. Knappar som behöver JavaScript syns inte här. Länkar leder till den publicerade katalogen.',
    ),
    element('ul', {}, ...lista),
    ...sidor.flatMap(({ namn, html }, nr) => {
      const srcdoc = ensam(html, plats);
      return [
        element('h2', { id: `sida-${nr}` }, namn),
        ...BREDDER.flatMap(({ namn: bredden, bredd, hojd }) => [
          element('h3', {}, bredden),
          element(
            'div',
            {},
            element('iframe', {
              title: `${namn}, ${bredden.toLowerCase()}`,
              width: `${bredd}`,
              height: `${hojd}`,
              sandbox: 'allow-popups allow-popups-to-escape-sandbox',
              loading: 'lazy',
              srcdoc,
            }),
          ),
        ]),
      ];
    }),
  ]) {
    trad.appendChild(kropp, nod);
  }
  return serialize(dokument);
}
