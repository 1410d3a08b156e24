import { z } from 'zod';

const byggdatum = z.iso.date({ error: 'BYGGDATUM ska vara en dag, skriven ÅÅÅÅ-MM-DD, till exempel 2026-11-21.' });

/**
 * The one "today" of the build, as `YYYY-MM-DD`: `BYGGDATUM` when it is set, so that a build can be
 * repeated exactly, else the day it is in Sweden.
 */
export function idag(miljo: { BYGGDATUM?: string | undefined } = process.env): string {
  if (miljo.BYGGDATUM) return byggdatum.parse(miljo.BYGGDATUM);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}
