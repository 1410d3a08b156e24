import { expect, test } from 'vitest';
import { forhandsvisning } from '../../src/redaktion/forslag/preview.ts';
import { readPage } from '../../scripts/lib/site.ts';

const FILER: Record<string, string> = {
  '/_astro/a.css': '@font-face { src: url(/katalog/_astro/f.woff2) } p { color: red }',
  '/_astro/f.woff2': 'typsnitt',
  '/bild.png': 'bild',
};
const plats = {
  fil: (vag: string) => (vag in FILER ? Buffer.from(FILER[vag] ?? '') : undefined),
  adress: new URL('https://exempel.se/katalog/'),
};
const SIDA = `<!doctype html><html lang="sv"><head><meta http-equiv="Content-Security-Policy" content="x">
  <link rel="stylesheet" href="/katalog/_astro/a.css"><link rel="icon" href="/katalog/i.svg"><title>Alis</title></head>
  <body><h1>Alis</h1><img src="/katalog/bild.png" alt=""><a href="/katalog/om/">Om</a><a href="#kontakt">Kontakt</a>
  <img src="https://annan.se/x.png" alt=""><script src="/katalog/_astro/a.js"></script></body></html>`;

const oppna = (namn: string) => {
  const elements = readPage('/', forhandsvisning([{ namn, html: SIDA }], plats)).elements;
  const ramar = elements.filter(({ tag }) => tag === 'iframe');
  return { elements, ramar, inre: readPage('/', ramar[0]?.attributes.get('srcdoc') ?? '') };
};
const varden = ({ elements }: ReturnType<typeof readPage>, tagg: string, namn: string) =>
  elements.filter(({ tag }) => tag === tagg).map(({ attributes }) => attributes.get(namn));

test('a changed page is shown as on a phone and on a computer, each with its name', () => {
  expect(oppna('Alis').ramar.map(({ attributes }) => [attributes.get('width'), attributes.get('title')])).toEqual([
    ['390', 'Alis, i mobilen'],
    ['1280', 'Alis, på datorn'],
  ]);
});

test('the page carries its styles, font and images, and asks nobody for anything', () => {
  const { inre } = oppna('Alis');
  const font = `data:font/woff2;base64,${Buffer.from('typsnitt').toString('base64')}`;
  expect(inre.elements.find(({ tag }) => tag === 'style')?.text).toContain(`url(${font})`);
  expect(varden(inre, 'img', 'src')).toEqual([`data:image/png;base64,${Buffer.from('bild').toString('base64')}`, '']);
  expect(inre.elements.filter(({ tag }) => ['script', 'link'].includes(tag))).toEqual([]);
  // The site's own policy would stop the styles that now stand in the page.
  expect(inre.html).not.toContain('http-equiv');
});

test('a link leads to the published catalogue in a window of its own, and a place on the page stays there', () => {
  const { inre } = oppna('Alis');
  expect(varden(inre, 'a', 'href')).toEqual(['https://exempel.se/katalog/om/', '#kontakt']);
  expect(varden(inre, 'a', 'target')).toEqual(['_blank', undefined]);
  expect(varden(inre, 'base', 'href')).toEqual(['about:srcdoc']);
});

test('nothing in it may run or be fetched, and a hostile name is only text', () => {
  const { elements, ramar } = oppna('<script>alert(1)</script>"><img src=x>');
  expect(elements.filter(({ tag }) => ['script', 'img'].includes(tag))).toEqual([]);
  expect(elements.find(({ tag }) => tag === 'h2')?.text).toBe('<script>alert(1)</script>"><img src=x>');
  const policy = elements.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
  expect(policy?.attributes.get('content')).toMatch(/^default-src 'none';/);
  for (const { attributes } of ramar) expect(attributes.get('sandbox')).not.toContain('allow-scripts');
});
