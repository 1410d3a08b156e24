/** The words of the interface. Words about one insats are built in fraser.ts and skal.ts. */
export const sv = {
  namn: 'Insatskatalogen',
  skip: 'Hoppa till innehållet',
  menu: {
    namn: 'Huvudmeny',
    search: 'Sök insats',
    guide: 'Hitta rätt',
    metoder: 'Metoder',
    malgrupper: 'Målgrupper',
    kommuner: 'Kommuner',
    about: 'Om katalogen',
  },
  footer: {
    about:
      'Katalogen samlar stöd som kommuner, myndigheter och vård ger tillsammans, så att den som behöver flera av dem hittar rätt.',
    headingAbout: 'Om katalogen',
    headingOnward: 'Gå vidare',
    howItWorks: 'Så fungerar katalogen',
    privacy: 'Integritet: inget du söker sparas',
    accessibility: 'Tillgänglighet',
    farskhet: 'Hur gamla uppgifterna är',
    redaktion: 'Redaktionen, för dig som skriver',
    change: 'Föreslå en ändring',
    insatser: 'Alla insatser',
    forbund: 'Samordningsförbund',
    ordlista: 'Ordlista',
  },
} as const;
