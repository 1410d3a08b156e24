import { expect, test } from 'vitest';
import { type Broken, brokenLinks } from '../../scripts/lib/links.ts';
import { readPage } from '../../scripts/lib/site.ts';

const OM = '<h1 id="om">Om</h1>';
const files = new Set(['/index.html', '/om/index.html', '/sok/index.html', '/bild.png']);

const check = (html: string, base = '/', path = '/'): Broken[] =>
  brokenLinks({
    pages: [readPage(path, html), readPage('/om/', OM)],
    files,
    base,
    origin: 'https://exempel.se',
  });

test('a link to a page, an anchor, a file or another host is whole', () => {
  const html = `<a href="/om/"></a><a href="/om/#om"></a><a href="om/"></a><img src="/bild.png">
    <a href="#"></a><a href="mailto:a@exempel.se"></a><a href="https://annan.se/x"></a><a href="https://exempel.se/om/"></a>`;
  expect(check(html)).toEqual([]);
});

test('the state of a search is not taken for an anchor', () => {
  expect(check('<a href="/sok/#alder=17&kommun=haninge"></a>')).toEqual([]);
});

test('what leads nowhere is reported with its page', () => {
  const broken = check('<a href="/finns-inte/"></a><a href="/om/#borta"></a><img srcset="/bild.png 1x, /stor.png 2x">');
  expect(broken.map(({ target }) => target)).toEqual(['/finns-inte/', '/om/#borta', '/stor.png']);
  expect(broken[0]).toEqual({ page: '/', target: '/finns-inte/', why: 'sidan eller filen finns inte' });
});

test('in a subfolder of its host an address that forgets the folder is broken', () => {
  expect(check('<a href="/katalog/om/"></a><a href="../om/"></a>', '/katalog/', '/sok/')).toEqual([]);
  expect(check('<a href="/om/"></a>', '/katalog/')).toHaveLength(1);
});

test('a link inside a template is checked too', () => {
  expect(check('<template><a href="/finns-inte/"></a></template>')).toHaveLength(1);
});
