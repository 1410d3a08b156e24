import type { APIRoute } from 'astro';
import { hamtaKatalog } from '../../model/load.ts';
import type { Ordfil } from '../../search/fields.ts';
import { termord } from '../../search/index/termord.ts';

export const GET: APIRoute = async () => {
  const fil: Ordfil = { termer: termord(await hamtaKatalog()) };
  return Response.json(fil);
};
