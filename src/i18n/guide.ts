import { antalInsatser } from './phrases.ts';

/** The questions, in the order they are put. The names are also the keys of the address. */
export const FRAGOR = ['vem', 'alder', 'kommun', 'lage', 'kontakt'] as const;
export type Fraga = (typeof FRAGOR)[number];
export const VEM = ['sjalv', 'annan', 'arbete'] as const;
export const KONTAKT = ['ja', 'nej'] as const;
/** An answer like the others, to every question. */
export const VET_INTE = 'vet-inte';

/** A sentence to the person, about the person, and before we know which. */
export interface Rost {
  du: string;
  person: string;
  ingen: string;
}
const alla = (text: string): Rost => ({ du: text, person: text, ingen: text });

interface Frageord {
  /** In the answers so far, and under the station. */
  kort: string;
  rubrik: Rost;
  hjalp: Rost;
}

/** Of the words of "Hitta rätt", those that the browser draws; no others go with its script. */
export const drawnGuideord = {
  fragor: {
    vem: {
      kort: 'Vem',
      rubrik: alla('Vem söker du stöd för?'),
      hjalp: alla('Du skriver aldrig någons namn.'),
    },
    alder: {
      kort: 'Ålder',
      rubrik: { du: 'Hur gammal är du?', person: 'Hur gammal är personen?', ingen: 'Vilken ålder gäller det?' },
      hjalp: alla('Många insatser är bara till för vissa åldrar.'),
    },
    kommun: {
      kort: 'Kommun',
      rubrik: { du: 'Var bor du?', person: 'Var bor personen?', ingen: 'Vilken kommun gäller det?' },
      hjalp: alla('De flesta insatser gäller bara i vissa kommuner.'),
    },
    lage: {
      kort: 'Läget',
      rubrik: alla('Hur ser det ut just nu?'),
      hjalp: {
        du: 'Välj det som stämmer på dig. Du kan välja flera.',
        person: 'Välj det som stämmer på personen. Du kan välja flera.',
        ingen: 'Välj det som stämmer. Du kan välja flera.',
      },
    },
    kontakt: {
      kort: 'Kontakt',
      rubrik: {
        du: 'Har du kontakt med någon myndighet eller med vården i dag?',
        person: 'Har personen kontakt med någon myndighet eller med vården i dag?',
        ingen: 'Finns det redan kontakt med någon myndighet eller med vården?',
      },
      hjalp: alla('Till exempel en handläggare, en socialsekreterare eller någon på en vårdcentral.'),
    },
  } satisfies Record<Fraga, Frageord>,
  vetInte: 'Vet inte',
  nasta: 'Nästa fråga',
  visa: 'Visa insatserna',
  visaDirekt: 'Visa dem direkt',
  ingaAlls: 'Se vad du kan göra',
  kanPassa: 'kan passa just nu.',
  kundeInteRaknas: 'Vi kunde inte räkna insatserna just nu.',
  visaAnda: 'Gå till sökningen ändå',
} as const;

/** The words of "Hitta rätt". */
export const guideord = {
  ...drawnGuideord,
  titel: 'Hitta rätt',
  beskrivning: 'Fem enkla frågor som leder till stöd som kan passa, även när du inte vet vad det heter.',
  ingress: 'Fem enkla frågor som leder dig till stöd som kan passa. Du behöver inte veta vad stödet heter.',
  vem: {
    sjalv: 'Mig själv',
    annan: 'Någon annan som jag känner',
    arbete: 'Någon som jag möter i mitt arbete',
  } satisfies Record<(typeof VEM)[number], string>,
  kontakt: { ja: 'Ja', nej: 'Nej' } satisfies Record<(typeof KONTAKT)[number], string>,
  kontaktJa: 'Den kontakten kan ofta hjälpa till att komma in i en insats',
  kontaktNej: 'Då letar vi efter stöd som man kan anmäla sig till själv',
  alder: 'Ålder i hela år',
  kommun: 'Kommun',
  eller: 'eller',
  ingetAvDetHar: 'Inget av det här, eller vet inte',
  vetInteHjalp: 'Då går vi vidare utan att välja bort något',
  tillbaka: 'Tillbaka',
  hoppa: 'Hoppa över frågan',
  svaren: 'Dina svar hittills',
  ingaSvar: 'Inga svar än.',
  andra: 'Ändra',
  stannar: 'Svaren stannar i din webbläsare.',
  visaUtanEgen: 'Sök utan egen anmälan',

  /** On other pages, to whoever doesn't know what to look for. */
  hit: { fraga: 'Vet du inte vad du ska söka på?', lank: 'Svara på fem frågor' },

  /** The page where no script runs. */
  utanSkript: {
    varfor:
      'Här är frågorna som listor att välja bland. Med JavaScript påslaget räknar sidan själv ut vad som kan passa.',
    vem: {
      sjalv: 'Gäller det dig själv eller någon du känner? Börja med kommunen eller med det som stämmer just nu.',
      arbete: 'Gäller det någon du möter i ditt arbete? Då kan du också bläddra i hela listan.',
    },
    alder: 'Varje insats säger själv vilka åldrar den är till för. Det står först under rubriken I korthet.',
    allaInsatser: 'Alla insatser',
    allaKommuner: 'Alla kommuner',
    allaMalgrupper: 'Alla målgrupper',
    lage: 'Välj det som stämmer bäst. Länkarna går till stöd för den gruppen.',
    kontaktJa:
      'Finns kontakten redan? Fråga där. Varje insats säger vem som kan anvisa och vad som behöver vara klart.',
    kontaktNej: 'Finns det ingen kontakt? De här insatserna kan man anmäla sig till själv:',
    vagIn: 'Vet du inte alls vart du ska vända dig? Läs om vägen in i kommunen:',
    vagInI: 'Vägen in i',
  },
} as const;

/** Where one is: read with the question. */
export const fragaAv = (steg: number): string => `Fråga ${String(steg)} av ${String(FRAGOR.length)}`;

/** For the tab and the history. */
export const sidtitel = (steg: number, rubrik: string, sida: string): string => `${fragaAv(steg)}: ${rubrik} – ${sida}`;

export const antalText = (antal: number): string => `${antalInsatser(antal)} ${drawnGuideord.kanPassa}`;

export const alderSvar = (alder: number): string => `${String(alder)} år`;

export const okandText = (bortvalt: readonly string[]): string =>
  `Det här i adressen kände vi inte igen, så vi frågar i stället: ${bortvalt.join(', ')}.`;

/** @param utan how many fit when nobody must be able to apply for themselves */
export const ingenEgenText = (utan: number): string =>
  `Ingen av insatserna säger att man kan anmäla sig själv. ${antalInsatser(utan)} kan passa om någon annan hjälper till med anmälan.`;
