import { z } from 'zod';

/** An empty variable is one that nobody has set. */
const maybe = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const INVALID_LOGIN =
  'Skriv adressen till tjänsten som loggar in, till exempel "https://inloggning.exempel.se", eller "nyckel".';

const environment = z.object({
  REDAKTION_REPO: maybe(
    z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, { error: 'Skriv ägare och namn, till exempel "forbundet/insatskatalogen".' }),
  ),
  REDAKTION_INLOGGNING: maybe(z.union([z.literal('nyckel'), z.url({ protocol: /^https$/, error: INVALID_LOGIN })])),
});

export type Variable = keyof z.infer<typeof environment>;
/** `nyckel`: everybody logs in with a personal access token; else the OAuth service's address. */
export type Connection = { repo: string; login: 'nyckel' | URL };
export type Settings = { connection: Connection; missing?: never } | { connection?: never; missing: Variable[] };

/** How this site is connected to the place where its content lies, from the variables it was built with. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { success, data, error } = environment.safeParse(env);
  if (!success) {
    const lines = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`Redaktionens inställningar går inte att läsa.\n${lines.join('\n')}`);
  }
  const { REDAKTION_REPO: repo, REDAKTION_INLOGGNING: login } = data;
  if (repo === undefined || login === undefined) {
    return {
      missing: [
        ...(repo === undefined ? (['REDAKTION_REPO'] as const) : []),
        ...(login === undefined ? (['REDAKTION_INLOGGNING'] as const) : []),
      ],
    };
  }
  return { connection: { repo, login: login === 'nyckel' ? login : new URL(login) } };
}
