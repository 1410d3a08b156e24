/** The words of what is new on an insats page since a reader could choose: the voices, one's own way in, leaving at once. */
export const insatssida = {
  rost: {
    visa: 'Visa sidan',
    val: [
      { varde: 'allt', text: 'Allt' },
      { varde: 'dig', text: 'För dig' },
      { varde: 'handlaggare', text: 'För handläggare' },
    ],
    minns: 'Kom ihåg mitt val på den här datorn',
    hinder: 'Din webbläsare låter oss inte spara valet. Det gäller ändå så länge du är kvar på sidan.',
  },
  egen: {
    fraga: 'Får jag söka själv?',
    ja: 'Ja. Enligt källorna får du söka själv.',
    nej: 'Nej. Enligt källorna kan du inte söka själv.',
    okant: 'Det vet vi inte. Källorna säger inte om du får söka själv.',
    borja: 'Vi saknar kontaktuppgifter till insatsen. Då kan du börja så här:',
    hjalp: 'Be din handläggare på till exempel kommunen, Arbetsförmedlingen eller vården om hjälp.',
    samverkan: 'Nej, det här är inget som en person söker till. Det är ett samarbete mellan dem som ger stöd.',
    kompetens: 'Nej, det här är inget som en person söker till. Det är till för dem som arbetar med att ge stöd.',
    slut: 'Nej, inte längre. Insatsen är avslutad.',
    sok: 'Sök bland alla insatser',
    steg: 'svara på några frågor och få förslag',
  },
  lamna: {
    knapp: 'Lämna sidan snabbt',
    tangent: ['eller tryck på', 'Esc'],
    historik: 'Sidan tar upp våld. Du kan lämna den snabbt, men din webbläsare minns vilka sidor du har besökt.',
    rensa: 'Så rensar du historiken',
  },
} as const;
