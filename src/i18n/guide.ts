import { insatsCount } from './phrases.ts';

/** The questions, in the order they are put. The names are also the keys of the address. */
export const QUESTIONS = ['vem', 'alder', 'kommun', 'lage', 'kontakt'] as const;
export type Question = (typeof QUESTIONS)[number];
export const WHO = ['sjalv', 'annan', 'arbete'] as const;
export const KONTAKT = ['ja', 'nej'] as const;
/** An answer like the others, to every question. */
export const DONT_KNOW = 'vet-inte';

/** A sentence to the person, about the person, and before we know which. */
export interface Voice {
  you: string;
  person: string;
  none: string;
}
const all = (text: string): Voice => ({ you: text, person: text, none: text });

interface QuestionTexts {
  /** In the answers so far, and under the station. */
  kort: string;
  heading: Voice;
  help: Voice;
}

/** Of the words of "Hitta rätt", those that the browser draws; no others go with its script. */
export const drawnGuideTexts = {
  questions: {
    vem: {
      kort: 'Vem',
      heading: all('Vem söker du stöd för?'),
      help: all('Du skriver aldrig någons namn.'),
    },
    alder: {
      kort: 'Ålder',
      heading: { you: 'Hur gammal är du?', person: 'Hur gammal är personen?', none: 'Vilken ålder gäller det?' },
      help: all('Många insatser är bara till för vissa åldrar.'),
    },
    kommun: {
      kort: 'Kommun',
      heading: { you: 'Var bor du?', person: 'Var bor personen?', none: 'Vilken kommun gäller det?' },
      help: all('De flesta insatser gäller bara i vissa kommuner.'),
    },
    lage: {
      kort: 'Läget',
      heading: all('Hur ser det ut just nu?'),
      help: {
        you: 'Välj det som stämmer på dig. Du kan välja flera.',
        person: 'Välj det som stämmer på personen. Du kan välja flera.',
        none: 'Välj det som stämmer. Du kan välja flera.',
      },
    },
    kontakt: {
      kort: 'Kontakt',
      heading: {
        you: 'Har du kontakt med någon myndighet eller med vården i dag?',
        person: 'Har personen kontakt med någon myndighet eller med vården i dag?',
        none: 'Finns det redan kontakt med någon myndighet eller med vården?',
      },
      help: all('Till exempel en handläggare, en socialsekreterare eller någon på en vårdcentral.'),
    },
  } satisfies Record<Question, QuestionTexts>,
  dontKnow: 'Vet inte',
  next: 'Nästa fråga',
  show: 'Visa insatserna',
  showNow: 'Visa dem direkt',
  noneAtAll: 'Se vad du kan göra',
  mayFit: 'kan passa just nu.',
  couldNotCount: 'Vi kunde inte räkna insatserna just nu.',
  showAnyway: 'Gå till sökningen ändå',
} as const;

/** The words of "Hitta rätt". */
export const guideTexts = {
  ...drawnGuideTexts,
  titel: 'Hitta rätt',
  description: 'Fem enkla frågor som leder till stöd som kan passa, även när du inte vet vad det heter.',
  ingress: 'Fem enkla frågor som leder dig till stöd som kan passa. Du behöver inte veta vad stödet heter.',
  vem: {
    sjalv: 'Mig själv',
    annan: 'Någon annan som jag känner',
    arbete: 'Någon som jag möter i mitt arbete',
  } satisfies Record<(typeof WHO)[number], string>,
  kontakt: { ja: 'Ja', nej: 'Nej' } satisfies Record<(typeof KONTAKT)[number], string>,
  kontaktYes: 'Den kontakten kan ofta hjälpa till att komma in i en insats',
  kontaktNo: 'Då letar vi efter stöd som man kan anmäla sig till själv',
  alder: 'Ålder i hela år',
  kommun: 'Kommun',
  or: 'eller',
  noneOfThese: 'Inget av det här, eller vet inte',
  dontKnowHelp: 'Då går vi vidare utan att välja bort något',
  back: 'Tillbaka',
  skip: 'Hoppa över frågan',
  answers: 'Dina svar hittills',
  noAnswers: 'Inga svar än.',
  change: 'Ändra',
  staysHere: 'Svaren stannar i din webbläsare.',
  showWithoutEgen: 'Sök utan egen anmälan',

  /** On other pages, to whoever doesn't know what to look for. */
  goHere: { question: 'Vet du inte vad du ska söka på?', link: 'Svara på fem frågor' },

  /** The page where no script runs. */
  withoutScript: {
    why: 'Här är frågorna som listor att välja bland. Med JavaScript påslaget räknar sidan själv ut vad som kan passa.',
    vem: {
      sjalv: 'Gäller det dig själv eller någon du känner? Börja med kommunen eller med det som stämmer just nu.',
      arbete: 'Gäller det någon du möter i ditt arbete? Då kan du också bläddra i hela listan.',
    },
    alder: 'Varje insats säger själv vilka åldrar den är till för. Det står först under rubriken I korthet.',
    allInsatser: 'Alla insatser',
    allKommuner: 'Alla kommuner',
    allMalgrupper: 'Alla målgrupper',
    lage: 'Välj det som stämmer bäst. Länkarna går till stöd för den gruppen.',
    kontaktYes:
      'Finns kontakten redan? Fråga där. Varje insats säger vem som kan anvisa och vad som behöver vara klart.',
    kontaktNo: 'Finns det ingen kontakt? De här insatserna kan man anmäla sig till själv:',
    vagIn: 'Vet du inte alls vart du ska vända dig? Läs om vägen in i kommunen:',
    vagInIn: 'Vägen in i',
  },
} as const;

/** Where one is: read with the question. */
export const questionOf = (steps: number): string => `Fråga ${String(steps)} av ${String(QUESTIONS.length)}`;

/** For the tab and the history. */
export const pageTitle = (steps: number, heading: string, page: string): string =>
  `${questionOf(steps)}: ${heading} – ${page}`;

export const countText = (count: number): string => `${insatsCount(count)} ${drawnGuideTexts.mayFit}`;

export const alderAnswer = (alder: number): string => `${String(alder)} år`;

export const unknownText = (leftOut: readonly string[]): string =>
  `Det här i adressen kände vi inte igen, så vi frågar i stället: ${leftOut.join(', ')}.`;

/** @param without how many fit when nobody must be able to apply for themselves */
export const noEgenText = (without: number): string =>
  `Ingen av insatserna säger att man kan anmäla sig själv. ${insatsCount(without)} kan passa om någon annan hjälper till med anmälan.`;
