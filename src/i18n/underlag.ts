/** What the text is to be used for. */
export const andamal = ['journal', 'sip', 'eget'] as const;
export type Andamal = (typeof andamal)[number];

/** The fields one may write in; each becomes a part of the text. */
export const fields = [
  { namn: 'vill', heading: 'Vad personen själv vill' },
  { namn: 'varfor', heading: 'Varför insatsen kan passa' },
  { namn: 'nasta', heading: 'Nästa steg och vem som gör det' },
] as const;
export type FieldName = (typeof fields)[number]['namn'];

/** Of the words of the page that prepares a referral, those that the browser draws; no others go with its script. */
export const drawnUnderlagTexts = {
  titel: 'Förbered en remiss',
  faults: 'Fel: uppgifterna om insatsen kunde inte hämtas. Kontrollera att du har internet och försök igen.',
  empty: 'Välj först en insats',
  emptyText: 'Sök upp insatsen som du vill anvisa till. På dess sida finns länken ”Förbered remiss”, som leder hit.',
  unknown: 'Insatsen finns inte i katalogen',
  anvisare: 'Vem kan anvisa',
  steps: 'Så gör du',
  checklista: 'Ha klart innan',
  noChecklist: 'Källorna säger inte vad du behöver ha klart.',
  afterwards: 'Vad händer sen',
  copied: 'Texten är kopierad. Klistra in den i journalsystemet.',
  copyYourself: 'Texten gick inte att kopiera av sig själv. Den är markerad, så du kan kopiera den med Ctrl+C.',
} as const;

/** The words of the page that prepares a referral. */
export const underlagTexts = {
  ...drawnUnderlagTexts,
  description: 'Se vem som kan anvisa och vad du behöver ha klart, och gör en text till journalen eller en SIP.',
  ingress: 'Se vad du behöver ha klart innan du anvisar, och gör en text att klistra in i journalen eller i en SIP.',
  promiseBold: 'Inget du skriver här skickas eller sparas.',
  promise:
    'Texten görs i din egen webbläsare och försvinner när du stänger sidan. Skriv inga namn eller personnummer här, och skicka aldrig personuppgifter med vanlig e-post.',
  loading: 'Hämtar uppgifterna …',
  again: 'Försök igen',
  endedText: 'Det går inte längre att anvisa någon hit.',
  after: 'Det här kom efter',
  seIstallet: 'Se i stället',
  nothingAfter: 'Källorna berättar inte vad som kom efter.',
  search: 'Sök bland alla insatser',
  list: 'Gå till din lista',
  thePage: 'Läs allt om',

  can: 'De här kan anvisa:',
  anvisareUnknown: 'Källorna säger inte vem som kan anvisa.',
  anvisareQuestion: 'Fråga verksamheten innan du lovar personen något.',
  sjalv: {
    ja: 'Personen kan också anmäla sig själv.',
    nej: 'Personen kan inte anmäla sig själv.',
    okant: 'Källorna säger inte om personen kan anmäla sig själv.',
  },
  stepsUnknown: 'Källorna säger inte hur du gör. Hör av dig till verksamheten och fråga.',
  checklistaHelp: 'Bocka av det som är klart. Det följer med i texten.',
  questionHelp: 'Det här är bra att fråga verksamheten om. Bocka av det du har fått svar på.',
  questions: [
    'Tar ni emot nya nu, och hur lång är väntetiden?',
    'Vilka underlag eller intyg behöver ni från oss?',
    'Hur ska personen lämna sitt samtycke?',
    'Hur skickar vi uppgifter till er på ett säkert sätt?',
    'Vem blir vår kontakt hos er?',
  ],
  afterwardsUnknown:
    'Källorna berättar inte vad som händer efter anvisningen. Fråga verksamheten när personen får ett första möte.',
  notPerson: 'Det här är inte stöd till en enskild person.',
  notPersonText: 'Man brukar därför inte anvisa någon hit. Läs på insatsens sida vem den är till för.',

  text: 'Texten',
  textHelp: 'Välj vad texten ska användas till. Det du skriver i fälten hamnar på rätt plats i texten.',
  andamal: 'Texten är till',
  andamalTexts: { journal: 'Journalanteckning', sip: 'SIP, samordnad individuell plan', eget: 'Eget underlag' },
  voluntary: 'frivilligt',
  noNames: 'Skriv inga namn eller personnummer i fälten. De hör hemma i journalsystemet.',
  personnummer:
    'Det ser ut som om du har skrivit ett personnummer. Ta bort det här och skriv det i journalsystemet i stället.',
  finished: 'Färdig text',
  finishedHelp: 'Det som står i [hakparenteser] fyller du i när du har klistrat in texten.',
  copy: 'Kopiera texten',
  print: 'Skriv ut underlaget',
} as const;

export const headingFor = (titel: string): string => `Förbered remiss till ${titel}`;
export const unknownText = (id: string): string =>
  `Vi hittar ingen insats som heter ”${id}”. Adressen kan ha blivit fel.`;
export const endedHeading = (titel: string): string => `${titel} är avslutad`;
export const kontaktMissing = (titel: string): string => `Katalogen saknar kontaktuppgifter till ${titel}.`;

/** Ten or twelve digits that begin with a day of birth, as a personnummer or a samordningsnummer does. */
const PERSONNUMMER = /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-36-9]\d)\s?[-+]?\s?\d{4}(?!\d)/;
export const looksLikePersonnummer = (text: string): boolean => PERSONNUMMER.test(text);
