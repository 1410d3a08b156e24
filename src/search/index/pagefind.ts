import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { posttext, type Indexpost } from './poster.ts';

export interface Sokindex {
  /** File name under the Pagefind folder → content. */
  filer: ReadonlyMap<string, Uint8Array>;
  /** Address of a record → the hash that Pagefind's answers call it by. */
  hashar: ReadonlyMap<string, string>;
}

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

/** Makes the whole index in memory through Pagefind's Node API. Errors stop the build. */
export async function byggSokindex(poster: readonly Indexpost[]): Promise<Sokindex> {
  const { index, errors } = await createIndex();
  kasta(errors);
  if (!index) throw new Error('Sökindexet kunde inte byggas: Pagefind svarade inte.');
  for (const post of poster) {
    const { url, titel } = post;
    const svar = await index.addCustomRecord({ url, language: 'sv', content: posttext(post), meta: { title: titel } });
    kasta(svar.errors);
  }
  const svar = await index.getFiles();
  kasta(svar.errors);
  await close();
  const filer = new Map(svar.files.filter(({ path }) => BEHOVS.test(path)).map(({ path, content }) => [path, content]));
  const hashar = new Map<string, string>();
  for (const [fil, innehall] of filer) {
    const hash = FRAGMENT.exec(fil)?.[1];
    if (hash !== undefined) hashar.set(fragmentadress(innehall), hash);
  }
  return { filer, hashar };
}
