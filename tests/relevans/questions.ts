import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../scripts/lib/run.mjs';
import type { Katalog } from '../../src/model/views.ts';

const ids = z.array(z.string()).default([]);

/** A question and what people judged to be good answers: 3 exact, 2 good, 1 acceptable. */
const question = z.strictObject({
  id: z.string().min(1),
  fraga: z.string(),
  typ: z.string().min(1),
  filter: z.strictObject({
    alder: z.int().optional(),
    kommun: z.string().optional(),
    malgrupp: ids,
    metod: ids,
    egen: z.boolean().default(false),
  }),
  relevans: z.record(z.string(), z.int().min(1).max(3)),
  /** Insatser that must, and must not, be among the hits. */
  maste: ids,
  far_inte: ids,
});
export type Question = z.infer<typeof question>;

const file = z.strictObject({ beskrivning: z.string(), fragor: z.array(question).min(1) });

export interface QuestionSet {
  name: string;
  questions: readonly Question[];
}

/** A question that names something the catalogue does not have could never be answered. */
function unknownIds({ filter, relevans, maste, far_inte }: Question, katalog: Katalog): string[] {
  const missing = (list: readonly { id: string }[], asked: readonly string[]): string[] =>
    asked.filter((id) => !list.some((post) => post.id === id));
  return [
    ...missing(katalog.insatser, [...Object.keys(relevans), ...maste, ...far_inte]),
    ...missing(katalog.kommuner, filter.kommun === undefined ? [] : [filter.kommun]),
    ...missing(katalog.malgrupper, filter.malgrupp),
    ...missing(katalog.metoder, filter.metod),
  ];
}

/** What to do with a question that names something the catalogue does not have. */
export type Unanswerable = 'refuse' | 'skip';

/** One file of questions. Throws one sentence for the person who wrote it. @param name for the sentence */
export function parseSet(
  name: string,
  text: string,
  katalog: Katalog,
  unanswerable: Unanswerable = 'refuse',
): QuestionSet {
  const parsed = file.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Refusal(`${name} följer inte mallen:\n${z.prettifyError(parsed.error)}`);
  const questions = parsed.data.fragor.filter((q) => {
    const unknown = unknownIds(q, katalog);
    if (unknown.length > 0 && unanswerable === 'refuse')
      throw new Refusal(`${name}: fråga ${q.id} nämner ${unknown.join(', ')}, som inte finns i katalogen.`);
    return unknown.length === 0;
  });
  return { name, questions };
}

/** Every file of judged questions in the folder, by name. */
export function readSets(folder: string, katalog: Katalog, unanswerable?: Unanswerable): QuestionSet[] {
  const sets = globSync('*.json', { cwd: folder })
    .sort()
    .map((name) => parseSet(basename(name, '.json'), readFileSync(join(folder, name), 'utf8'), katalog, unanswerable));
  const all = sets.flatMap(({ questions }) => questions.map(({ id }) => id));
  const twice = all.find((id, index) => all.indexOf(id) !== index);
  if (twice !== undefined) throw new Refusal(`Två frågor heter ${twice}. Ge den ena ett annat id.`);
  return sets;
}
