import { expect, test } from 'vitest';
import { toPreview } from '../../src/redaktion/forslag/preview.ts';
import { readPage } from '../../scripts/lib/site.ts';

const FILES: Record<string, string> = {
  '/_astro/a.css': '@font-face { src: url(/katalog/_astro/f.woff2) } p { color: red }',
  '/_astro/f.woff2': 'typsnitt',
  '/bild.png': 'bild',
};
const site = {
  file: (path: string) => (path in FILES ? Buffer.from(FILES[path] ?? '') : undefined),
  address: new URL('https://exempel.se/katalog/'),
};
const PAGE = `<!doctype html><html lang="sv"><head><meta http-equiv="Content-Security-Policy" content="x">
  <link rel="stylesheet" href="/katalog/_astro/a.css"><link rel="icon" href="/katalog/i.svg"><title>Lyktan</title></head>
  <body><h1>Lyktan</h1><img src="/katalog/bild.png" alt=""><a href="/katalog/om/">Om</a><a href="#kontakt">Kontakt</a>
  <img src="https://annan.se/x.png" alt=""><script src="/katalog/_astro/a.js"></script></body></html>`;

const open = (name: string) => {
  const elements = readPage('/', toPreview([{ name, html: PAGE }], site)).elements;
  const frames = elements.filter(({ tag }) => tag === 'iframe');
  return { elements, frames, inner: readPage('/', frames[0]?.attributes.get('srcdoc') ?? '') };
};
const valuesOf = ({ elements }: ReturnType<typeof readPage>, tag: string, name: string) =>
  elements.filter((element) => element.tag === tag).map(({ attributes }) => attributes.get(name));

test('a changed page is shown as on a phone and on a computer, each with its name', () => {
  expect(open('Lyktan').frames.map(({ attributes }) => [attributes.get('width'), attributes.get('title')])).toEqual([
    ['390', 'Lyktan, i mobilen'],
    ['1280', 'Lyktan, på datorn'],
  ]);
});

test('the page carries its styles, font and images, and asks nobody for anything', () => {
  const { inner } = open('Lyktan');
  const font = `data:font/woff2;base64,${Buffer.from('typsnitt').toString('base64')}`;
  expect(inner.elements.find(({ tag }) => tag === 'style')?.text).toContain(`url(${font})`);
  expect(valuesOf(inner, 'img', 'src')).toEqual([
    `data:image/png;base64,${Buffer.from('bild').toString('base64')}`,
    '',
  ]);
  expect(inner.elements.filter(({ tag }) => ['script', 'link'].includes(tag))).toEqual([]);
  // The site's own policy would stop the styles that now stand in the page.
  expect(inner.html).not.toContain('http-equiv');
});

test('a link leads to the published catalogue in a window of its own, and a place on the page stays there', () => {
  const { inner } = open('Lyktan');
  expect(valuesOf(inner, 'a', 'href')).toEqual(['https://exempel.se/katalog/om/', '#kontakt']);
  expect(valuesOf(inner, 'a', 'target')).toEqual(['_blank', undefined]);
  expect(valuesOf(inner, 'base', 'href')).toEqual(['about:srcdoc']);
});

test('nothing in it may run or be fetched, and a hostile name is only text', () => {
  const { elements, frames } = open('<script>alert(1)</script>"><img src=x>');
  expect(elements.filter(({ tag }) => ['script', 'img'].includes(tag))).toEqual([]);
  expect(elements.find(({ tag }) => tag === 'h2')?.text).toBe('<script>alert(1)</script>"><img src=x>');
  const policy = elements.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
  expect(policy?.attributes.get('content')).toMatch(/^default-src 'none';/);
  for (const { attributes } of frames) expect(attributes.get('sandbox')).not.toContain('allow-scripts');
});
