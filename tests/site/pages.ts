import { readPages, type Page } from '../../scripts/lib/site.ts';
import { skeleton } from './skeleton.ts';

/** The editor is an application with a document of its own making; tests/e2e/redaktion.test.ts sees to it. */
const isEditor = ({ elements }: Page): boolean =>
  elements.some(({ attributes }) => attributes.get('id') === 'redaktionsdata');

/** Every page of a built site, so that no list of pages is kept by hand. Throws when there is none. */
export function pagesOf(site: string): Page[] {
  const pages = readPages(site).filter((page) => !isEditor(page));
  if (pages.length === 0)
    throw new Error(`Det finns ingen byggd webbplats i ${site}. Kör: npm test -- --bara bygg,frusen`);
  return pages;
}

/** One page of each skeleton: the others differ from one of these in words and addresses only. */
export const differentPagesOf = (site: string): Page[] =>
  [...Map.groupBy(pagesOf(site), ({ html }) => skeleton(html)).values()].flatMap((alike) => alike.slice(0, 1));

/** So many tests share the pages of a site: enough for both workers to be busy to the end. */
const SHARES = 6;
export const shares = Array.from({ length: SHARES }, (_, share) => share);
export const shareOf = <T>(pages: readonly T[], share: number): T[] => pages.filter((_, nr) => nr % SHARES === share);
