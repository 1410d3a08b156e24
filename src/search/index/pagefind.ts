import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { z } from 'zod';
import type { Indexpost } from './records.ts';
import type { Utvidgning, UtvidgadPost, Utvidgningar } from './expansion.ts';

export interface Sokindex {
  /** File name under the Pagefind folder → content. */
  filer: ReadonlyMap<string, Uint8Array>;
  /** Address of a record → the hash that Pagefind's answers call it by. */
  hashar: ReadonlyMap<string, string>;
}

/** How much a word weighs by where it stands, 0–10 (Pagefind's `data-pagefind-weight`). */
const VIKT = {
  titel: 10,
  termer: 4,
  sokord: 3,
  ingress: 3,
  titelled: 5,
  ovrigt: 2,
  om: 1.5,
  brodtext: 0.5,
  namnt: 0.2,
};

/** The files the browser asks for; Pagefind's own user interfaces stay at home. */
const BEHOVS =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.sv\.pagefind|pagefind\..*\.pf_meta|(?:index|fragment)\/.*)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const fragment = z.looseObject({ url: z.string() });

/** Pagefind writes fragments as gzip: a signature, then JSON. */
function fragmentadress(fil: Uint8Array): string {
  const text = gunzipSync(fil).toString('utf8');
  return fragment.parse(JSON.parse(text.slice(text.indexOf('{')))).url;
}

const kasta = (fel: string[]): void => {
  if (fel.length > 0) throw new Error(`Sökindexet kunde inte byggas: ${fel.join('; ')}`);
};

const TECKEN: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const skyddad = (text: string): string => text.replace(/[&<>]/g, (tecken) => TECKEN[tecken] ?? '');
/** Every piece ends like a sentence, so that a hit can show the one it was found in. */
const mening = (text: string): string => skyddad(/[.!?]$/.test(text) ? text : `${text}.`);
const stycken = (vikt: number, texter: readonly string[]): string =>
  `<div data-pagefind-weight="${String(vikt)}">${texter.map(mening).join(' ')}</div>`;
/** "studier (plugga, läsa vidare)": when a hit was found by an added word, this says how. */
const iOrd = ({ eget, tillagg }: Utvidgning): string => `${eget} (${tillagg.join(', ')})`;

/** A record as the page that Pagefind reads its weights from; nobody else sees it. */
function somSida({ titel, ingress, termer, sokord, brodtext, ovrigt }: Indexpost, utvidgningar: Utvidgningar): string {
  return [
    '<html lang="sv"><body>',
    `<p data-pagefind-meta="title" data-pagefind-weight="${String(VIKT.titel)}">${mening(titel)}</p>`,
    stycken(VIKT.ingress, [ingress]),
    stycken(VIKT.termer, termer),
    stycken(VIKT.sokord, sokord),
    stycken(VIKT.brodtext, brodtext),
    stycken(VIKT.ovrigt, ovrigt),
    stycken(VIKT.titelled, utvidgningar.titel.map(iOrd)),
    stycken(VIKT.om, utvidgningar.om.map(iOrd)),
    stycken(VIKT.namnt, utvidgningar.namnt.map(iOrd)),
    '</body></html>',
  ].join('');
}

/** Makes the whole index in memory through Pagefind's Node API. Errors stop the build. */
export async function byggSokindex(poster: readonly UtvidgadPost[]): Promise<Sokindex> {
  const { index, errors } = await createIndex();
  kasta(errors);
  if (!index) throw new Error('Sökindexet kunde inte byggas: Pagefind svarade inte.');
  // All at once: Pagefind works while the next ones are written to it.
  const tillagda = await Promise.all(
    poster.map(({ post, utvidgningar }) => index.addHTMLFile({ url: post.url, content: somSida(post, utvidgningar) })),
  );
  kasta(tillagda.flatMap(({ errors: fel }) => fel));
  const svar = await index.getFiles();
  kasta(svar.errors);
  await index.deleteIndex();
  const filer = new Map(svar.files.filter(({ path }) => BEHOVS.test(path)).map(({ path, content }) => [path, content]));
  const hashar = new Map<string, string>();
  for (const [fil, innehall] of filer) {
    const hash = FRAGMENT.exec(fil)?.[1];
    if (hash !== undefined) hashar.set(fragmentadress(innehall), hash);
  }
  return { filer, hashar };
}
