import { z } from 'zod';
import { email, line, phone, webAddress } from './fields.ts';

/** A function one can reach, never a named person. */
export const kontakt = z
  .strictObject({
    roll: line(2, 80).meta({
      title: 'Funktion',
      description: 'Vem man når, som funktion: "Mottagningen" eller "Kansliet". Skriv aldrig en persons namn.',
    }),
    telefon: phone.optional().meta({ title: 'Telefon', description: 'Numret dit man ringer, med riktnummer.' }),
    epost: email.optional().meta({
      title: 'E-post',
      description: 'Verksamhetens gemensamma adress. Använd inte en enskild persons adress.',
    }),
    webb: webAddress.optional().meta({ title: 'Webbsida', description: 'Hela adressen till verksamhetens sida.' }),
  })
  .refine((k) => k.telefon !== undefined || k.epost !== undefined || k.webb !== undefined, {
    error: 'Kontakten saknar väg fram. Skriv minst en av telefon, epost och webb.',
  });
export type Kontakt = z.infer<typeof kontakt>;
