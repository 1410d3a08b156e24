import { z } from 'zod';
import type { Brist, Fynd, Stig } from './faults.ts';
import { liknande } from './similar.ts';
import { nycklar, schemaVid } from './schema-walk.ts';
import type { Platsvisare } from './yaml.ts';

const svenska = z.locales.sv().localeError;

/** Codes whose sentences are written below; an empty message then marks that the schema has none of its own. */
const EGNA = new Set(['invalid_type', 'invalid_value', 'unrecognized_keys', 'too_small', 'too_big']);

const skrivSom: Record<string, string> = {
  string: 'Skriv en text.',
  number: 'Skriv ett tal, utan citattecken.',
  int: 'Skriv ett helt tal, utan citattecken.',
  boolean: 'Skriv true eller false.',
  array: 'Skriv en lista: varje värde på en egen rad, efter ett bindestreck.',
  object: 'Skriv uppgifterna på egna rader under nyckeln, indragna två mellanslag.',
};

const finns = (data: unknown, stig: Stig): boolean => vardeVid(data, stig) !== undefined;

const vardeVid = (data: unknown, stig: Stig): unknown =>
  stig.reduce<unknown>(
    (har, del) => (typeof har === 'object' && har !== null ? Reflect.get(har, del) : undefined),
    data,
  );

/** What a person calls the place: `"titel"`, or `post 2 i "kommuner"`. */
function benamn(stig: Stig): string {
  const sist = stig.at(-1);
  if (sist === undefined) return 'uppgifterna';
  return typeof sist === 'number'
    ? `post ${String(sist + 1)}${stig.length > 1 ? ` i ${benamn(stig.slice(0, -1))}` : ''}`
    : `"${String(sist)}"`;
}

const versal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const langd = (varde: unknown): string => (typeof varde === 'string' ? ` (${String(varde.length)} tecken)` : '');

function vadArFel(issue: z.core.$ZodIssue, varde: unknown): string {
  const namn = versal(benamn(issue.path));
  if (varde === null || varde === '' || (issue.code === 'too_small' && Array.isArray(varde))) return `${namn} är tom.`;
  if (issue.code === 'too_small' && typeof varde === 'string') return `${namn} är för kort${langd(varde)}.`;
  if (issue.code === 'too_big' && typeof varde === 'string') return `${namn} är för lång${langd(varde)}.`;
  if (typeof varde === 'object') return `${namn} stämmer inte.`;
  return `${namn} kan inte vara ${JSON.stringify(varde)}.`;
}

function vadGora(issue: z.core.$ZodIssue, varde: unknown): string {
  if (issue.message !== '') return issue.message;
  if (issue.code === 'invalid_value') return `Skriv något av: ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'too_small') return `Skriv minst ${String(issue.minimum)}.`;
  if (issue.code === 'too_big') return `Skriv högst ${String(issue.maximum)}.`;
  if (issue.code !== 'invalid_type') return 'Rätta värdet.';
  const citera = issue.expected === 'string' && (typeof varde === 'number' || typeof varde === 'boolean');
  return citera ? `Sätt citattecken runt: "${String(varde)}".` : (skrivSom[issue.expected] ?? 'Rätta värdet.');
}

function saknad(schema: z.ZodType, issue: z.core.$ZodIssue): Brist {
  const nyckel = String(issue.path.at(-1));
  const meta = schemaVid(schema, issue.path)?.meta();
  const forklaring = meta?.description
    ? ` ${meta.title ?? nyckel}: ${meta.description}`
    : issue.message && ` ${issue.message}`;
  return { text: `Nyckeln "${nyckel}" saknas.`, gor: `Lägg till raden "${nyckel}: …".${forklaring}` };
}

function okand(nyckel: string, kanda: readonly string[], menad: string | undefined): Brist {
  const rad = kanda.length > 0 ? ` Nycklar som finns: ${kanda.join(', ')}.` : '';
  return {
    text: `Okänd nyckel "${nyckel}".`,
    gor: menad ? `Menade du "${menad}"?` : `Ta bort raden eller rätta nyckeln.${rad}`,
  };
}

/** Parses `ra`, the value at `bas` in the document, and words every issue at its place. */
export function validera<T>(
  schema: z.ZodType<T>,
  ra: unknown,
  plats: Platsvisare,
  bas: Stig = [],
): { data: T | undefined; fynd: Fynd[] } {
  const svar = schema.safeParse(ra, { error: (issue) => (EGNA.has(issue.code) ? '' : svenska(issue)) });
  if (svar.success) return { data: svar.data, fynd: [] };

  const menade = new Set<string>();
  const okanda = svar.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const objekt = schemaVid(schema, issue.path);
    const kanda = objekt ? nycklar(objekt) : [];
    return issue.keys.map((nyckel) => {
      const menad = liknande(
        nyckel,
        kanda.filter((kandidat) => !finns(ra, [...issue.path, kandidat])),
      );
      if (menad) menade.add(JSON.stringify([...issue.path, menad]));
      return { ...plats([...bas, ...issue.path, nyckel], 'nyckel'), ...okand(nyckel, kanda, menad) };
    });
  });
  const ovriga = svar.error.issues.flatMap((issue) => {
    const varde = vardeVid(ra, issue.path);
    const saknas = varde === undefined && issue.path.length > 0;
    // A misspelt key is also a missing one; saying so twice would hide the single slip.
    if (issue.code === 'unrecognized_keys' || (saknas && menade.has(JSON.stringify(issue.path)))) return [];
    const brist = saknas ? saknad(schema, issue) : { text: vadArFel(issue, varde), gor: vadGora(issue, varde) };
    return [{ ...plats([...bas, ...issue.path]), ...brist }];
  });
  return { data: undefined, fynd: [...okanda, ...ovriga] };
}
