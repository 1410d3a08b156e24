/** The words of the editor's form, besides what the schemas say of each field. */
export const formTexts = {
  ja: 'Ja',
  nej: 'Nej',
  text: 'Text',
  textHint:
    'Det som inte ryms i fälten ovan. Skriv korta stycken. Här finns rubriker, listor, länkar och de rutor som katalogen har.',
  oneLine: 'Skriv texten på en rad.',
  standard: (values: string) => `Lämnar du det tomt gäller ${values}.`,
  address: 'Sidans adress',
  addressHint:
    'Blir sista delen av sidans adress. Den fylls i av sig själv och kan inte ändras sedan, så låt den vara om den är begriplig.',
  addressFault: 'Skriv bara små bokstäver a–z, siffror och bindestreck, till exempel "oppen-vag".',
  blockText: 'Text i rutan',
  wholeList: 'Alla ord',
} as const;

/** Become the title of the pull request as well. */
export const changeTexts = {
  create: 'Lägg till {{slug}} ({{collection}})',
  update: 'Ändra {{slug}} ({{collection}})',
  delete: 'Ta bort {{slug}} ({{collection}})',
  uploadMedia: 'Lägg till bilden {{path}}',
  deleteMedia: 'Ta bort bilden {{path}}',
} as const;

/** The page around the editor, and the one that stands in its place until it is connected. */
export const redaktionTexts = {
  titel: 'Redaktionen',
  ingress:
    'Här skriver och rättar du i katalogen, direkt i webbläsaren. Det du skriver blir ett förslag. Någon annan läser det innan det syns på webbplatsen.',
  ribbon: {
    namn: 'Om Redaktionen',
    text: 'Det du sparar blir ett förslag. Det syns först när någon annan har läst och godkänt det.',
    practise: 'Öva utan att spara',
    catalogue: 'Till katalogen',
  },
  practice: {
    titel: 'Öva i Redaktionen',
    description: 'Pröva Redaktionens formulär på katalogens texter. Inget sparas.',
    text: 'Du övar. Inget sparas och inget skickas: när du stänger eller laddar om sidan är allt borta.',
  },
  withoutScript: 'Redaktionen behöver JavaScript. Slå på det i webbläsaren och ladda om sidan.',
  notConnected: {
    heading: 'Redaktionen är inte kopplad ännu',
    text: 'Webbplatsen vet inte var texterna ska sparas eller hur du loggar in. Därför går det inte att skriva på riktigt här. Du kan öva så länge.',
    practise: 'Öva i Redaktionen',
    aboutPractice:
      'När du övar har du samma formulär och samma texter som på riktigt, men inget sparas. Webbläsaren behöver ha JavaScript påslaget.',
    how: 'Så kopplar du Redaktionen',
    forWhom: 'Det här gör den som sköter webbplatsen, en gång.',
    steps: [
      'Lägg katalogens filer i ett repo på GitHub. Skydda huvudgrenen, så att en ändring måste godkännas av någon annan innan den slås ihop.',
      'Ge dem som ska skriva var sitt konto på GitHub och rätt att skriva i repot.',
      'Ordna inloggningen. Är ni många: starta en egen tjänst för inloggning med GitHub (OAuth), till exempel Sveltia CMS Authenticator, och ange dess adress. Är ni högst en handfull vana personer kan ni skriva nyckel i stället för en adress. Då loggar var och en in med en egen nyckel från GitHub (access token).',
      'Ange variablerna nedan när du bygger webbplatsen. Bygg om den och öppna den här sidan igen. Hela vägen står i filen .github/INSTALLERA.md.',
    ],
    variables: 'Variabler vid bygget',
    missing: 'saknas',
    REDAKTION_REPO: 'ägare och namn på repot, till exempel forbundet/insatskatalogen',
    REDAKTION_INLOGGNING:
      'adressen till tjänsten för inloggning, till exempel https://inloggning.exempel.se, eller nyckel',
  },
} as const;
