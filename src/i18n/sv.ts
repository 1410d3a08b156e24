import type { Farskhet, Lage } from '../model/freshness.ts';

/** The words of the interface. Words about one insats are built in fraser.ts and skal.ts. */
export const sv = {
  namn: 'Insatskatalogen',
  hoppa: 'Hoppa till innehållet',
  meny: {
    namn: 'Huvudmeny',
    sok: 'Sök insats',
    metoder: 'Metoder',
    malgrupper: 'Målgrupper',
    kommuner: 'Kommuner',
    om: 'Om katalogen',
  },
  sidfot: {
    om: 'Katalogen samlar stöd som kommuner, myndigheter och vård ger tillsammans, så att den som behöver flera av dem hittar rätt.',
    rubrikOm: 'Om katalogen',
    rubrikVidare: 'Gå vidare',
    fungerar: 'Så fungerar katalogen',
    integritet: 'Integritet: inget du söker sparas',
    tillganglighet: 'Tillgänglighet',
    andra: 'Föreslå en ändring',
    insatser: 'Alla insatser',
    forbund: 'Samordningsförbund',
    ordlista: 'Ordlista',
  },
  lage: { planerad: 'Planerad', pagar: 'Pågår', avslutad: 'Avslutad', okant: 'Obekräftad' } satisfies Record<
    Lage,
    string
  >,
  farskhet: { aktuell: 'aktuell', aldre: 'äldre än ett år', obekraftad: 'obekräftad' } satisfies Record<
    Farskhet,
    string
  >,
  jaNej: { ja: 'ja', nej: 'nej', okant: 'anges inte' },
  intag: { oppet: 'Öppet för nya', ko: 'Kö', stangt: 'Tar inte emot nya nu' },
  typ: { individ: 'Stöd till en person', samverkan: 'Samverkan mellan parter', kompetens: 'Lärande för personal' },
} as const;
