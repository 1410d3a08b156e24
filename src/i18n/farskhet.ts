import type { AgeGroup } from '../model/freshness.ts';
import { stor } from './phrases.ts';

/** The words of the pages that show how old the facts are. */
export const farskhetsord = {
  kort: 'Uppgifternas ålder',
  beskrivning:
    'Så länge sedan är det som någon bekräftade uppgifterna i katalogen: i hela katalogen, hos varje förbund och insats för insats.',
  bild: 'När uppgifterna senast bekräftades',
  bildText:
    'Den fyllda delen av en stapel är insatser som verksamheten själv har bekräftat. Resten kommer ur dokument, och stämde när de skrevs.',
  gamlas: {
    3: 'De senaste tre månaderna',
    12: 'För tre till tolv månader sedan',
    24: 'För ett till två år sedan',
    langre: 'För mer än två år sedan',
  } satisfies Record<AgeGroup, string>,
  huvud: { nar: 'Senast bekräftade', antal: 'Antal insatser' },
  verksamheten: 'av verksamheten',
  dokument: 'i dokument',
  perForbund: 'Förbund för förbund',
  perForbundText: 'Varje förbund svarar för sina insatser. Det som har äldst uppgifter står först.',
  svarar: 'Svarar för uppgifterna:',
  ingenUtsedd: 'Ingen är utsedd att svara för uppgifterna.',
  fraga: 'Fråga',
  ingenVag: 'Katalogen vet inte heller hur man når förbundet.',
  sagVem: 'Arbetar du i förbundet? Säg vem som svarar.',
  omForbundet: 'Mer om förbundet',
  lista: 'Insatserna, äldst först',
  insats: { titel: 'Insats', datum: 'Senast bekräftad' },
  av: { verksamheten: 'av verksamheten', dokument: 'i ett dokument' },
  gor: 'Hjälp till att bekräfta',
  gorText:
    'Arbetar du i en insats? Läs insatsens sida och bekräfta att den stämmer. Det tar några minuter, och sidan får ett nytt datum.',
  steg: {
    lank: 'Så bekräftar du uppgifter',
    redaktion: 'Öppna Redaktionen',
    fel: 'Stämmer något inte? Längst ner på varje insats finns ”Rapportera fel”.',
  },
  reglerRubrik: 'Så räknar vi',
  regler: [
    'Vi räknar från dagen då någon senast bekräftade alla uppgifter om insatsen, eller då dokumentet som de står i blev klart.',
    'Efter tolv månader säger sidan att uppgifterna är äldre, och efter två år att de är obekräftade. Sådana insatser kommer också längre ner bland träffarna.',
    'Sidan räknas om varje natt, så åldern syns utan att någon gör något.',
  ],
} as const;

const antalIOrd = (antal: number): string =>
  ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'][antal] ??
  String(antal);

/** The state in one sentence: "12 av 60 insatser är bekräftade det senaste året". */
export function lagetIEnMening(aktuella: number, alla: number): string {
  if (alla === 0) return 'Det finns inga uppgifter som kan bli gamla';
  if (alla === 1)
    return aktuella === 1 ? 'Uppgifterna är bekräftade det senaste året' : 'Uppgifterna är äldre än ett år';
  if (aktuella === alla) return `Alla ${String(alla)} insatser är bekräftade det senaste året`;
  if (aktuella === 0) return `Ingen av ${String(alla)} insatser är bekräftad det senaste året`;
  return `${stor(antalIOrd(aktuella))} av ${String(alla)} insatser är ${aktuella === 1 ? 'bekräftad' : 'bekräftade'} det senaste året`;
}

/** What has ended is told, but does not age. */
export const avslutadeIOrd = (antal: number): string =>
  antal === 0
    ? 'En insats som har avslutats åldras inte, så den räknas inte här.'
    : `${stor(antal === 1 ? 'en avslutad insats' : `${antalIOrd(antal)} avslutade insatser`)} är inte med. Det som är slut åldras inte.`;

/** "4 av verksamheten och 8 i dokument", leaving out what there is none of. */
export function hurIOrd(verksamheten: number, dokument: number): string {
  return [
    ...(verksamheten > 0 ? [`${String(verksamheten)} ${farskhetsord.verksamheten}`] : []),
    ...(dokument > 0 ? [`${String(dokument)} ${farskhetsord.dokument}`] : []),
  ].join(' och ');
}

/** Under the heading: which day this is, and what is left out. @param dag "22 november 2026" */
export const ingressIOrd = (dag: string, avslutade: number): string =>
  `Så är det den ${dag}. ${avslutadeIOrd(avslutade)}`;

/** The state of a förbund: "Två av 30 insatser är bekräftade det senaste året. De äldsta uppgifterna är från …". */
export function forbundetIOrd(aktuella: number, alla: number, aldsta: string | undefined): string {
  if (aldsta === undefined) return 'Alla insatser är avslutade, så det finns inget att bekräfta.';
  if (alla === 1) return `Förbundet har en insats. Uppgifterna om den är från ${aldsta}.`;
  return `${lagetIEnMening(aktuella, alla)}. De äldsta uppgifterna är från ${aldsta}.`;
}

export const flerIOrd = (visade: number, alla: number): string =>
  `Här står de ${String(visade)} äldsta av ${String(alla)}. De andra står under sina förbund.`;
