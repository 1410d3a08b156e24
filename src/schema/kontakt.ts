import { z } from 'zod';
import { epost, rad, telefon, webbadress } from './fields.ts';

/** A function one can reach, never a named person. */
export const kontakt = z
  .strictObject({
    roll: rad(2, 80).meta({
      title: 'Funktion',
      description: 'Vem man når, som funktion: "Mottagningen" eller "Kansliet". Skriv aldrig en persons namn.',
    }),
    telefon: telefon.optional().meta({ title: 'Telefon', description: 'Numret dit man ringer, med riktnummer.' }),
    epost: epost.optional().meta({
      title: 'E-post',
      description: 'Verksamhetens gemensamma adress. Använd inte en enskild persons adress.',
    }),
    webb: webbadress.optional().meta({ title: 'Webbsida', description: 'Hela adressen till verksamhetens sida.' }),
  })
  .refine((k) => k.telefon !== undefined || k.epost !== undefined || k.webb !== undefined, {
    error: 'Kontakten saknar väg fram. Skriv minst en av telefon, epost och webb.',
  });
export type Kontakt = z.infer<typeof kontakt>;
