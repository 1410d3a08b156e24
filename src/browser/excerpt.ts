import { insatsUrl } from '../model/urls.ts';

/**
 * What other pages show of an insats, drawn by the server (src/pages/insatser/[id]/utdrag.astro): an element
 * `[data-utdrag="<id>"]` whose parts are `[data-del]`. Nothing when the catalogue has no such insats. Throws when
 * it cannot be fetched.
 */
export async function hamtaUtdrag(id: string): Promise<HTMLElement | undefined> {
  const svar = await fetch(`${insatsUrl(id)}utdrag/`);
  if (svar.status === 404) return undefined;
  if (!svar.ok) throw new Error(`Utdraget av ${id} svarade ${String(svar.status)}.`);
  const sida = new DOMParser().parseFromString(await svar.text(), 'text/html');
  // Some hosts answer for pages that do not exist with a page of their own.
  const utdrag = sida.querySelector(`[data-utdrag="${id}"]`);
  return utdrag instanceof HTMLElement ? document.importNode(utdrag, true) : undefined;
}
