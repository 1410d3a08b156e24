import { z } from 'zod';
import { moment } from './dates.ts';
import { id, optionalList, line, reference, webAddress } from './fields.ts';
import { aktorstyper } from './varden.ts';

const namn = line(2, 120).meta({ title: 'Namn', description: 'Namnet som visas.' });
const synonymer = optionalList(line(2, 120)).meta({ title: 'Andra namn', description: 'Andra namn på samma sak.' });

/** A county. Codes are SCB's, from "Regionala indelningar". */
export const lan = z.strictObject({
  id,
  kod: z.string().regex(/^\d{2}$/, { error: 'Länskoden har två siffror inom citattecken.' }),
  namn,
  region: namn,
});
export type Lan = z.infer<typeof lan>;

/** A municipality. Codes are SCB's, from "Regionala indelningar". */
export const kommun = z.strictObject({
  id,
  kod: z.string().regex(/^\d{4}$/, { error: 'Kommunkoden har fyra siffror inom citattecken.' }),
  namn,
  lan: reference('lan'),
});
export type Kommun = z.infer<typeof kommun>;

/** An organisation that runs, pays for or takes part in a support. */
export const aktor = z.strictObject({
  id,
  namn,
  forkortning: line(2, 10).optional(),
  typ: z.enum(aktorstyper),
  synonymer,
  not: line(5, 300).optional(),
});
export type Aktor = z.infer<typeof aktor>;

/** Somebody who may refer a person to a support. */
export const anvisare = z.strictObject({ id, namn, synonymer });
export type Anvisare = z.infer<typeof anvisare>;

/** Somebody who pays. */
export const finansiar = z.strictObject({
  id,
  namn,
  forkortning: line(2, 10).optional(),
  not: line(5, 300).optional(),
});
export type Finansiar = z.infer<typeof finansiar>;

/** A published document that facts come from. */
export const kalldokument = z.strictObject({
  id,
  titel: line(5, 160),
  utgivare: reference('aktorer'),
  datum: moment.optional(),
  status: line(3, 80).optional(),
  webb: webAddress.optional(),
});
export type Kalldokument = z.infer<typeof kalldokument>;

/** Words that mean the same to somebody who searches, abbreviations included. */
export const ordlistepost = z.strictObject({
  ord: line(2, 60).meta({ title: 'Ord', description: 'Ordet som någon skriver i sökrutan.' }),
  betyder: z
    .array(line(2, 80))
    .min(1, { error: 'Ange minst ett ord som betyder samma sak.' })
    .meta({ title: 'Betyder', description: 'Ord i katalogen som betyder samma sak.' }),
  forkortning: z.boolean().default(false).meta({
    title: 'Förkortning',
    description: 'Ja (true) om ordet är en förkortning. Då skrivs det första under "Betyder" ut på sidorna.',
  }),
  not: line(5, 300).optional().meta({ title: 'Anteckning', description: 'En förklaring för den som läser ordlistan.' }),
});
export type Ordlistepost = z.infer<typeof ordlistepost>;

/** What somebody is in the middle of, in everyday words: the guide asks for it, target groups answer. */
export const situation = z.strictObject({
  id,
  text: line(5, 80).meta({
    title: 'Situation',
    description:
      'Vad någon behöver eller är med om, aldrig en diagnos. Utan "du" och "jag", så att den stämmer vem den än gäller: "Har varit utan arbete länge".',
  }),
  hjalptext: line(5, 120)
    .optional()
    .meta({ title: 'Hjälptext', description: 'Ett exempel eller en avgränsning som står under situationen.' }),
  malgrupper: z.array(reference('malgrupper')).min(1, { error: 'Ange minst en målgrupp.' }).meta({
    title: 'Målgrupper',
    description: 'Målgrupperna som svaret söker efter. Det räcker att en av dem passar.',
  }),
});
export type Situation = z.infer<typeof situation>;
