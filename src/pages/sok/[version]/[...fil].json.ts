import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKatalog } from '../../../model/load.ts';
import { searchFiles } from '../../../search/index/index.ts';

/** What the search page reads when it needs it, in a folder of its own for each version of the catalogue. */
export const getStaticPaths = (async () => {
  const { registry: register, files: filer } = await searchFiles(await loadKatalog());
  return [...filer.keys()].map((fil) => ({ params: { version: register.version, fil } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { files: filer } = await searchFiles(await loadKatalog());
  const innehall = filer.get(params['fil'] ?? '');
  return innehall === undefined ? new Response(null, { status: 404 }) : Response.json(innehall);
};
