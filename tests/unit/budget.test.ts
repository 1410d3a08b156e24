import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPage } from '../../scripts/lib/site.ts';
import { isTooHeavy, staticImports, weigh, type Weight } from '../../scripts/lib/weigh.ts';

const FILES: Record<string, string> = {
  '/_astro/a.css': 'body { color: red }',
  '/_astro/sok.js': 'import{x}from"./delad.js";import("./sen.js");x()',
  '/_astro/delad.js': 'import"./sok.js";import"/pagefind/pagefind.js";export const x=()=>1',
  '/_astro/sen.js': 'sen()',
};
const size = (text: string): number => gzipSync(text, { level: 9 }).length;
const sizeOf = (path: string): number => size(FILES[path] ?? '');
const read = (path: string): Buffer => {
  const text = FILES[path];
  if (text === undefined) throw new Error(`${path} is not to be read`);
  return Buffer.from(text);
};
const weighOne = (path: string, html: string, base = '/'): Weight | undefined =>
  weigh([readPage(path, html)], read, base)[0];

test('a content page weighs its HTML and its style sheets, compressed', () => {
  const html = '<link rel="stylesheet" href="/_astro/a.css"><p>Hej</p>';
  expect(weighOne('/insatser/samma/', html)).toMatchObject({ bytes: size(html) + sizeOf('/_astro/a.css'), scripts: 0 });
});

test('a content page with a script is too heavy, but one with data is not', () => {
  const isHeavy = (html: string): boolean => weigh([readPage('/om/', html)], read, '/').some(isTooHeavy);
  expect(isHeavy('<script>x()</script>')).toBe(true);
  expect(isHeavy('<script type="module" src="/_astro/sok.js"></script>')).toBe(true);
  expect(isHeavy('<script type="application/ld+json">{}</script>')).toBe(false);
});

test('the page of an insats weighs its scripts apart, with what they import, and may have some', () => {
  const html = '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/sok.js"></script>';
  const weights = weigh([readPage('/insatser/samma/', html)], read, '/');
  expect(weights).toMatchObject([
    { bytes: size(html) + sizeOf('/_astro/a.css'), limit: 14_000, ofScripts: false },
    { bytes: sizeOf('/_astro/sok.js') + sizeOf('/_astro/delad.js'), limit: 6_000, ofScripts: true },
  ]);
  expect(weights.some(isTooHeavy)).toBe(false);
});

test('scripts of an insats past their limit are too heavy, and the list of insatser may have none', () => {
  // Letters by chance don't shrink below half.
  const heavy = `<script type="module">${randomBytes(8_000).toString('hex')}</script>`;
  const stray = '<script type="module">x()</script>';
  const tooHeavy = [readPage('/insatser/samma/', heavy), readPage('/insatser/', stray)].map((page) =>
    weigh([page], read, '/').filter(isTooHeavy),
  );
  expect(tooHeavy).toMatchObject([[{ ofScripts: true }], [{ scripts: 1 }]]);
});

test('the search page weighs every script it loads at once, each one time, and not the index', () => {
  const html = '<link rel="stylesheet" href="/k/_astro/a.css"><script type="module" src="/k/_astro/sok.js"></script>';
  const expected = ['/_astro/a.css', '/_astro/sok.js', '/_astro/delad.js'].reduce((sum, path) => sum + sizeOf(path), 0);
  expect(weighOne('/sok/', html, '/k/')?.bytes).toBe(expected);
});

test('a script in the page itself is weighed with what it imports', () => {
  const code = 'import{x}from"../_astro/delad.js";x()';
  const expected = size(code) + sizeOf('/_astro/delad.js') + sizeOf('/_astro/sok.js');
  expect(weighOne('/sok/', `<script type="module">${code}</script>`)?.bytes).toBe(expected);
});

test('other pages have no budget', () => {
  expect(weighOne('/404.html', '<p>Borta</p>')).toBeUndefined();
});

test('static imports are found in every form a bundler writes, dynamic ones are not', () => {
  const code = `import"./a.js";import b from './b.js';import{c as d}from"./c.js";export*from"./d.js";import("./e.js")`;
  expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});
