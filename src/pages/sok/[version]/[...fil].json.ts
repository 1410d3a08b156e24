import type { APIRoute, GetStaticPaths } from 'astro';
import { hamtaKatalog } from '../../../model/load.ts';
import { sokfiler } from '../../../search/index/index.ts';

/** What the search page reads when it needs it, in a folder of its own for each version of the catalogue. */
export const getStaticPaths = (async () => {
  const { register, filer } = await sokfiler(await hamtaKatalog());
  return [...filer.keys()].map((fil) => ({ params: { version: register.version, fil } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { filer } = await sokfiler(await hamtaKatalog());
  const innehall = filer.get(params['fil'] ?? '');
  return innehall === undefined ? new Response(null, { status: 404 }) : Response.json(innehall);
};
