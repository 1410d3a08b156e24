import { antalInsatser } from './phrases.ts';

/** Of the words of the page Min lista, those that the browser draws; no others go with its script. */
export const drawnListord = {
  ge: {
    rubrik: 'Ge den vidare',
    kopiera: 'Kopiera länken',
    mejla: 'Skicka med e-post',
    qr: 'Visa QR-kod',
    text: 'Länken säger bara vilka insatser som står på listan, och i vilken ordning. Anteckningar följer inte med.',
    mejltext: 'Mejlet öppnas i ditt eget mejlprogram. Skriv inga personuppgifter i det.',
    forLang: 'Listan är för lång för ett mejl. Kopiera länken i stället.',
    kopierad: 'Länken är kopierad.',
    kopieraSjalv: 'Det gick inte att kopiera. Kopiera adressen överst i webbläsaren i stället.',
  },
  jamfor: {
    rubrik: 'Jämför',
    lank: 'Jämför',
    for: 'Jämförelsen tar två till fyra insatser.',
    enkel: 'Lägg minst två insatser på listan så kan du jämföra dem.',
    valj: 'Kryssa i ”Jämför” vid två till fyra insatser i listan.',
    full: 'Fyra är valda. Kryssa ur en om du vill välja en annan.',
  },
  spara: {
    rubrik: 'Spara',
    knapp: 'Spara på den här datorn',
    varning: 'Den som använder datorn efter dig kan se en sparad lista. Anteckningar sparas aldrig.',
    osparad: 'Inte sparad',
    sparad: 'Sparad',
    andrad: 'Ändrad sedan du sparade',
    visa: 'Visa den sparade listan',
    glom: 'Glöm den sparade listan',
    finns: 'Det finns en sparad lista på den här datorn.',
    glomd: 'Den sparade listan är borta från datorn.',
    klart: 'Listan är sparad på den här datorn.',
    fel: 'Webbläsaren kunde inte spara listan. Kanske är den inställd på att inte spara något. Kopiera länken i stället.',
    glomfel: 'Webbläsaren kunde inte ta bort den sparade listan. Rensa webbläsarens data om du vill bli av med den.',
  },
  rensa: {
    rubrik: 'Börja om',
    knapp: 'Rensa',
    text: 'Tömmer listan och glömmer den du har sparat.',
    klart: 'Listan är tömd.',
    klartSparad: 'Listan är tömd, och den sparade är borta från datorn.',
    angra: 'Ångra',
    angrat: 'Listan är tillbaka. Den är inte sparad på datorn.',
  },
  fel: {
    rubrik: 'Fel: vi kunde inte hämta insatsen',
    text: 'Kontrollera att du har internet och försök igen. Resten av listan påverkas inte.',
    igen: 'Försök igen',
    ater: 'Det gick inte den här gången heller.',
  },
  qr: {
    rubrik: 'QR-kod till listan',
    text: 'Rikta mobilens kamera mot koden, så öppnas samma lista där.',
    forLang: 'Listan är för lång för en QR-kod. Kopiera länken i stället.',
    fel: 'QR-koden kunde inte hämtas. Kontrollera att du har internet och försök igen.',
    stang: 'Stäng',
  },
} as const;

/** The words of the page Min lista. */
export const listord = {
  ...drawnListord,
  titel: 'Min lista',
  beskrivning: 'Samla insatser på en lista som du kan ordna, jämföra, skriva ut och ge vidare.',
  flik: 'Listan följer den här fliken. Den försvinner när du stänger fliken, om du inte sparar den.',
  utanSkript: {
    rubrik: 'Min lista behöver JavaScript.',
    text: 'Listan görs i din webbläsare och skickas ingenstans. Utan JavaScript kan du ändå läsa och skriva ut varje insats på dess egen sida. Börja i',
    lankar: ['listan över alla insatser', 'listorna per kommun'],
  },
  tom: {
    rubrik: 'Listan är tom',
    text: 'Lägg insatser här när du vill komma ihåg dem, jämföra dem eller ge dem till någon.',
    hur: 'Så gör du: tryck på ”Lägg i min lista” vid en träff i sökningen eller på insatsens egen sida.',
    sok: 'Sök insats',
    guide: 'Svara på fem frågor och hitta rätt',
  },
  verktyg: 'Använd listan',
  tryck: {
    rubrik: 'Skriv ut',
    kort: 'Skriv ut kort (en sida var)',
    kontakt: 'Skriv ut bara kontaktuppgifter',
    utskriven: 'Utskrivet den',
    kontaktrubrik: 'Kontaktuppgifter',
    listadress: 'Listans adress:',
  },
  rad: {
    upp: 'Flytta upp',
    ner: 'Flytta ner',
    bort: 'Ta bort',
    jamfor: 'Jämför',
    anteckning: 'Anteckning',
    anteckningHjalp: 'Sparas inte, följer bara med på utskriften. Skriv inga namn eller personnummer.',
    kortadress: 'Insatsens adress:',
  },
  saknas: {
    rubrik: 'Insatsen finns inte i katalogen',
    text: 'Länken kan vara felskriven eller gammal. Ta bort raden, eller sök efter insatsen.',
    sok: 'Sök efter insatsen',
  },
  kort: {
    grupper: 'Vänder sig till',
    for: 'För dig som',
    galler: 'Gäller',
    krav: 'Ska också gälla',
    inte: 'Inte för dig som',
    sjalv: 'Anmäla sig själv',
    handlaggare: 'Via handläggare',
    kontakt: 'Kontakt',
    saknarKontakt: 'Vi saknar kontaktuppgifter. Fråga förbundet.',
    forbundets: 'Vi saknar egna kontaktuppgifter. Du kan fråga förbundet:',
    forbund: 'Förbund',
    uppgifter: 'Uppgifterna',
    efter: 'Det här kom efter:',
    ocksaSlut: 'också avslutad',
  },
} as const;

export const finnsInte = (id: string): string => `Insatsen ”${id}” finns inte i katalogen`;

export const bytText = (namn: string): string => `Byt till ${namn}`;

export const platsText = (titel: string, plats: number, antal: number): string =>
  `${titel} ligger nu på plats ${String(plats)} av ${String(antal)}.`;

export const redanText = (titel: string, steg: number): string =>
  `${titel} ligger redan ${steg < 0 ? 'först' : 'sist'}.`;

export const borttagenText = (titel: string, kvar: number): string =>
  `${titel} är borttagen. ${kvar === 0 ? 'Listan är tom.' : `${antalInsatser(kvar)} kvar.`}`;

export const byttText = (gammal: string, ny: string): string => `${gammal} är utbytt mot ${ny}.`;

export const hamtarText = (hamtade: number, alla: number): string => `Hämtar ${String(hamtade)} av ${String(alla)} …`;

export const hamtatText = (antal: number): string => `${antalInsatser(antal)} på listan.`;

export const jamforText = (antal: number): string => `Jämför ${antalInsatser(antal)}`;

export const valdaText = (antal: number, flest: number): string =>
  `${String(antal)} av ${String(flest)} valda till jämförelsen.`;

export const qrAlternativ = (adress: string): string => `QR-kod som leder till ${adress}`;

/** What the address said that is not on the list, and what one can do about it. */
export function utelamnatText(utelamnade: number, olasliga: number, mest: number): string {
  const over = utelamnade - olasliga;
  return [
    ...(over > 0
      ? [
          `Listan rymmer ${String(mest)} insatser. Adressen har ${String(over)} till, och dem visar vi inte. Dela upp dem på flera länkar.`,
        ]
      : []),
    ...(olasliga > 0
      ? [
          `${olasliga === 1 ? 'En del' : `${String(olasliga)} delar`} av adressen gick inte att läsa, så ${olasliga === 1 ? 'den' : 'de'} är inte med. Kontrollera att du fick med hela länken.`,
        ]
      : []),
  ].join(' ');
}

/** The e-mail that hands the list on; the person's own program opens it, without a recipient. */
export const mejlord = {
  amne: 'Insatser från Insatskatalogen',
  inledning: (antal: number): string =>
    antal === 1 ? 'Här är en insats från Insatskatalogen:' : `Här är ${String(antal)} insatser från Insatskatalogen:`,
  lank: 'Hela listan:',
} as const;
