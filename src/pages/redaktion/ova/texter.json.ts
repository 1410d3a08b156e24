import type { APIRoute } from 'astro';
import { lasOvningsfiler } from '../../../redaktion/editor/practice-files.ts';

/** The texts that somebody practises on. */
export const GET: APIRoute = () => new Response(JSON.stringify(lasOvningsfiler()));
