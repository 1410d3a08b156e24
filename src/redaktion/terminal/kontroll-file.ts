import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BORJAN } from '../../reading/faults.ts';
import { hittaFiler } from '../../reading/files.ts';
import { liknande } from '../../reading/similar.ts';
import { lasMdx } from '../../reading/entry.ts';
import { validera } from '../../reading/schema-faults.ts';
import { somText } from '../../check/report.ts';
import { insats } from '../../schema/insats.ts';
import { medKontroll, orimligt, type Kontroll } from './kontroll.ts';
import { prova, type Granskare } from './trial.ts';

/** Why an insats cannot be confirmed, in whole Swedish sentences. */
export type Nej = { nej: string };

/** An insats on disk, every byte of it, and what it says about its latest control. */
export type Insatsfil = { fil: string; titel: string; text: string; kontroll: Kontroll };

/** The check's sentences about a value under `kontroll`. */
export function felIKontroll(nyckel: 'av' | 'datum', varde: string): string | undefined {
  const schema = insats.shape.kontroll.shape[nyckel];
  const [fynd] = validera(z.object({ [nyckel]: schema }), { [nyckel]: varde }, () => BORJAN).fynd;
  return fynd && `${fynd.text} ${fynd.gor}`;
}

/** Reads the insats that is to be confirmed. One with other faults has to be mended first. */
export function lasInsats(rot: string, id: string): Insatsfil | Nej {
  const kanda = hittaFiler(rot).texter.filter(({ mapp }) => mapp === 'insatser');
  const fil = kanda.find((kandidat) => kandidat.id === id)?.fil;
  if (fil === undefined) {
    const menad = liknande(
      id,
      kanda.map((kandidat) => kandidat.id),
    );
    const rad = menad === undefined ? 'Id:t är det sista ordet i sidans adress.' : `Menade du "${menad}"?`;
    return { nej: `Det finns ingen insats med id "${id}". ${rad}` };
  }
  const bytes = readFileSync(path.join(rot, fil));
  const { post, fynd } = lasMdx(fil, id, bytes, insats);
  if (!post.data || fynd.length > 0) {
    return {
      nej: `Filen har fel som måste rättas först:\n\n${fynd.map((ett) => somText({ fil, ...ett })).join('\n')}`,
    };
  }
  // The mark at the start of some files is a byte too.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { fil, titel: post.data.titel, text, kontroll: post.data.kontroll };
}

/** The whole file as it will be when it is confirmed, put to the whole check; nothing is written. */
export function bekraftad(
  rot: string,
  { fil, text, kontroll }: Insatsfil,
  ny: Kontroll,
  { idag, granska }: { idag: string; granska: Granskare },
): { innehall: string } | Nej {
  const brist = orimligt(ny, kontroll, idag);
  if (brist) return { nej: `${brist.text} ${brist.gor}` };
  const svar = medKontroll(text, ny);
  if ('brist' in svar) return { nej: `${svar.brist.text} ${svar.brist.gor}` };
  if (svar.text === text) return { innehall: text };
  const { fel } = prova(rot, { fil, innehall: svar.text }, granska);
  return fel.length > 0 ? { nej: `${fel.map(somText).join('\n')}\n\nInget är ändrat.` } : { innehall: svar.text };
}
