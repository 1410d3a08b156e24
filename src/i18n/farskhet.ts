import type { AgeGroup } from '../model/freshness.ts';
import { capitalise } from './phrases.ts';

/** The words of the pages that show how old the facts are. */
export const farskhetTexts = {
  kort: 'Uppgifternas ålder',
  description:
    'Så länge sedan är det som någon bekräftade uppgifterna i katalogen: i hela katalogen, hos varje förbund och insats för insats.',
  drawing: 'När uppgifterna senast bekräftades',
  drawingText:
    'Den fyllda delen av en stapel är insatser som verksamheten själv har bekräftat. Resten kommer ur dokument, och stämde när de skrevs.',
  growsOld: {
    3: 'De senaste tre månaderna',
    12: 'För tre till tolv månader sedan',
    24: 'För ett till två år sedan',
    langre: 'För mer än två år sedan',
  } satisfies Record<AgeGroup, string>,
  head: { when: 'Senast bekräftade', count: 'Antal insatser' },
  verksamheten: 'av verksamheten',
  dokument: 'i dokument',
  byForbund: 'Förbund för förbund',
  byForbundText: 'Varje förbund svarar för sina insatser. Det som har äldst uppgifter står först.',
  answers: 'Svarar för uppgifterna:',
  nobodyNamed: 'Ingen är utsedd att svara för uppgifterna.',
  question: 'Fråga',
  noDoor: 'Katalogen vet inte heller hur man når förbundet.',
  sayWho: 'Arbetar du i förbundet? Säg vem som svarar.',
  aboutForbund: 'Mer om förbundet',
  list: 'Insatserna, äldst först',
  insats: { titel: 'Insats', datum: 'Senast bekräftad' },
  av: { verksamheten: 'av verksamheten', dokument: 'i ett dokument' },
  action: 'Hjälp till att bekräfta',
  actionText:
    'Arbetar du i en insats? Läs insatsens sida och bekräfta att den stämmer. Det tar några minuter, och sidan får ett nytt datum.',
  steps: {
    link: 'Så bekräftar du uppgifter',
    redaktion: 'Öppna Redaktionen',
    faults: 'Stämmer något inte? Längst ner på varje insats finns ”Rapportera fel”.',
  },
  rulesHeading: 'Så räknar vi',
  rules: [
    'Vi räknar från dagen då någon senast bekräftade alla uppgifter om insatsen, eller då dokumentet som de står i blev klart.',
    'Efter tolv månader säger sidan att uppgifterna är äldre, och efter två år att de är obekräftade. Sådana insatser kommer också längre ner bland träffarna.',
    'Sidan räknas om varje natt, så åldern syns utan att någon gör något.',
  ],
} as const;

const countInWords = (count: number): string =>
  ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'][count] ??
  String(count);

/** The state in one sentence: "12 av 60 insatser är bekräftade det senaste året". */
export function stateInASentence(current: number, all: number): string {
  if (all === 0) return 'Det finns inga uppgifter som kan bli gamla';
  if (all === 1) return current === 1 ? 'Uppgifterna är bekräftade det senaste året' : 'Uppgifterna är äldre än ett år';
  if (current === all) return `Alla ${String(all)} insatser är bekräftade det senaste året`;
  if (current === 0) return `Ingen av ${String(all)} insatser är bekräftad det senaste året`;
  return `${capitalise(countInWords(current))} av ${String(all)} insatser är ${current === 1 ? 'bekräftad' : 'bekräftade'} det senaste året`;
}

/** What has ended is told, but does not age. */
export const endedInWords = (count: number): string =>
  count === 0
    ? 'En insats som har avslutats åldras inte, så den räknas inte här.'
    : `${capitalise(count === 1 ? 'en avslutad insats' : `${countInWords(count)} avslutade insatser`)} är inte med. Det som är slut åldras inte.`;

/** "4 av verksamheten och 8 i dokument", leaving out what there is none of. */
export function howInWords(verksamheten: number, dokument: number): string {
  return [
    ...(verksamheten > 0 ? [`${String(verksamheten)} ${farskhetTexts.verksamheten}`] : []),
    ...(dokument > 0 ? [`${String(dokument)} ${farskhetTexts.dokument}`] : []),
  ].join(' och ');
}

/** Under the heading: which day this is, and what is left out. @param day "22 november 2026" */
export const ingressInWords = (day: string, ended: number): string => `Så är det den ${day}. ${endedInWords(ended)}`;

/** The state of a förbund: "Två av 30 insatser är bekräftade det senaste året. De äldsta uppgifterna är från …". */
export function forbundInWords(current: number, all: number, oldest: string | undefined): string {
  if (oldest === undefined) return 'Alla insatser är avslutade, så det finns inget att bekräfta.';
  if (all === 1) return `Förbundet har en insats. Uppgifterna om den är från ${oldest}.`;
  return `${stateInASentence(current, all)}. De äldsta uppgifterna är från ${oldest}.`;
}

export const moreInWords = (shown: number, all: number): string =>
  `Här står de ${String(shown)} äldsta av ${String(all)}. De andra står under sina förbund.`;
