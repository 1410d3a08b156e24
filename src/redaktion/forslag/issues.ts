import { z } from 'zod';
import { ROBOT, type Anrop } from './github.ts';
import type { Paminnelse } from './reminders.ts';
import { Stopp } from '../../../scripts/lib/run.mjs';

const PER_SIDA = 100;
/** A month has fewer issues than this; past it something is wrong, and it is better to stop than to go on forever. */
const FLEST_SIDOR = 100;

const arenden = z.array(
  z.object({
    title: z.string(),
    body: z.nullish(z.string()),
    pull_request: z.optional(z.unknown()),
    user: z.nullish(z.object({ login: z.string() })),
  }),
);
type Arende = z.infer<typeof arenden>[number];
const oppnat = z.object({ html_url: z.string() });

/** Every issue, open or closed, that was touched in the month of `idag`: those opened in it are among them. */
async function manadens(anrop: Anrop, repo: string, idag: string): Promise<Arende[]> {
  // A few hours of the month before: the month begins earlier in Sweden than in the clock of GitHub.
  const since = new Date(Date.parse(`${idag.slice(0, 7)}-01T00:00:00Z`) - 86_400_000).toISOString();
  const alla: Arende[] = [];
  for (let sida = 1; sida <= FLEST_SIDOR; sida += 1) {
    const vag = `/repos/${repo}/issues?state=all&since=${since}&per_page=${String(PER_SIDA)}&page=${String(sida)}`;
    const har = arenden.parse(await anrop('GET', vag));
    // Anybody may open an issue with the title of a reminder; only the robot's own counts.
    alla.push(...har.filter(({ pull_request, user }) => pull_request === undefined && user?.login === ROBOT));
    if (har.length < PER_SIDA) return alla;
  }
  throw new Stopp('GitHub har fler ärenden den här månaden än vi läser. Inget öppnades.');
}

/**
 * Opens those that are not there yet. Gives the addresses of the new ones.
 * @param repo "owner/name"
 */
export async function oppna(anrop: Anrop, repo: string, alla: readonly Paminnelse[], idag: string): Promise<string[]> {
  if (alla.length === 0) return [];
  const finns = await manadens(anrop, repo, idag);
  const adresser: string[] = [];
  for (const { title, body, labels, marke } of alla) {
    if (finns.some((arende) => arende.title === title || (arende.body ?? '').includes(marke))) continue;
    adresser.push(oppnat.parse(await anrop('POST', `/repos/${repo}/issues`, { title, body, labels })).html_url);
  }
  return adresser;
}
