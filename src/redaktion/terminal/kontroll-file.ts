import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { toText } from '../../check/report.ts';
import { readMdx } from '../../reading/entry.ts';
import { START } from '../../reading/faults.ts';
import { findFiles } from '../../reading/files.ts';
import { validate } from '../../reading/schema-faults.ts';
import { findSimilar } from '../../reading/similar.ts';
import { insats } from '../../schema/insats.ts';
import { Refusal } from '../refusal.ts';
import { findUnreasonable, withKontroll, type Kontroll } from './kontroll.ts';
import { tryChange, type Check } from './trial.ts';

/** An insats on disk, every byte of it, and what it says about its latest control. */
export type InsatsFile = { file: string; titel: string; text: string; kontroll: Kontroll };

/** The check's sentences about a value under `kontroll`. */
export function faultInKontroll(key: 'av' | 'datum', value: string): string | undefined {
  const schema = insats.shape.kontroll.shape[key];
  const [fault] = validate(z.object({ [key]: schema }), { [key]: value }, () => START).findings;
  return fault && `${fault.text} ${fault.action}`;
}

/** Reads the insats that is to be confirmed. One that is not there, or has other faults, is refused. */
export function readInsatsFile(root: string, id: string): InsatsFile {
  const known = findFiles(root).texts.filter(({ folder }) => folder === 'insatser');
  const file = known.find((one) => one.id === id)?.file;
  if (file === undefined) {
    const meant = findSimilar(
      id,
      known.map((one) => one.id),
    );
    const hint = meant === undefined ? 'Id:t är det sista ordet i sidans adress.' : `Menade du "${meant}"?`;
    throw new Refusal(`Det finns ingen insats med id "${id}". ${hint}`);
  }
  const bytes = readFileSync(path.join(root, file));
  const { entry, findings } = readMdx(file, id, bytes, insats);
  if (!entry.data || findings.length > 0) {
    const faults = findings.map((fault) => toText({ file, ...fault })).join('\n');
    throw new Refusal(`Filen har fel som måste rättas först:\n\n${faults}`);
  }
  // The mark at the start of some files is a byte too.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { file, titel: entry.data.titel, text, kontroll: entry.data.kontroll };
}

/** The whole file as it will be when it is confirmed, put to the whole check; nothing is written. */
export function confirmed(
  root: string,
  { file, text, kontroll }: InsatsFile,
  next: Kontroll,
  { today, check }: { today: string; check: Check },
): string {
  const flaw = findUnreasonable(next, kontroll, today);
  if (flaw) throw new Refusal(`${flaw.text} ${flaw.action}`);
  const answer = withKontroll(text, next);
  if ('flaw' in answer) throw new Refusal(`${answer.flaw.text} ${answer.flaw.action}`);
  if (answer.text === text) return text;
  const { faults } = tryChange(root, { file, content: answer.text }, check);
  if (faults.length > 0) throw new Refusal(`${faults.map(toText).join('\n')}\n\nInget är ändrat.`);
  return answer.text;
}
