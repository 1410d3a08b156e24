/** The words of the editor's form, besides what the schemas say of each field. */
export const formularord = {
  ja: 'Ja',
  nej: 'Nej',
  text: 'Text',
  texttips:
    'Det som inte ryms i fälten ovan. Skriv korta stycken. Här finns rubriker, listor, länkar och de rutor som katalogen har.',
  enRad: 'Skriv texten på en rad.',
  standard: (varden: string) => `Lämnar du det tomt gäller ${varden}.`,
  adress: 'Sidans adress',
  adresstips:
    'Blir sista delen av sidans adress. Den fylls i av sig själv och kan inte ändras sedan, så låt den vara om den är begriplig.',
  adressfel: 'Skriv bara små bokstäver a–z, siffror och bindestreck, till exempel "oppen-vag".',
  blocktext: 'Text i rutan',
  helaListan: 'Alla ord',
} as const;

/** Become the title of the pull request as well. */
export const andringsord = {
  create: 'Lägg till {{slug}} ({{collection}})',
  update: 'Ändra {{slug}} ({{collection}})',
  delete: 'Ta bort {{slug}} ({{collection}})',
  uploadMedia: 'Lägg till bilden {{path}}',
  deleteMedia: 'Ta bort bilden {{path}}',
} as const;

/** The page around the editor, and the one that stands in its place until it is connected. */
export const redaktionsord = {
  titel: 'Redaktionen',
  ingress:
    'Här skriver och rättar du i katalogen, direkt i webbläsaren. Det du skriver blir ett förslag. Någon annan läser det innan det syns på webbplatsen.',
  remsa: {
    namn: 'Om Redaktionen',
    text: 'Det du sparar blir ett förslag. Det syns först när någon annan har läst och godkänt det.',
    ova: 'Öva utan att spara',
    katalogen: 'Till katalogen',
  },
  ovning: {
    titel: 'Öva i Redaktionen',
    beskrivning: 'Pröva Redaktionens formulär på katalogens texter. Inget sparas.',
    text: 'Du övar. Inget sparas och inget skickas: när du stänger eller laddar om sidan är allt borta.',
  },
  utanSkript: 'Redaktionen behöver JavaScript. Slå på det i webbläsaren och ladda om sidan.',
  ejKopplad: {
    rubrik: 'Redaktionen är inte kopplad ännu',
    text: 'Webbplatsen vet inte var texterna ska sparas eller hur du loggar in. Därför går det inte att skriva på riktigt här. Du kan öva så länge.',
    ova: 'Öva i Redaktionen',
    omOva:
      'När du övar har du samma formulär och samma texter som på riktigt, men inget sparas. Webbläsaren behöver ha JavaScript påslaget.',
    sa: 'Så kopplar du Redaktionen',
    forVem: 'Det här gör den som sköter webbplatsen, en gång.',
    steg: [
      'Lägg katalogens filer i ett repo på GitHub. Skydda huvudgrenen, så att en ändring måste godkännas av någon annan innan den slås ihop.',
      'Ge dem som ska skriva var sitt konto på GitHub och rätt att skriva i repot.',
      'Ordna inloggningen. Är ni många: starta en egen tjänst för inloggning med GitHub (OAuth), till exempel Sveltia CMS Authenticator, och ange dess adress. Är ni högst en handfull vana personer kan ni skriva nyckel i stället för en adress. Då loggar var och en in med en egen nyckel från GitHub (access token).',
      'Ange variablerna nedan när du bygger webbplatsen. Bygg om den och öppna den här sidan igen. Hela vägen står i filen .github/INSTALLERA.md.',
    ],
    variabler: 'Variabler vid bygget',
    saknas: 'saknas',
    REDAKTION_REPO: 'ägare och namn på repot, till exempel forbundet/insatskatalogen',
    REDAKTION_INLOGGNING:
      'adressen till tjänsten för inloggning, till exempel https://inloggning.exempel.se, eller nyckel',
  },
} as const;
