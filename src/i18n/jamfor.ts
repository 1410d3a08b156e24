import type { Lage } from '../schema/varden.ts';
import type { MatchFacts } from '../model/match.ts';
import type { Resultat } from '../schema/insats.ts';
import { when } from './dates.ts';
import { insatsCount, enumerate } from './phrases.ts';

/** The rows of the comparison, in order. The server draws a cell for each but the first, which needs a person. */
export const rows = [
  { key: 'passar', namn: 'Passar personen?' },
  { key: 'vad', namn: 'Vad det är' },
  { key: 'tillfor', namn: 'Till för' },
  { key: 'emot', namn: 'Talar emot' },
  { key: 'alder', namn: 'Ålder' },
  { key: 'kommun', namn: 'Kommun' },
  { key: 'sjalv', namn: 'Anmäla sig själv' },
  { key: 'anvisare', namn: 'Vem kan anvisa' },
  { key: 'intag', namn: 'Tar emot nya nu' },
  { key: 'metoder', namn: 'Metoder' },
  { key: 'kontakt', namn: 'Kontakt' },
  { key: 'resultat', namn: 'Resultat' },
  { key: 'uppgifter', namn: 'Uppgifterna' },
] as const;
export type RowKey = (typeof rows)[number]['key'];

/** Of the words of the comparison, those that the browser draws; no others go with its script. */
export const drawnCompareTexts = {
  faults: 'Fel: insatserna kunde inte hämtas. Kontrollera att du har internet och försök igen.',
  empty: 'Det finns inget att jämföra än',
  emptyText:
    'Välj två till fyra insatser, så ställer vi dem bredvid varandra. Lägg dem i din lista när du söker och jämför dem därifrån.',
  table: 'Insatserna bredvid varandra',
  fitsWhom: 'Passar för:',
  fitsWho: 'Vill du se om insatserna passar en person?',
  change: 'Ändra',
  enter: 'Ange ålder och kommun',
} as const;

/** The words of the comparison. */
export const compareTexts = {
  ...drawnCompareTexts,
  titel: 'Jämför insatser',
  description:
    'Ställ upp till fyra insatser bredvid varandra: vem de är till för, hur man kommer in och hur de arbetar.',
  loading: 'Hämtar insatserna …',
  again: 'Försök igen',
  search: 'Sök bland alla insatser',
  list: 'Gå till din lista',
  corner: 'Det som jämförs',
  person: 'Personen',
  alder: 'Ålder',
  kommun: 'Kommun',
  promise: 'Det du fyller i stannar i din webbläsare. Lämna tomt det du inte vet.',
  show: 'Visa vad som passar',
  only: 'Visa bara det som skiljer',
  print: 'Skriv ut jämförelsen',
  remove: 'Ta bort',
  avslutad: 'Avslutad',
  noLonger: 'Inte längre, insatsen är avslutad',
  nothingAgainst: 'Inget vi vet',
  aboutFigures: 'Så ska siffrorna läsas',
  question: 'Fråga',
  /** What links and buttons in the templates say until they are filled in. */
  templateTexts: 'Insats',
} as const;

const wordCount = ['', '', 'två', 'tre', 'fyra'];
/** "Jämför tre insatser". */
export const heading = (count: number): string => `Jämför ${wordCount[count] ?? String(count)} insatser`;

/** "17 år i Nynäshamn", "17 år", "En person i Nynäshamn". */
export function personInWords(alder: number | undefined, kommun: string | undefined): string {
  const years = alder === undefined ? 'en person' : `${String(alder)}\u00A0år`;
  return kommun === undefined ? years : `${years} i ${kommun}`;
}

export const oneChosen = (titel: string): string =>
  `Du har valt en insats: ${titel}. Välj minst en till, så ställer vi dem bredvid varandra.`;

export const severalText = (count: number): string =>
  `Du har valt ${insatsCount(count)}. Här står de fyra första, för fler är svåra att läsa bredvid varandra.`;

export const unknownText = (ids: readonly string[]): string =>
  `Det här hittar vi ingen insats för: ${enumerate(ids.map((id) => `”${id}”`))}. Adressen kan ha blivit fel.`;

export const leftOutText = (leftOut: readonly string[]): string =>
  `Det här i adressen kände vi inte igen, så vi jämför utan det: ${leftOut.join(', ')}.`;

export const hiddenText = (count: number): string => {
  if (count === 0) return 'Insatserna skiljer sig åt på alla rader.';
  return count === 1
    ? 'En rad är likadan för alla och visas inte.'
    : `${String(count)} rader är likadana för alla och visas inte.`;
};

export const removeText = (titel: string): string => `Ta bort ${titel} ur jämförelsen`;
export const removedText = (titel: string): string => `${titel} är borttagen ur jämförelsen.`;

/** On paper: where the comparison came from. @param day `YYYY-MM-DD` */
export const printFooter = (day: string, address: string): string =>
  `Insatskatalogen, utskriven ${when(day)}. Jämförelsens adress: ${address}`;

/** Support that is not given to one person cannot fit one. */
export const notPerson: Record<MatchFacts['typ'], string> = {
  individ: '',
  samverkan: 'Samverkan mellan parter, inte stöd till en person',
  kompetens: 'Lärande för personal, inte stöd till en person',
};

const count = new Intl.NumberFormat('sv-SE');
type Measures = Pick<Resultat, 'deltagare' | 'nya' | 'arbeteEllerStudier'>;
const measures = ({ deltagare, nya, arbeteEllerStudier }: Measures): string[] => [
  ...(deltagare === undefined ? [] : [`${count.format(deltagare)} deltagare`]),
  ...(nya === undefined ? [] : [`${count.format(nya)} nya`]),
  ...(arbeteEllerStudier === undefined
    ? []
    : [`${count.format(arbeteEllerStudier)} procent av dem som slutade till arbete eller studier`]),
];

/** A year's figures in a sentence: "2021: 95 deltagare, 46 nya och 73 procent av dem som slutade till …". */
export function resultatInWords({
  ar: years,
  mal: target,
  ...measured
}: Measures & Pick<Resultat, 'ar' | 'mal'>): string {
  const [measuredTarget, should] = [measures(measured), target ? measures(target) : []];
  if (measuredTarget.length > 0) return `${years}: ${enumerate(measuredTarget)}.`;
  if (should.length > 0) return `${years}: målet var ${enumerate(should)}. Hur det gick anges inte.`;
  return `${years}: inga siffror.`;
}

/** Where the day of the facts is not already said by the status. */
export const saysNoDate = (lage: Lage): boolean => lage === 'avslutad' || lage === 'planerad';
