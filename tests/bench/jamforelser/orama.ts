import { insertMultiple, save } from '@orama/orama';
import { z } from 'zod';
import type { IndexRecord } from '../../../src/search/index/records.ts';
import { asDocument, emptyOrama } from './val.ts';

/** Of a whole record, what a hit shows. */
const shown = z.object({ url: z.string(), titel: z.string(), ingress: z.string() });
const stored = z.looseObject({ docs: z.record(z.string(), shown) });

export async function orama(poster: readonly IndexRecord[]): Promise<Map<string, Uint8Array>> {
  const db = emptyOrama();
  await insertMultiple(db, poster.map(asDocument));
  const raw = save(db);
  // Orama keeps whole records beside its index; only what is shown is sent.
  return new Map([['index.json', Buffer.from(JSON.stringify({ ...raw, docs: stored.parse(raw.docs) }))]]);
}
