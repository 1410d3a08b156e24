import type { z } from 'zod';
import { flawsInAddress } from './links.ts';
import { differenceFromBuild } from './build-reading.ts';
import { START, type Finding } from './faults.ts';
import { readBody, type BodyLink } from './body.ts';
import { validate } from './schema-faults.ts';
import { findInCharacters, flawsInCharacters, makeVisible, textsIn } from './characters.ts';
import { bodyOf, decode, splitText } from './text.ts';
import type { Paragraph } from './paragraphs.ts';
import { readYaml, type PlaceFinder, type Yaml } from './yaml.ts';

/**
 * One entry, from a file of its own or from a vocabulary. `data` is there only when the schema
 * accepts it; `raw` is what the YAML said, whatever it is worth.
 */
export type Entry<T = unknown> = {
  file: string;
  id: string;
  raw: unknown;
  data: T | undefined;
  placeAt: PlaceFinder;
  links: readonly BodyLink[];
  paragraphs: readonly Paragraph[];
  /** The text under the front matter, as written. */
  body: string;
};

const isGroup = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function readFields(text: string): Yaml | { findings: Finding[] } {
  const yaml = readYaml(text);
  if ('findings' in yaml || yaml.raw === null || isGroup(yaml.raw)) return yaml;
  return {
    findings: [
      {
        ...yaml.placeAt([]),
        typ: 'no-keys',
        text: 'Uppgifterna överst i filen går inte att läsa.',
        action: 'Skriv en uppgift per rad, som "nyckel: värde".',
      },
    ],
  };
}

/** Larger than any text for people, and less than what costs a reader seconds. */
const MAX_BYTES = { mdx: 50_000, vocabulary: 1_000_000 };

/** The text of a file, or why nothing of it can be read: then no two programs agree on where its lines end. */
function readText(bytes: Uint8Array, max: number): { text: string; signs: Finding[] } | { findings: Finding[] } {
  if (bytes.length > max) {
    const text = `Filen är för stor (${String(Math.ceil(bytes.length / 1000))} kB).`;
    return {
      findings: [
        { ...START, typ: 'large-file', text, action: `Korta texten. En fil får vara högst ${String(max / 1000)} kB.` },
      ],
    };
  }
  const decoded = decode(bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const signs = findInCharacters(decoded.text);
  const hasControls = signs.length > 0 && /(?!\r\n|[\n\t])[\p{Cc}\p{Zl}\p{Zp}]/u.test(decoded.text);
  return hasControls ? { findings: signs } : { text: decoded.text, signs };
}

/** What is wrong with texts as such, wherever they stand: signs written as escapes, and addresses. */
const findingsInValues = (raw: unknown, placeAt: PlaceFinder): Finding[] =>
  [...textsIn(raw)].flatMap(([keyPath, text]) => {
    // A text that begins as an address is one, whatever comes after a blank in it.
    const inAddress = /^\s*https?:/i.test(text) ? flawsInAddress(text.trim()) : [];
    return [...inAddress, ...flawsInCharacters(text)].slice(0, 1).map((flaw) => ({ ...placeAt(keyPath), ...flaw }));
  });

/** Sentences quote what a file says, and go to terminals and logs. */
const makeAllVisible = (findings: readonly Finding[]): Finding[] =>
  findings.map((one) => ({ ...one, text: makeVisible(one.text), action: makeVisible(one.action) }));

/** A file with front matter and a body. One that cannot be read is still an entry, for others may point at it. */
export function readMdx<T>(
  file: string,
  id: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
): { entry: Entry<T>; findings: Finding[] } {
  const unread: Entry<T> = {
    file,
    id,
    raw: undefined,
    data: undefined,
    placeAt: () => START,
    links: [],
    paragraphs: [],
    body: '',
  };
  const read = readText(bytes, MAX_BYTES.mdx);
  if ('findings' in read) return { entry: unread, findings: read.findings };
  const parts = splitText(read.text);
  if ('finding' in parts) return { entry: unread, findings: [...read.signs, parts.finding] };
  const inBody = readBody(parts.body);
  // A sign that stands in the file as itself has been told with its line.
  const newInBody = inBody.findings.filter(({ typ, sign }) =>
    read.signs.every((told) => told.typ !== typ || told.sign !== sign),
  );
  const yaml = readFields(parts.frontMatter);
  if ('findings' in yaml)
    return {
      entry: { ...unread, links: inBody.links },
      findings: makeAllVisible([...read.signs, ...yaml.findings, ...newInBody]),
    };
  const { data, findings: inSchema } = validate(schema, yaml.raw ?? {}, yaml.placeAt);
  const inValues = read.signs.length > 0 ? [] : findingsInValues(yaml.raw, yaml.placeAt);
  const inYaml = [...inSchema, ...inValues];
  const differing = data === undefined || inYaml.length > 0 ? [] : differenceFromBuild(read.text, yaml, schema, data);
  const entry = {
    file,
    id,
    raw: yaml.raw,
    data,
    placeAt: yaml.placeAt,
    links: inBody.links,
    paragraphs: inBody.paragraphs,
    body: bodyOf(parts),
  };
  return { entry, findings: makeAllVisible([...read.signs, ...inYaml, ...differing, ...newInBody]) };
}

const idOf = (raw: unknown, key: string): string => {
  const id: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
  return typeof id === 'string' ? id : '';
};

/**
 * A vocabulary: a YAML list, each item an entry. `isWhole` is false when some of its ids could not be read.
 * @param idKey the key that tells the entries apart
 */
export function readVocabulary<T>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  idKey = 'id',
): { entries: Entry<T>[]; isWhole: boolean; findings: Finding[] } {
  const read = readText(bytes, MAX_BYTES.vocabulary);
  if ('findings' in read) return { entries: [], isWhole: false, findings: read.findings };
  const yaml = readYaml(read.text);
  if ('findings' in yaml) return { entries: [], isWhole: false, findings: [...read.signs, ...yaml.findings] };
  if (!Array.isArray(yaml.raw)) {
    const action = 'Börja varje post med "- id: …" och dra in raderna under den två mellanslag.';
    return {
      entries: [],
      isWhole: false,
      findings: [{ ...yaml.placeAt([]), typ: 'no-list', text: 'Filen innehåller ingen lista.', action }],
    };
  }
  const items = yaml.raw.map((raw: unknown, index) => {
    const { data, findings } = validate(schema, raw, yaml.placeAt, [index]);
    const placeAt: PlaceFinder = (keyPath, part) => yaml.placeAt([index, ...keyPath], part);
    return {
      entry: { file, id: idOf(raw, idKey), raw, data, placeAt, links: [], paragraphs: [], body: '' },
      findings,
    };
  });
  const entries = items.map(({ entry }) => entry);
  const inValues = read.signs.length > 0 ? [] : findingsInValues(yaml.raw, yaml.placeAt);
  const findings = [...read.signs, ...items.flatMap((item) => item.findings), ...inValues];
  return { entries, isWhole: entries.every(({ id }) => id !== ''), findings: makeAllVisible(findings) };
}
