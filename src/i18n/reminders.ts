import { dateInWords } from './dates.ts';
import { insatsCount } from './phrases.ts';

/** The words of the issue that reminds a förbund, once a month, of what is to be confirmed. */
export const reminderTexts = {
  label: 'att bekräfta',
  intro:
    'Läs varje sida tillsammans med den som driver insatsen, eller be dem läsa den. Stämmer allt bekräftar du. Annars rättar du först. Bocka av här efter hand. De äldsta uppgifterna står först.',
  how: 'Så bekräftar du uppgifter',
  confirm: 'Bekräfta',
  redaktion: 'i Redaktionen',
  file: 'i filen på GitHub',
  terminal: 'i terminalen:',
  avslutad: 'Har en insats slutat? Då skriver du när den slutade i stället. Det som är slut påminner vi inte om.',
  av: { verksamheten: 'av verksamheten', dokument: 'i ett dokument' },
} as const;

/** "Att bekräfta: Samordningsförbundet Östra Södertörn, december 2026". @param month `YYYY-MM` */
export const reminderTitle = (forbund: string, month: string): string =>
  `Att bekräfta: ${forbund}, ${dateInWords(month)}`;

export const reminderIngress = (count: number): string =>
  `${insatsCount(count)} har uppgifter som är äldre än ett år, eller blir det inom två månader.`;

export const lastInWords = (datum: string, belagg: keyof typeof reminderTexts.av): string =>
  `senast bekräftad ${dateInWords(datum)}, ${reminderTexts.av[belagg]}`;

export const moreToConfirm = (count: number): string => `Och ${insatsCount(count)} till. Alla står på`;
