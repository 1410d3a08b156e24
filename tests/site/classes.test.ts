import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../scripts/lib/site.ts';
import { expect, test } from '../fixtures/test.ts';
import { pagesOf } from './pages.ts';

/** The names of the classes that a style sheet has rules for. */
const classesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.((?:[\w-]|[^\0-\x7F]|\\.)+)/g)].map(([, name = '']) => name.replaceAll(/\\(.)/g, '$1')));

const sheetsOf = ({ elements }: Page): string[] =>
  elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '');

const classesOn = ({ elements }: Page): string[] =>
  elements.flatMap(({ attributes }) => (attributes.get('class') ?? '').split(/\s+/)).filter((name) => name !== '');

test('every class on a page that any style sheet has rules for has them in the sheets of that page', ({ site }) => {
  const pages = pagesOf(site);
  const sheets = new Map(
    [...new Set(pages.flatMap(sheetsOf))].map((href) => [href, classesIn(readFileSync(join(site, href), 'utf8'))]),
  );
  const known = new Set([...sheets.values()].flatMap((classes) => [...classes]));
  const without = pages.flatMap((page) => {
    const here = sheetsOf(page).flatMap((href) => [...(sheets.get(href) ?? [])]);
    const lacking = [...new Set(classesOn(page))].filter((name) => known.has(name) && !here.includes(name));
    return lacking.length === 0 ? [] : [`${page.path}: ${lacking.join(' ')}`];
  });
  expect(known.size).toBeGreaterThan(100);
  expect(without).toEqual([]);
});
