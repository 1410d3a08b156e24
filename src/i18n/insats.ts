/** The words of what is new on an insats page since a reader could choose: the voices, one's own way in, leaving at once. */
export const insatsTexts = {
  voice: {
    show: 'Visa sidan',
    choices: [
      { value: 'allt', text: 'Allt' },
      { value: 'dig', text: 'För dig' },
      { value: 'handlaggare', text: 'För handläggare' },
    ],
    remembers: 'Kom ihåg mitt val på den här datorn',
    obstacles: 'Din webbläsare låter oss inte spara valet. Det gäller ändå så länge du är kvar på sidan.',
  },
  egen: {
    question: 'Får jag söka själv?',
    ja: 'Ja. Enligt källorna får du söka själv.',
    nej: 'Nej. Enligt källorna kan du inte söka själv.',
    okant: 'Det vet vi inte. Källorna säger inte om du får söka själv.',
    start: 'Vi saknar kontaktuppgifter till insatsen. Då kan du börja så här:',
    help: 'Be din handläggare på till exempel kommunen, Arbetsförmedlingen eller vården om hjälp.',
    samverkan: 'Nej, det här är inget som en person söker till. Det är ett samarbete mellan dem som ger stöd.',
    kompetens: 'Nej, det här är inget som en person söker till. Det är till för dem som arbetar med att ge stöd.',
    end: 'Nej, inte längre. Insatsen är avslutad.',
    search: 'Sök bland alla insatser',
    steps: 'svara på några frågor och få förslag',
  },
  leave: {
    button: 'Lämna sidan snabbt',
    shortcut: ['eller tryck på', 'Esc'],
    history: 'Sidan tar upp våld. Du kan lämna den snabbt, men din webbläsare minns vilka sidor du har besökt.',
    clear: 'Så rensar du historiken',
  },
} as const;
