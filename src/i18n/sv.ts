/** The words of the interface. Words about one insats are built in fraser.ts and skal.ts. */
export const sv = {
  namn: 'Insatskatalogen',
  hoppa: 'Hoppa till innehållet',
  meny: {
    namn: 'Huvudmeny',
    sok: 'Sök insats',
    guide: 'Hitta rätt',
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
    farskhet: 'Hur gamla uppgifterna är',
    redaktionen: 'Redaktionen, för dig som skriver',
    andra: 'Föreslå en ändring',
    insatser: 'Alla insatser',
    forbund: 'Samordningsförbund',
    ordlista: 'Ordlista',
  },
} as const;
