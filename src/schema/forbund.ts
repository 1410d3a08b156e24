import { z } from 'zod';
import { email, optionalList, line, reference, webAddress } from './fields.ts';
import { kalla } from './insats.ts';
import { kontakt } from './kontakt.ts';

/** One samordningsförbund: whom it covers, and whom to ask when one does not know. */
export const forbund = z.strictObject({
  namn: line(5, 100).meta({ title: 'Namn', description: 'Förbundets hela namn.' }),
  kort: line(20, 400).meta({
    title: 'Kort förklaring',
    description: 'Vad förbundet gör och för vem, i enkla meningar.',
  }),
  kommuner: z
    .array(reference('kommuner'))
    .min(1, { error: 'Ange minst en kommun.' })
    .meta({ title: 'Kommuner', description: 'Kommunerna som förbundet omfattar.' }),
  medlemmar: optionalList(reference('aktorer')).meta({
    title: 'Medlemmar',
    description: 'Organisationerna som äger förbundet.',
  }),
  webb: webAddress.optional().meta({ title: 'Webbsida', description: 'Hela adressen till förbundets sida.' }),
  kontakt: optionalList(kontakt).meta({
    title: 'Kontakt',
    entryName: 'kontakt',
    description: 'Visas också på insatser som saknar egen kontakt. Lämna tomt om källorna inte säger något.',
  }),
  katalogansvarig: z
    .strictObject({
      roll: line(2, 80).meta({
        title: 'Funktion',
        description: 'Funktionen som svarar för uppgifterna, inte en person.',
      }),
      epost: email.meta({ title: 'E-post', description: 'Funktionens gemensamma adress.' }),
    })
    .optional()
    .meta({
      title: 'Katalogansvarig',
      description: 'Den som svarar för att förbundets uppgifter i katalogen stämmer.',
    }),
  vagIn: optionalList(
    z.strictObject({
      kommun: reference('kommuner').meta({
        title: 'Kommun',
        description: 'Kommunen som vägen in gäller.',
        reference: 'kommuner',
      }),
      insats: reference('insatser')
        .optional()
        .meta({ title: 'Insats', description: 'Insatsen att börja hos, om det finns en.', reference: 'insatser' }),
      text: line(20, 500).meta({
        title: 'Så gör du',
        description: 'Vart man vänder sig när man inte vet, i enkla meningar.',
      }),
    }),
  ).meta({
    title: 'Vägen in',
    entryName: 'väg in',
    description: 'Dörren att knacka på i varje kommun när man inte vet vad som passar.',
  }),
  kallor: z
    .array(kalla)
    .min(1, { error: 'Ange minst en källa.' })
    .meta({ title: 'Källor', entryName: 'källa', description: 'Dokumenten som uppgifterna kommer från.' }),
});
export type Forbund = z.infer<typeof forbund>;
