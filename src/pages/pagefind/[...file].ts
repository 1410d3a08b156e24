import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKatalog } from '../../model/load.ts';
import { searchIndex } from '../../search/index/index.ts';

/** Every file of the search index is a page of its own, so that `npm run dev` and the build serve the same. */
export const getStaticPaths = (async () => {
  const { files } = await searchIndex(await loadKatalog());
  return [...files.keys()].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { files } = await searchIndex(await loadKatalog());
  const content = files.get(params['file'] ?? '');
  if (!content) return new Response(null, { status: 404 });
  const type = params['file']?.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
};
