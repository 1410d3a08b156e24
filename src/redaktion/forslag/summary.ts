import { z } from 'zod';
import type { Fel, Granskning } from '../../check/check.ts';
import { forandring, jamfor, MAX_SOKVAG, type Filpar } from './changes.ts';
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

export type Fynd = z.infer<typeof fynd>;

const kortat = ({ fil, rad, text, gor }: Fel): Fynd => ({
  fil: fil.slice(0, MAX_SOKVAG),
  rad,
  text: kortad(text, MAX_TEXT / 2),
  gor: kortad(gor, MAX_TEXT / 2),
});

/** The advice about files that a proposal changes: what is said of others is not for whoever proposes it. */
export const tipsOm = (par: readonly Filpar[], { tips }: Granskning): Fel[] => {
  const andrade = new Set(par.map(({ fil }) => fil));
  return tips.filter(({ fil }) => andrade.has(fil));
};

/** Joins what git says has changed with what the check answered, if it could be run. */
export function sammanfatta(par: readonly Filpar[], utanfor: number, granskat?: Granskning): Sammanfattning {
  const tips = granskat ? tipsOm(par, granskat) : [];
  return {
    version: 1,
    forandringar: par.slice(0, MAX_FILER).map(jamfor),
    fler: Math.max(0, par.length - MAX_FILER),
    utanfor,
    ...(granskat && {
      granskning: {
        antalFel: granskat.fel.length,
        antalTips: tips.length,
        fel: granskat.fel.slice(0, MAX_FYND).map(kortat),
        tips: tips.slice(0, MAX_FYND).map(kortat),
      },
    }),
  };
}
