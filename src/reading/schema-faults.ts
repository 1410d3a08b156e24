import { z } from 'zod';
import type { Finding, Flaw, KeyPath } from './faults.ts';
import { findSimilar } from './similar.ts';
import { keysOf, schemaAt } from './schema-walk.ts';
import type { PlaceFinder } from './yaml.ts';

const swedish = z.locales.sv().localeError;

/** Codes whose sentences are written below; an empty message then marks that the schema has none of its own. */
const OWN = new Set(['invalid_type', 'invalid_value', 'unrecognized_keys', 'too_small', 'too_big']);

const WRITE_AS: Record<string, string> = {
  string: 'Skriv en text.',
  number: 'Skriv ett tal, utan citattecken.',
  int: 'Skriv ett helt tal, utan citattecken.',
  boolean: 'Skriv true eller false.',
  array: 'Skriv en lista: varje värde på en egen rad, efter ett bindestreck.',
  object: 'Skriv uppgifterna på egna rader under nyckeln, indragna två mellanslag.',
};

const isThere = (data: unknown, keyPath: KeyPath): boolean => valueAt(data, keyPath) !== undefined;

const valueAt = (data: unknown, keyPath: KeyPath): unknown =>
  keyPath.reduce<unknown>(
    (reached, key) => (typeof reached === 'object' && reached !== null ? Reflect.get(reached, key) : undefined),
    data,
  );

/** What a person calls the place: `"titel"`, or `post 2 i "kommuner"`. */
function nameOf(keyPath: KeyPath): string {
  const last = keyPath.at(-1);
  if (last === undefined) return 'uppgifterna';
  return typeof last === 'number'
    ? `post ${String(last + 1)}${keyPath.length > 1 ? ` i ${nameOf(keyPath.slice(0, -1))}` : ''}`
    : `"${String(last)}"`;
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function whatIsWrong(issue: z.core.$ZodIssue, value: unknown): Pick<Flaw, 'typ' | 'text'> {
  const name = capitalize(nameOf(issue.path));
  if (value === null || value === '' || (issue.code === 'too_small' && Array.isArray(value)))
    return { typ: 'empty-value', text: `${name} är tom.` };
  if (issue.code === 'too_small' && typeof value === 'string')
    return { typ: 'too-short', text: `${name} är för kort (${String(value.length)} tecken).` };
  if (issue.code === 'too_big' && typeof value === 'string')
    return { typ: 'too-long', text: `${name} är för lång (${String(value.length)} tecken).` };
  if (typeof value === 'object') return { typ: 'wrong-value', text: `${name} stämmer inte.` };
  return { typ: 'wrong-value', text: `${name} kan inte vara ${JSON.stringify(value)}.` };
}

function whatToDo(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.message !== '') return issue.message;
  if (issue.code === 'invalid_value') return `Skriv något av: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return `Skriv minst ${String(issue.minimum)}.`;
  if (issue.code === 'too_big') return `Skriv högst ${String(issue.maximum)}.`;
  if (issue.code !== 'invalid_type') return 'Rätta värdet.';
  const needsQuotes = issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return needsQuotes ? `Sätt citattecken runt: "${String(value)}".` : (WRITE_AS[issue.expected] ?? 'Rätta värdet.');
}

function missingKey(schema: z.ZodType, issue: z.core.$ZodIssue): Flaw {
  const key = String(issue.path.at(-1));
  const meta = schemaAt(schema, issue.path)?.meta();
  const explanation = meta?.description
    ? ` ${meta.title ?? key}: ${meta.description}`
    : issue.message && ` ${issue.message}`;
  return { typ: 'missing-key', text: `Nyckeln "${key}" saknas.`, action: `Lägg till raden "${key}: …".${explanation}` };
}

function unknownKey(key: string, known: readonly string[], meant: string | undefined): Flaw {
  const listing = known.length > 0 ? ` Nycklar som finns: ${known.join(', ')}.` : '';
  return {
    typ: 'unknown-key',
    text: `Okänd nyckel "${key}".`,
    action: meant ? `Menade du "${meant}"?` : `Ta bort raden eller rätta nyckeln.${listing}`,
  };
}

/** Parses `raw`, the value at `base` in the document, and words every issue at its place. */
export function validate<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  placeAt: PlaceFinder,
  base: KeyPath = [],
): { data: T | undefined; findings: Finding[] } {
  const answer = schema.safeParse(raw, { error: (issue) => (OWN.has(issue.code) ? '' : swedish(issue)) });
  if (answer.success) return { data: answer.data, findings: [] };

  const meantKeys = new Set<string>();
  const unknowns = answer.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const object = schemaAt(schema, issue.path);
    const known = object ? keysOf(object) : [];
    return issue.keys.map((key) => {
      const meant = findSimilar(
        key,
        known.filter((candidate) => !isThere(raw, [...issue.path, candidate])),
      );
      if (meant) meantKeys.add(JSON.stringify([...issue.path, meant]));
      return { ...placeAt([...base, ...issue.path, key], 'key'), ...unknownKey(key, known, meant) };
    });
  });
  const others = answer.error.issues.flatMap((issue) => {
    const value = valueAt(raw, issue.path);
    const isMissing = value === undefined && issue.path.length > 0;
    // A misspelt key is also a missing one; saying so twice would hide the single slip.
    if (issue.code === 'unrecognized_keys' || (isMissing && meantKeys.has(JSON.stringify(issue.path)))) return [];
    const flaw = isMissing
      ? missingKey(schema, issue)
      : { ...whatIsWrong(issue, value), action: whatToDo(issue, value) };
    return [{ ...placeAt([...base, ...issue.path]), ...flaw }];
  });
  return { data: undefined, findings: [...unknowns, ...others] };
}
