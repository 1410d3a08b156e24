import { z } from 'zod';
import { forandring, jamfor, MAX_SOKVAG, type Filpar } from './forandringar.ts';
import { kortad } from './markdown.ts';

const MAX_FILER = 400;
const MAX_FYND = 200;
const MAX_TEXT = 400;

const fynd = z.object({
  fil: z.string().max(MAX_SOKVAG),
  rad: z.int().min(1),
  text: z.string().max(MAX_TEXT),
  gor: z.string().max(MAX_TEXT),
});
const antal = z.int().min(0).max(1_000_000);

/** What a proposal changes and what the check says of it: small, and safe to take from anybody. */
export const sammanfattning = z.strictObject({
  version: z.literal(1),
  forandringar: z.array(forandring).max(MAX_FILER),
  /** Changed files of content/ past those above. */
  fler: antal,
  /** Changed files outside content/. */
  utanfor: antal,
  /** Missing when the check could not be run. Faults are those of all content, advice that of changed files. */
  granskning: z
    .strictObject({
      antalFel: antal,
      antalTips: antal,
      fel: z.array(fynd).max(MAX_FYND),
      tips: z.array(fynd).max(MAX_FYND),
    })
    .optional(),
});
export type Sammanfattning = z.infer<typeof sammanfattning>;

const svar = z.object({ filer: antal, fel: z.array(z.unknown()), tips: z.array(z.unknown()).default([]) });
const helt = z.object({ fil: z.string(), rad: z.int().min(1), text: z.string(), gor: z.string() });
export type Fynd = z.infer<typeof helt>;

const kortat = ({ fil, rad, text, gor }: Fynd): Fynd => ({
  fil: fil.slice(0, MAX_SOKVAG),
  rad,
  text: kortad(text, MAX_TEXT / 2),
  gor: kortad(gor, MAX_TEXT / 2),
});

/** Joins what git says has changed with what the check answered (`npm run granska -- --json`). */
export function sammanfatta(par: readonly Filpar[], utanfor: number, granskat?: unknown): Sammanfattning {
  const andrade = new Set(par.map(({ fil }) => fil));
  const last = svar.safeParse(granskat);
  const fel = last.success ? z.array(helt).parse(last.data.fel) : [];
  const tips = last.success
    ? z
        .array(helt)
        .parse(last.data.tips)
        .filter(({ fil }) => andrade.has(fil))
    : [];
  return {
    version: 1,
    forandringar: par.slice(0, MAX_FILER).map(jamfor),
    fler: Math.max(0, par.length - MAX_FILER),
    utanfor,
    ...(last.success && {
      granskning: {
        antalFel: fel.length,
        antalTips: tips.length,
        fel: fel.slice(0, MAX_FYND).map(kortat),
        tips: tips.slice(0, MAX_FYND).map(kortat),
      },
    }),
  };
}
