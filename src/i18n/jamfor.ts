import type { Lage } from '../schema/varden.ts';
import type { MatchFacts } from '../model/match.ts';
import type { Resultat } from '../schema/insats.ts';
import { nar } from './dates.ts';
import { antalInsatser, uppraknat } from './phrases.ts';

/** The rows of the comparison, in order. The server draws a cell for each but the first, which needs a person. */
export const rader = [
  { nyckel: 'passar', namn: 'Passar personen?' },
  { nyckel: 'vad', namn: 'Vad det är' },
  { nyckel: 'tillfor', namn: 'Till för' },
  { nyckel: 'emot', namn: 'Talar emot' },
  { nyckel: 'alder', namn: 'Ålder' },
  { nyckel: 'kommun', namn: 'Kommun' },
  { nyckel: 'sjalv', namn: 'Anmäla sig själv' },
  { nyckel: 'anvisare', namn: 'Vem kan anvisa' },
  { nyckel: 'intag', namn: 'Tar emot nya nu' },
  { nyckel: 'metoder', namn: 'Metoder' },
  { nyckel: 'kontakt', namn: 'Kontakt' },
  { nyckel: 'resultat', namn: 'Resultat' },
  { nyckel: 'uppgifter', namn: 'Uppgifterna' },
] as const;
export type Radnyckel = (typeof rader)[number]['nyckel'];

/** Of the words of the comparison, those that the browser draws; no others go with its script. */
export const drawnJamforord = {
  fel: 'Fel: insatserna kunde inte hämtas. Kontrollera att du har internet och försök igen.',
  tom: 'Det finns inget att jämföra än',
  tomText:
    'Välj två till fyra insatser, så ställer vi dem bredvid varandra. Lägg dem i din lista när du söker och jämför dem därifrån.',
  tabell: 'Insatserna bredvid varandra',
  passarFor: 'Passar för:',
  passarVem: 'Vill du se om insatserna passar en person?',
  andra: 'Ändra',
  ange: 'Ange ålder och kommun',
} as const;

/** The words of the comparison. */
export const jamforord = {
  ...drawnJamforord,
  titel: 'Jämför insatser',
  beskrivning:
    'Ställ upp till fyra insatser bredvid varandra: vem de är till för, hur man kommer in och hur de arbetar.',
  laddar: 'Hämtar insatserna …',
  igen: 'Försök igen',
  sok: 'Sök bland alla insatser',
  lista: 'Gå till din lista',
  horn: 'Det som jämförs',
  person: 'Personen',
  alder: 'Ålder',
  kommun: 'Kommun',
  lofte: 'Det du fyller i stannar i din webbläsare. Lämna tomt det du inte vet.',
  visa: 'Visa vad som passar',
  bara: 'Visa bara det som skiljer',
  skrivUt: 'Skriv ut jämförelsen',
  taBort: 'Ta bort',
  avslutad: 'Avslutad',
  inteLangre: 'Inte längre, insatsen är avslutad',
  ingetEmot: 'Inget vi vet',
  omSiffrorna: 'Så ska siffrorna läsas',
  fraga: 'Fråga',
  /** What links and buttons in the templates say until they are filled in. */
  mallord: 'Insats',
} as const;

const ordtal = ['', '', 'två', 'tre', 'fyra'];
/** "Jämför tre insatser". */
export const rubrik = (antal: number): string => `Jämför ${ordtal[antal] ?? String(antal)} insatser`;

/** "17 år i Nynäshamn", "17 år", "En person i Nynäshamn". */
export function personIOrd(alder: number | undefined, kommun: string | undefined): string {
  const ar = alder === undefined ? 'en person' : `${String(alder)}\u00A0år`;
  return kommun === undefined ? ar : `${ar} i ${kommun}`;
}

export const enVald = (titel: string): string =>
  `Du har valt en insats: ${titel}. Välj minst en till, så ställer vi dem bredvid varandra.`;

export const fleraText = (antal: number): string =>
  `Du har valt ${antalInsatser(antal)}. Här står de fyra första, för fler är svåra att läsa bredvid varandra.`;

export const okandaText = (ids: readonly string[]): string =>
  `Det här hittar vi ingen insats för: ${uppraknat(ids.map((id) => `”${id}”`))}. Adressen kan ha blivit fel.`;

export const bortvaltText = (bortvalt: readonly string[]): string =>
  `Det här i adressen kände vi inte igen, så vi jämför utan det: ${bortvalt.join(', ')}.`;

export const doldaText = (antal: number): string => {
  if (antal === 0) return 'Insatserna skiljer sig åt på alla rader.';
  return antal === 1
    ? 'En rad är likadan för alla och visas inte.'
    : `${String(antal)} rader är likadana för alla och visas inte.`;
};

export const taBortText = (titel: string): string => `Ta bort ${titel} ur jämförelsen`;
export const borttagenText = (titel: string): string => `${titel} är borttagen ur jämförelsen.`;

/** On paper: where the comparison came from. @param dag `YYYY-MM-DD` */
export const utskriftsfot = (dag: string, adress: string): string =>
  `Insatskatalogen, utskriven ${nar(dag)}. Jämförelsens adress: ${adress}`;

/** Support that is not given to one person cannot fit one. */
export const ejPerson: Record<MatchFacts['typ'], string> = {
  individ: '',
  samverkan: 'Samverkan mellan parter, inte stöd till en person',
  kompetens: 'Lärande för personal, inte stöd till en person',
};

const antal = new Intl.NumberFormat('sv-SE');
type Matt = Pick<Resultat, 'deltagare' | 'nya' | 'arbeteEllerStudier'>;
const matten = ({ deltagare, nya, arbeteEllerStudier }: Matt): string[] => [
  ...(deltagare === undefined ? [] : [`${antal.format(deltagare)} deltagare`]),
  ...(nya === undefined ? [] : [`${antal.format(nya)} nya`]),
  ...(arbeteEllerStudier === undefined
    ? []
    : [`${antal.format(arbeteEllerStudier)} procent av dem som slutade till arbete eller studier`]),
];

/** A year's figures in a sentence: "2021: 95 deltagare, 46 nya och 73 procent av dem som slutade till …". */
export function resultatIOrd({ ar, mal, ...matt }: Matt & Pick<Resultat, 'ar' | 'mal'>): string {
  const [fick, skulle] = [matten(matt), mal ? matten(mal) : []];
  if (fick.length > 0) return `${ar}: ${uppraknat(fick)}.`;
  if (skulle.length > 0) return `${ar}: målet var ${uppraknat(skulle)}. Hur det gick anges inte.`;
  return `${ar}: inga siffror.`;
}

/** Where the day of the facts is not already said by the status. */
export const sagerInteDatum = (lage: Lage): boolean => lage === 'avslutad' || lage === 'planerad';
