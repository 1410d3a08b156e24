import type { APIRoute } from 'astro';
import { readPracticeFiles } from '../../../redaktion/editor/content.ts';

/** The texts that somebody practises on. */
export const GET: APIRoute = () => new Response(JSON.stringify(readPracticeFiles()));
