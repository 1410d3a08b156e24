import { insatsUrl } from '../model/urls.ts';

/**
 * What other pages show of an insats, drawn by the server (src/pages/insatser/[id]/utdrag.astro): an element
 * `[data-utdrag="<id>"]` whose parts are `[data-del]`. Nothing when the catalogue has no such insats. Throws when
 * it cannot be fetched.
 */
export async function fetchExcerpt(id: string): Promise<HTMLElement | undefined> {
  const response = await fetch(`${insatsUrl(id)}utdrag/`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`Utdraget av ${id} svarade ${String(response.status)}.`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Some hosts answer for pages that do not exist with a page of their own.
  const excerpt = page.querySelector<HTMLElement>(`[data-utdrag="${id}"]`);
  return excerpt ? document.importNode(excerpt, true) : undefined;
}

const excerpts = new Map<string, ReturnType<typeof fetchExcerpt>>();

/** The same, fetched once; one that failed may be asked for again. Whoever shows a part of it shows a copy. */
export function getExcerpt(id: string): ReturnType<typeof fetchExcerpt> {
  const excerpt = excerpts.get(id) ?? fetchExcerpt(id);
  excerpts.set(id, excerpt);
  excerpt.catch(() => excerpts.delete(id));
  return excerpt;
}
