import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKatalog } from '../../../model/load.ts';
import { searchFiles } from '../../../search/index/index.ts';

/** What the search page reads when it needs it, in a folder of its own for each version of the catalogue. */
export const getStaticPaths = (async () => {
  const { registry, files } = await searchFiles(await loadKatalog());
  return [...files.keys()].map((file) => ({ params: { version: registry.version, file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { files } = await searchFiles(await loadKatalog());
  const content = files.get(params['file'] ?? '');
  return content === undefined ? new Response(null, { status: 404 }) : Response.json(content);
};
