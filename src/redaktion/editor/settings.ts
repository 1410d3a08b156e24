import { z } from 'zod';

/** An empty variable is one that nobody has set. */
const kanske = <T extends z.ZodType>(schema: T) =>
  z.preprocess((varde) => (varde === '' ? undefined : varde), schema.optional());

const OGILTIG_INLOGGNING =
  'Skriv adressen till tjänsten som loggar in, till exempel "https://inloggning.exempel.se", eller "nyckel".';

const miljo = z.object({
  REDAKTION_REPO: kanske(
    z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, { error: 'Skriv ägare och namn, till exempel "forbundet/insatskatalogen".' }),
  ),
  REDAKTION_INLOGGNING: kanske(
    z.union([z.literal('nyckel'), z.url({ protocol: /^https$/, error: OGILTIG_INLOGGNING })]),
  ),
});

export type Variabel = keyof z.infer<typeof miljo>;
/** `nyckel`: everybody logs in with a personal access token; else the OAuth service's address. */
export type Koppling = { repo: string; inloggning: 'nyckel' | URL };
export type Installning = { koppling: Koppling; saknas?: never } | { koppling?: never; saknas: Variabel[] };

/** How this site is connected to the place where its content lies, from the variables it was built with. */
export function lasInstallning(env: Readonly<Record<string, string | undefined>>): Installning {
  const { success, data, error } = miljo.safeParse(env);
  if (!success) {
    const rader = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`Redaktionens inställningar går inte att läsa.\n${rader.join('\n')}`);
  }
  const { REDAKTION_REPO: repo, REDAKTION_INLOGGNING: inloggning } = data;
  if (repo === undefined || inloggning === undefined) {
    return {
      saknas: [
        ...(repo === undefined ? (['REDAKTION_REPO'] as const) : []),
        ...(inloggning === undefined ? (['REDAKTION_INLOGGNING'] as const) : []),
      ],
    };
  }
  return { koppling: { repo, inloggning: inloggning === 'nyckel' ? inloggning : new URL(inloggning) } };
}
