import type { APIRoute } from 'astro';
import { loadKatalog } from '../../model/load.ts';
import { searchFiles } from '../../search/index/index.ts';

export const GET: APIRoute = async () => Response.json((await searchFiles(await loadKatalog())).registry);
