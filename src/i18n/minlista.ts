import { insatsCount } from './phrases.ts';

/** Of the words of the page Min lista, those that the browser draws; no others go with its script. */
export const drawnListTexts = {
  give: {
    heading: 'Ge den vidare',
    copy: 'Kopiera länken',
    email: 'Skicka med e-post',
    qr: 'Visa QR-kod',
    text: 'Länken säger bara vilka insatser som står på listan, och i vilken ordning. Anteckningar följer inte med.',
    emailText: 'Mejlet öppnas i ditt eget mejlprogram. Skriv inga personuppgifter i det.',
    tooLong: 'Listan är för lång för ett mejl. Kopiera länken i stället.',
    copied: 'Länken är kopierad.',
    copyYourself: 'Det gick inte att kopiera. Kopiera adressen överst i webbläsaren i stället.',
  },
  compare: {
    heading: 'Jämför',
    link: 'Jämför',
    for: 'Jämförelsen tar två till fyra insatser.',
    simple: 'Lägg minst två insatser på listan så kan du jämföra dem.',
    choose: 'Kryssa i ”Jämför” vid två till fyra insatser i listan.',
    full: 'Fyra är valda. Kryssa ur en om du vill välja en annan.',
  },
  save: {
    heading: 'Spara',
    button: 'Spara på den här datorn',
    warning: 'Den som använder datorn efter dig kan se en sparad lista. Anteckningar sparas aldrig.',
    unsaved: 'Inte sparad',
    saved: 'Sparad',
    changed: 'Ändrad sedan du sparade',
    show: 'Visa den sparade listan',
    forget: 'Glöm den sparade listan',
    exists: 'Det finns en sparad lista på den här datorn.',
    forgotten: 'Den sparade listan är borta från datorn.',
    done: 'Listan är sparad på den här datorn.',
    faults:
      'Webbläsaren kunde inte spara listan. Kanske är den inställd på att inte spara något. Kopiera länken i stället.',
    forgetFault:
      'Webbläsaren kunde inte ta bort den sparade listan. Rensa webbläsarens data om du vill bli av med den.',
  },
  clear: {
    heading: 'Börja om',
    button: 'Rensa',
    text: 'Tömmer listan och glömmer den du har sparat.',
    done: 'Listan är tömd.',
    doneSaved: 'Listan är tömd, och den sparade är borta från datorn.',
    undo: 'Ångra',
    undone: 'Listan är tillbaka. Den är inte sparad på datorn.',
  },
  faults: {
    heading: 'Fel: vi kunde inte hämta insatsen',
    text: 'Kontrollera att du har internet och försök igen. Resten av listan påverkas inte.',
    again: 'Försök igen',
    back: 'Det gick inte den här gången heller.',
  },
  qr: {
    heading: 'QR-kod till listan',
    text: 'Rikta mobilens kamera mot koden, så öppnas samma lista där.',
    tooLong: 'Listan är för lång för en QR-kod. Kopiera länken i stället.',
    faults: 'QR-koden kunde inte hämtas. Kontrollera att du har internet och försök igen.',
    close: 'Stäng',
  },
} as const;

/** The words of the page Min lista. */
export const listTexts = {
  ...drawnListTexts,
  titel: 'Min lista',
  description: 'Samla insatser på en lista som du kan ordna, jämföra, skriva ut och ge vidare.',
  tab: 'Listan följer den här fliken. Den försvinner när du stänger fliken, om du inte sparar den.',
  withoutScript: {
    heading: 'Min lista behöver JavaScript.',
    text: 'Listan görs i din webbläsare och skickas ingenstans. Utan JavaScript kan du ändå läsa och skriva ut varje insats på dess egen sida. Börja i',
    links: ['listan över alla insatser', 'listorna per kommun'],
  },
  empty: {
    heading: 'Listan är tom',
    text: 'Lägg insatser här när du vill komma ihåg dem, jämföra dem eller ge dem till någon.',
    how: 'Så gör du: tryck på ”Lägg i min lista” vid en träff i sökningen eller på insatsens egen sida.',
    search: 'Sök insats',
    guide: 'Svara på fem frågor och hitta rätt',
  },
  tools: 'Använd listan',
  print: {
    heading: 'Skriv ut',
    kort: 'Skriv ut kort (en sida var)',
    kontakt: 'Skriv ut bara kontaktuppgifter',
    printed: 'Utskrivet den',
    kontaktHeading: 'Kontaktuppgifter',
    listAddress: 'Listans adress:',
  },
  row: {
    up: 'Flytta upp',
    down: 'Flytta ner',
    remove: 'Ta bort',
    compare: 'Jämför',
    note: 'Anteckning',
    noteHelp: 'Sparas inte, följer bara med på utskriften. Skriv inga namn eller personnummer.',
    cardAddress: 'Insatsens adress:',
  },
  missing: {
    heading: 'Insatsen finns inte i katalogen',
    text: 'Länken kan vara felskriven eller gammal. Ta bort raden, eller sök efter insatsen.',
    search: 'Sök efter insatsen',
  },
  kort: {
    groups: 'Vänder sig till',
    for: 'För dig som',
    concerns: 'Gäller',
    krav: 'Ska också gälla',
    notFor: 'Inte för dig som',
    sjalv: 'Anmäla sig själv',
    handlaggare: 'Via handläggare',
    kontakt: 'Kontakt',
    lacksKontakt: 'Vi saknar kontaktuppgifter. Fråga förbundet.',
    ofForbund: 'Vi saknar egna kontaktuppgifter. Du kan fråga förbundet:',
    forbund: 'Förbund',
    fields: 'Uppgifterna',
    after: 'Det här kom efter:',
    alsoEnded: 'också avslutad',
  },
} as const;

export const doesNotExist = (id: string): string => `Insatsen ”${id}” finns inte i katalogen`;

export const exchangeText = (namn: string): string => `Byt till ${namn}`;

export const placeText = (titel: string, plats: number, count: number): string =>
  `${titel} ligger nu på plats ${String(plats)} av ${String(count)}.`;

export const alreadyText = (titel: string, steps: number): string =>
  `${titel} ligger redan ${steps < 0 ? 'först' : 'sist'}.`;

export const removedText = (titel: string, left: number): string =>
  `${titel} är borttagen. ${left === 0 ? 'Listan är tom.' : `${insatsCount(left)} kvar.`}`;

export const exchangedText = (old: string, next: string): string => `${old} är utbytt mot ${next}.`;

export const fetchingText = (fetched: number, all: number): string => `Hämtar ${String(fetched)} av ${String(all)} …`;

export const fetchedText = (count: number): string => `${insatsCount(count)} på listan.`;

export const compareText = (count: number): string => `Jämför ${insatsCount(count)}`;

export const chosenText = (count: number, max: number): string =>
  `${String(count)} av ${String(max)} valda till jämförelsen.`;

export const qrAlternative = (address: string): string => `QR-kod som leder till ${address}`;

/** What the address said that is not on the list, and what one can do about it. */
export function leftOutOfQrText(leftOut: number, unreadable: number, mostly: number): string {
  const over = leftOut - unreadable;
  return [
    ...(over > 0
      ? [
          `Listan rymmer ${String(mostly)} insatser. Adressen har ${String(over)} till, och dem visar vi inte. Dela upp dem på flera länkar.`,
        ]
      : []),
    ...(unreadable > 0
      ? [
          `${unreadable === 1 ? 'En del' : `${String(unreadable)} delar`} av adressen gick inte att läsa, så ${unreadable === 1 ? 'den' : 'de'} är inte med. Kontrollera att du fick med hela länken.`,
        ]
      : []),
  ].join(' ');
}

/** The e-mail that hands the list on; the person's own program opens it, without a recipient. */
export const emailTexts = {
  subject: 'Insatser från Insatskatalogen',
  opening: (count: number): string =>
    count === 1 ? 'Här är en insats från Insatskatalogen:' : `Här är ${String(count)} insatser från Insatskatalogen:`,
  link: 'Hela listan:',
} as const;
