import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { BORJAN, type Fynd, type Plats, type Stig } from './faults.ts';
import type { Yaml } from './yaml.ts';

const arGrupp = (varde: unknown): varde is Record<string, unknown> =>
  typeof varde === 'object' && varde !== null && !(varde instanceof Date);

/** The first place where two readings of the same text differ, if they do. */
function skillnad(ena: unknown, andra: unknown, stig: Stig = []): Stig | undefined {
  if (Object.is(ena, andra)) return undefined;
  if (!arGrupp(ena) || !arGrupp(andra) || Array.isArray(ena) !== Array.isArray(andra)) return stig;
  for (const nyckel of new Set([...Object.keys(ena), ...Object.keys(andra)])) {
    if (!Object.hasOwn(ena, nyckel) || !Object.hasOwn(andra, nyckel)) return [...stig, nyckel];
    const under = skillnad(ena[nyckel], andra[nyckel], [...stig, nyckel]);
    if (under) return under;
  }
  return undefined;
}

/** A syntax error of js-yaml, which counts lines from 0 after the first `---`. */
const yamlfel = z.object({ mark: z.object({ line: z.number(), column: z.number() }) });

const platsI = (fel: unknown): Plats => {
  const mark = yamlfel.safeParse(fel).data?.mark;
  return mark ? { rad: mark.line + 1, kolumn: mark.column + 1 } : BORJAN;
};

/**
 * Reads the front matter of a whole file once more, as Astro will, and tells where the build would see
 * something else than the check did: `yaml` follows YAML 1.2, Astro's js-yaml much of 1.1. A date
 * without quotes is the one difference allowed, where the schema reads both as the same day.
 */
export function skillnadFranBygget<T>(text: string, { ra, plats }: Yaml, schema: z.ZodType<T>, data: T): Fynd[] {
  let byggets: unknown;
  try {
    byggets = parseFrontmatter(text).frontmatter;
  } catch (fel) {
    const gor = 'Skriv raden som "nyckel: värde". Sätt citattecken runt en text med ovanliga tecken.';
    return [{ ...platsI(fel), text: 'Raden går inte att läsa när webbplatsen byggs.', gor }];
  }
  const forsta = skillnad(ra ?? {}, byggets);
  if (!forsta) return [];
  const svar = schema.safeParse(byggets);
  if (svar.success && isDeepStrictEqual(svar.data, data)) return [];
  const stig = svar.error?.issues[0]?.path ?? forsta;
  return [
    {
      ...plats(stig),
      text: 'Värdet läses på olika sätt av olika program, som text av det ena och som tal eller datum av det andra.',
      gor: 'Sätt citattecken runt värdet.',
    },
  ];
}
