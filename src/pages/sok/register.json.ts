import type { APIRoute } from 'astro';
import { hamtaKatalog } from '../../model/load.ts';
import { byggRegister, sokindex } from '../../search/index/index.ts';

export const GET: APIRoute = async () => {
  const katalog = await hamtaKatalog();
  return Response.json(byggRegister(katalog, await sokindex(katalog)));
};
