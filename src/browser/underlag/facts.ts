import * as z from 'zod/mini';
import type { Underlagsfakta } from '../../i18n/underlagsfakta.ts';
import { del } from '../templates.ts';

const rader = z.array(z.string());
const schema = z.strictObject({
  titel: z.string(),
  vag: z.string(),
  vad: rader,
  tillFor: rader,
  villkor: rader,
  inteFor: rader,
  anvisare: rader,
  steg: rader,
  sen: z.string(),
  kontakt: rader,
  uppgifter: rader,
});

/** Reads what the text is made of, out of the piece of page that was fetched. */
export function lasFakta(utdrag: HTMLElement): Underlagsfakta {
  const json: unknown = JSON.parse(del(utdrag, 'underlagsfakta').textContent);
  return schema.parse(json);
}
