import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKatalog } from '../../model/load.ts';
import { searchIndex } from '../../search/index/index.ts';

/** Every file of the search index is a page of its own, so that `npm run dev` and the build serve the same. */
export const getStaticPaths = (async () => {
  const { files: filer } = await searchIndex(await loadKatalog());
  return [...filer.keys()].map((fil) => ({ params: { fil } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { files: filer } = await searchIndex(await loadKatalog());
  const innehall = filer.get(params['fil'] ?? '');
  if (!innehall) return new Response(null, { status: 404 });
  const typ = params['fil']?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return new Response(new Uint8Array(innehall), { headers: { 'content-type': typ } });
};
