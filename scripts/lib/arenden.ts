import { z } from 'zod';
import type { Paminnelse } from './paminnelser.ts';
import { Stopp } from './run.mjs';

/** What is asked of GitHub; the real one is `fetch`. */
export type Fraga = (url: string, init: RequestInit) => Promise<Response>;

/** Whose issues, and with what right. */
export interface Projekt {
  /** "owner/name". */
  namn: string;
  nyckel: string;
  api?: string | undefined;
}

const PER_SIDA = 100;
/** A month has fewer issues than this; past it something is wrong, and it is better to stop than to go on forever. */
const FLEST_SIDOR = 100;

const arenden = z.array(
  z.object({ title: z.string(), body: z.nullish(z.string()), pull_request: z.optional(z.unknown()) }),
);
type Arende = z.infer<typeof arenden>[number];
const oppnat = z.object({ html_url: z.string() });

async function svar(
  fraga: Fraga,
  { namn, nyckel, api = 'https://api.github.com' }: Projekt,
  del: string,
  body?: unknown,
) {
  const response = await fraga(`${api}/repos/${namn}/issues${del}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${nyckel}`,
      'content-type': 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Stopp(`GitHub svarade ${String(response.status)}: ${(await response.text()).slice(0, 200)}`);
  const json: unknown = await response.json();
  return json;
}

/** Every issue, open or closed, that was touched in the month of `idag`: those opened in it are among them. */
async function manadens(fraga: Fraga, projekt: Projekt, idag: string): Promise<Arende[]> {
  // A few hours of the month before: the month begins earlier in Sweden than in the clock of GitHub.
  const since = new Date(Date.parse(`${idag.slice(0, 7)}-01T00:00:00Z`) - 86_400_000).toISOString();
  const alla: Arende[] = [];
  for (let sida = 1; sida <= FLEST_SIDOR; sida += 1) {
    const del = `?state=all&since=${since}&per_page=${String(PER_SIDA)}&page=${String(sida)}`;
    const har = arenden.parse(await svar(fraga, projekt, del));
    alla.push(...har.filter((arende) => arende.pull_request === undefined));
    if (har.length < PER_SIDA) return alla;
  }
  throw new Stopp('GitHub har fler ärenden den här månaden än vi läser. Inget öppnades.');
}

/** Opens those that are not there yet. Gives the addresses of the new ones. */
export async function oppna(
  fraga: Fraga,
  projekt: Projekt,
  alla: readonly Paminnelse[],
  idag: string,
): Promise<string[]> {
  if (alla.length === 0) return [];
  const finns = await manadens(fraga, projekt, idag);
  const adresser: string[] = [];
  for (const { title, body, labels, marke } of alla) {
    if (finns.some((arende) => arende.title === title || (arende.body ?? '').includes(marke))) continue;
    adresser.push(oppnat.parse(await svar(fraga, projekt, '', { title, body, labels })).html_url);
  }
  return adresser;
}
