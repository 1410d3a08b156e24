import type { APIRoute } from 'astro';
import { hamtaKatalog } from '../../model/load.ts';
import { sokfiler } from '../../search/index/index.ts';

export const GET: APIRoute = async () => Response.json((await sokfiler(await hamtaKatalog())).register);
