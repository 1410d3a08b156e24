import { datumIOrd } from './dates.ts';
import { antalInsatser } from './phrases.ts';

/** The words of the issue that reminds a förbund, once a month, of what is to be confirmed. */
export const paminnelseord = {
  etikett: 'att bekräfta',
  intro:
    'Läs varje sida tillsammans med den som driver insatsen, eller be dem läsa den. Stämmer allt bekräftar du. Annars rättar du först. Bocka av här efter hand. De äldsta uppgifterna står först.',
  sa: 'Så bekräftar du uppgifter',
  bekrafta: 'Bekräfta',
  redaktion: 'i Redaktionen',
  fil: 'i filen på GitHub',
  terminal: 'i terminalen:',
  avslutad: 'Har en insats slutat? Då skriver du när den slutade i stället. Det som är slut påminner vi inte om.',
  av: { verksamheten: 'av verksamheten', dokument: 'i ett dokument' },
} as const;

/** "Att bekräfta: Samordningsförbundet Östra Södertörn, december 2026". @param manad `YYYY-MM` */
export const paminnelsetitel = (forbund: string, manad: string): string =>
  `Att bekräfta: ${forbund}, ${datumIOrd(manad)}`;

export const paminnelseingress = (antal: number): string =>
  `${antalInsatser(antal)} har uppgifter som är äldre än ett år, eller blir det inom två månader.`;

export const senastIOrd = (datum: string, belagg: keyof typeof paminnelseord.av): string =>
  `senast bekräftad ${datumIOrd(datum)}, ${paminnelseord.av[belagg]}`;

export const flerAttBekrafta = (antal: number): string => `Och ${antalInsatser(antal)} till. Alla står på`;
