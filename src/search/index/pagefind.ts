import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { z } from 'zod';
import type { IndexRecord } from './records.ts';
import type { Expansion, ExpandedRecord, Expansions } from './expansion.ts';

export interface SearchIndex {
  /** File name under the Pagefind folder → content. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Address of a record → the hash that Pagefind's answers call it by. */
  hashes: ReadonlyMap<string, string>;
}

/** How much a word weighs by where it stands, 0–10 (Pagefind's `data-pagefind-weight`). */
const WEIGHT = {
  titel: 10,
  terms: 4,
  sokord: 3,
  ingress: 3,
  titleParts: 5,
  other: 2,
  about: 1.5,
  body: 0.5,
  mentioned: 0.2,
};

/** The files the browser asks for; Pagefind's own user interfaces stay at home. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.sv\.pagefind|pagefind\..*\.pf_meta|(?:index|fragment)\/.*)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const fragment = z.looseObject({ url: z.string() });

/** Pagefind writes fragments as gzip: a signature, then JSON. */
function fragmentUrl(file: Uint8Array): string {
  const text = gunzipSync(file).toString('utf8');
  return fragment.parse(JSON.parse(text.slice(text.indexOf('{')))).url;
}

const throwIfAny = (faults: string[]): void => {
  if (faults.length > 0) throw new Error(`Sökindexet kunde inte byggas: ${faults.join('; ')}`);
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
/** Every piece ends like a sentence, so that a hit can show the one it was found in. */
const toSentence = (text: string): string => escape(/[.!?]$/.test(text) ? text : `${text}.`);
const paragraphs = (weight: number, texts: readonly string[]): string =>
  `<div data-pagefind-weight="${String(weight)}">${texts.map(toSentence).join(' ')}</div>`;
/** "studier (plugga, läsa vidare)": when a hit was found by an added word, this says how. */
const inWords = ({ own, added }: Expansion): string => `${own} (${added.join(', ')})`;

/** A record as the page that Pagefind reads its weights from; nobody else sees it. */
function toPage({ titel, ingress, terms, sokord, body, other }: IndexRecord, expansions: Expansions): string {
  return [
    '<html lang="sv"><body>',
    `<p data-pagefind-meta="title" data-pagefind-weight="${String(WEIGHT.titel)}">${toSentence(titel)}</p>`,
    paragraphs(WEIGHT.ingress, [ingress]),
    paragraphs(WEIGHT.terms, terms),
    paragraphs(WEIGHT.sokord, sokord),
    paragraphs(WEIGHT.body, body),
    paragraphs(WEIGHT.other, other),
    paragraphs(WEIGHT.titleParts, expansions.titel.map(inWords)),
    paragraphs(WEIGHT.about, expansions.about.map(inWords)),
    paragraphs(WEIGHT.mentioned, expansions.mentioned.map(inWords)),
    '</body></html>',
  ].join('');
}

/** Makes the whole index in memory through Pagefind's Node API. Errors stop the build. */
export async function buildSearchIndex(records: readonly ExpandedRecord[]): Promise<SearchIndex> {
  const { index, errors } = await createIndex();
  throwIfAny(errors);
  if (!index) throw new Error('Sökindexet kunde inte byggas: Pagefind svarade inte.');
  // All at once: Pagefind works while the next ones are written to it.
  const added = await Promise.all(
    records.map(({ record, expansions }) =>
      index.addHTMLFile({ url: record.url, content: toPage(record, expansions) }),
    ),
  );
  throwIfAny(added.flatMap(({ errors: faults }) => faults));
  const answer = await index.getFiles();
  throwIfAny(answer.errors);
  await index.deleteIndex();
  const files = new Map(
    answer.files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]),
  );
  const hashes = new Map<string, string>();
  for (const [file, content] of files) {
    const hash = FRAGMENT.exec(file)?.[1];
    if (hash !== undefined) hashes.set(fragmentUrl(content), hash);
  }
  return { files, hashes };
}
