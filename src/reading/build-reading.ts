import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { START, type Finding, type KeyPath, type Place } from './faults.ts';
import type { Yaml } from './yaml.ts';

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** The first place where two readings of the same text differ, if they do. */
function difference(one: unknown, other: unknown, keyPath: KeyPath = []): KeyPath | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isGroup(one) || !isGroup(other) || Array.isArray(one) !== Array.isArray(other)) return keyPath;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (!Object.hasOwn(one, key) || !Object.hasOwn(other, key)) return [...keyPath, key];
    const below = difference(one[key], other[key], [...keyPath, key]);
    if (below) return below;
  }
  return undefined;
}

/** A syntax error of js-yaml, which counts lines from 0 after the first `---`. */
const yamlError = z.object({ mark: z.object({ line: z.number(), column: z.number() }) });

const placeIn = (error: unknown): Place => {
  const mark = yamlError.safeParse(error).data?.mark;
  return mark ? { line: mark.line + 1, column: mark.column + 1 } : START;
};

/**
 * Reads the front matter of a whole file once more, as Astro will, and tells where the build would see
 * something else than the check did: `yaml` follows YAML 1.2, Astro's js-yaml much of 1.1. A date
 * without quotes is the one difference allowed, where the schema reads both as the same day.
 */
export function differenceFromBuild<T>(text: string, { raw, placeAt }: Yaml, schema: z.ZodType<T>, data: T): Finding[] {
  let built: unknown;
  try {
    built = parseFrontmatter(text).frontmatter;
  } catch (error) {
    const action = 'Skriv raden som "nyckel: värde". Sätt citattecken runt en text med ovanliga tecken.';
    return [
      { ...placeIn(error), typ: 'unreadable-to-build', text: 'Raden går inte att läsa när webbplatsen byggs.', action },
    ];
  }
  const first = difference(raw ?? {}, built);
  if (!first) return [];
  const answer = schema.safeParse(built);
  if (answer.success && isDeepStrictEqual(answer.data, data)) return [];
  const keyPath = answer.error?.issues[0]?.path ?? first;
  return [
    {
      ...placeAt(keyPath),
      typ: 'read-differently',
      text: 'Värdet läses på olika sätt av olika program, som text av det ena och som tal eller datum av det andra.',
      action: 'Sätt citattecken runt värdet.',
    },
  ];
}
