import type { APIRoute } from 'astro';
import { lasOvningsfiler } from '../../../redaktion/formular/ovningsfiler.ts';

/** The texts that somebody practises on. */
export const GET: APIRoute = () => new Response(JSON.stringify(lasOvningsfiler()));
