import { z } from 'zod';
import { id, lamnaSnabbt, optionalList, line, reference } from './fields.ts';

const shared = {
  namn: line(2, 80).meta({ title: 'Namn', description: 'Ordet som visas på sidor och i filter.' }),
  kort: line(20, 400).meta({
    title: 'Kort förklaring',
    description: 'Vad ordet betyder, i en eller två enkla meningar för den som inte kan området.',
  }),
  synonymer: optionalList(line(2, 80)).meta({
    title: 'Andra ord för samma sak',
    description: 'Ord som källor eller människor använder i stället. Sökningen hittar också på dem.',
  }),
  forkortning: line(2, 10)
    .optional()
    .meta({ title: 'Förkortning', description: 'Den vanliga förkortningen, till exempel SE.' }),
  ersatter: optionalList(id).meta({
    title: 'Ersätter',
    description: 'Id på äldre ord som har slagits ihop med det här. Deras namn ska finnas bland synonymerna.',
  }),
  lamnaSnabbt,
  not: line(10, 500)
    .optional()
    .meta({ title: 'Anteckning', description: 'Varför ordet är avgränsat så här, till exempel vad som slagits ihop.' }),
};

/** One target group: who a support is for. */
export const malgrupp = z.strictObject({
  ...shared,
  bredare: reference('malgrupper').optional().meta({
    title: 'Bredare målgrupp',
    description: 'Målgruppen som den här ingår i. Den som söker på den bredare hittar också den här.',
    reference: 'malgrupper',
  }),
  bred: z.boolean().default(false).meta({
    title: 'Tar in nästan alla',
    description: 'Ja (true) om målgruppen är så bred att den nästan aldrig utesluter någon.',
  }),
});
export type Malgrupp = z.infer<typeof malgrupp>;

/** One method: how a support works. */
export const metod = z.strictObject({
  ...shared,
  bredare: reference('metoder').optional().meta({
    title: 'Bredare metod',
    description: 'Metoden som den här är en form av. Den som söker på den bredare hittar också den här.',
    reference: 'metoder',
  }),
});
export type Metod = z.infer<typeof metod>;
