import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granska } from '../../src/check/check.ts';
import { enInsatsFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const IDAG = '2026-03-01';
const TITLAR = { grund: 'titel: En insats' };

/** A sound insats with one line of its text changed. */
const andrad = (fran: string, till: string): string => {
  const text = enInsatsFil();
  if (!text.includes(fran)) throw new Error(`Fixturen saknar "${fran}"`);
  return text.replace(fran, till);
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');

type Fall = {
  innehall: string | Uint8Array;
  rad: number;
  text: string | RegExp;
  gor: string | RegExp;
};

const insatsen = enInsatsFil();
/** Line of the first line of the sound insats that holds `text`. */
const radMed = (text: string, i = insatsen): number => i.split('\n').findIndex((rad) => rad.includes(text)) + 1;

const fall: Record<string, Fall> = {
  'a missing field': {
    innehall: enInsatsFil({ ingress: undefined }),
    rad: 2,
    text: 'Nyckeln "ingress" saknas.',
    gor: /^Lägg till raden "ingress: …"\. Ingress: Vad insatsen är/,
  },
  'a missing field in a group': {
    innehall: enInsatsFil({ vagIn: { sen: 'Någon ringer upp dig.' } }),
    rad: radMed('vagIn:'),
    text: 'Nyckeln "egenAnmalan" saknas.',
    gor: /^Lägg till raden "egenAnmalan: …"/,
  },
  'a malformed id': {
    innehall: andrad('- haninge', '- Haninge kommun'),
    rad: radMed('- haninge'),
    text: 'Post 1 i "kommuner" kan inte vara "Haninge kommun".',
    gor: /^Ett id skrivs med små bokstäver/,
  },
  'an id that does not exist': {
    innehall: andrad('- haninge', '- hanninge'),
    rad: radMed('- haninge'),
    text: '"hanninge" finns inte i content/vokabular/kommuner.yaml.',
    gor: 'Menade du "haninge"?',
  },
  'the id of a merged term': {
    innehall: andrad('- unga', '- ung-riskzon'),
    rad: radMed('- unga'),
    text: '"ung-riskzon" heter nu "unga".',
    gor: 'Skriv unga i stället.',
  },
  'a misspelt key': {
    innehall: andrad('kommuner:', 'kommunner:'),
    rad: radMed('kommuner:'),
    text: 'Okänd nyckel "kommunner".',
    gor: 'Menade du "kommuner"?',
  },
  'a key that does not exist': {
    innehall: enInsatsFil({ layout: '/etc/passwd' }),
    rad: radMed('kallor:') + 3,
    text: 'Okänd nyckel "layout".',
    gor: /^Ta bort raden eller rätta nyckeln/,
  },
  'a key without a value': {
    innehall: andrad('typ: individ', 'typ:'),
    rad: radMed('typ:'),
    text: '"typ" är tom.',
    gor: 'Skriv individ, samverkan eller kompetens.',
  },
  'a number where a text belongs': {
    innehall: andrad('av: Kansliet', 'av: 2024'),
    rad: radMed('av:'),
    text: '"av" kan inte vara 2024.',
    gor: 'Sätt citattecken runt: "2024".',
  },
  'a list without items': {
    innehall: enInsatsFil({ parter: null }),
    rad: radMed('kallor:') + 3,
    text: '"parter" är tom.',
    gor: /^Skriv en lista/,
  },
  'a refused address, which leads nowhere either': {
    innehall: enInsatsFil({ kropp: '[x](</\\ond.se>)' }),
    rad: radMed('Texten om'),
    text: /^Länken går till en adress som inte tillåts/,
    gor: /^En adress börjar med/,
  },
  'a tab in the indentation': {
    innehall: andrad('  egenAnmalan', '\tegenAnmalan'),
    rad: radMed('egenAnmalan'),
    text: 'Raden är indragen med tabb.',
    gor: /^Byt tabben mot mellanslag/,
  },
  'a tab that confuses the reader about what follows': {
    innehall: andrad('kommuner:\n  - haninge', 'kommuner:\n  - x:\n\t- haninge'),
    rad: radMed('kommuner:') + 2,
    text: 'Raden är indragen med tabb.',
    gor: /^Byt tabben mot mellanslag/,
  },
  'a key given twice': {
    innehall: andrad('typ: individ\n', 'typ: individ\ntyp: kompetens\n'),
    rad: radMed('typ:') + 1,
    text: 'Nyckeln "typ" finns två gånger.',
    gor: 'Behåll den ena och ta bort den andra.',
  },
  'a fault after a byte order mark': {
    innehall: `\uFEFF${enInsatsFil({ titel: 'B' })}`,
    rad: 2,
    text: '"titel" är för kort (1 tecken).',
    gor: 'Skriv minst 2 tecken.',
  },
  'a fault in a file with Windows line endings': {
    innehall: enInsatsFil({ titel: 'Insats med Windowsrader', typ: 'indvid' }).replaceAll('\n', '\r\n'),
    rad: radMed('typ:'),
    text: '"typ" kan inte vara "indvid".',
    gor: 'Skriv individ, samverkan eller kompetens.',
  },
  'a quote that is never closed': {
    innehall: andrad('titel: En insats', 'titel: "En insats'),
    rad: 2,
    text: 'Citattecknet som öppnas här stängs inte.',
    gor: /^Sätt ett likadant citattecken/,
  },
  'a quote that is closed by the next quote': {
    innehall: andrad('titel: En insats\ningress: Stöd', 'titel: "En insats\ningress: "Stöd'),
    rad: 2,
    text: 'Citattecknet som öppnas här stängs inte.',
    gor: /^Sätt ett likadant citattecken/,
  },
  'a colon in a text without quotes': {
    innehall: andrad('titel: En insats', 'titel: Stöd: för unga'),
    rad: 2,
    text: /kolon/,
    gor: /^Sätt citattecken runt hela texten/,
  },
  'a text that begins with an asterisk': {
    innehall: andrad('titel: En insats', 'titel: *viktigt*'),
    rad: 2,
    text: 'En text får inte börja med *.',
    gor: /^Ta bort stjärnan/,
  },
  'an empty file': { innehall: '', rad: 1, text: 'Filen är tom.', gor: /ta bort den\.$/ },
  'a file without front matter': {
    innehall: 'Bara text.\n',
    rad: 1,
    text: 'Filen börjar inte med ---.',
    gor: /^Skriv --- överst/,
  },
  'front matter that is never closed': {
    innehall: '---\ntitel: En insats\n\nText.\n',
    rad: 1,
    text: 'Uppgifterna överst i filen avslutas aldrig.',
    gor: /^Skriv en rad med bara ---/,
  },
  'front matter closed by a line with more on it': {
    innehall: '---\ntitel: En insats\n---x\n',
    rad: 3,
    text: 'Raden börjar med --- men innehåller mer.',
    gor: 'Skriv --- ensamt på raden.',
  },
  'front matter without keys': {
    innehall: '---\nbara text\n---\n',
    rad: 2,
    text: 'Uppgifterna överst i filen går inte att läsa.',
    gor: /nyckel: värde/,
  },
  'an impossible age': {
    innehall: andrad('till: 29', 'till: 290'),
    rad: radMed('till: 29'),
    text: '"till" kan inte vara 290.',
    gor: 'Åldern kan inte vara mer än 120.',
  },
  'an age that runs backwards': {
    innehall: andrad('fran: 16', 'fran: 61'),
    rad: radMed('alder:'),
    text: '"alder" stämmer inte.',
    gor: /^Åldern går baklänges/,
  },
  'an age in quotes': {
    innehall: andrad('fran: 16', 'fran: "16"'),
    rad: radMed('fran:'),
    text: '"fran" kan inte vara "16".',
    gor: 'Skriv åldern som ett helt tal, utan citattecken.',
  },
  'a date that is not in the calendar': {
    innehall: andrad('2026-01-15', '2026-02-31'),
    rad: radMed('datum:'),
    text: '"datum" kan inte vara "2026-02-31".',
    gor: /^Datumet finns inte i kalendern/,
  },
  'a confirmation in the future': {
    innehall: andrad('2026-01-15', '2026-03-02'),
    rad: radMed('datum:'),
    text: '2026-03-02 har inte varit än (i dag är 2026-03-01).',
    gor: 'Skriv dagen då uppgiften senast bekräftades.',
  },
  'an end before the start': {
    innehall: enInsatsFil({ period: { start: '2022-04', slut: '2021', kvar: 'nej' } }),
    rad: radMed('period:') + 2,
    text: 'Slutet 2021 kommer före starten 2022-04.',
    gor: /byt plats/,
  },
  'a reference to the own file': {
    innehall: enInsatsFil({ seIstallet: [{ nar: 'Du bor i Tyresö', insats: 'EGEN' }] }),
    rad: radMed('kallor:') + 5,
    text: '"seIstallet" pekar på den egna filen.',
    gor: /^Peka på en annan/,
  },
  'a kommun outside the förbund': {
    innehall: andrad('- haninge', '- haninge\n  - tyreso'),
    rad: radMed('- haninge') + 1,
    text: 'Kommunen "tyreso" hör inte till något av insatsens förbund.',
    gor: /lägg till dess förbund/,
  },
  'a link to a page that does not exist': {
    innehall: enInsatsFil({ kropp: 'Läs om [coachning](/metoder/coaching/).' }),
    rad: radMed('Texten om'),
    text: 'Länken går till "/metoder/coaching/", som inte finns.',
    gor: 'Menade du "/metoder/coachning/"?',
  },
  'an image that does not exist': {
    innehall: enInsatsFil({ kropp: '![Huset](./huset.jpg)' }),
    rad: radMed('Texten om'),
    text: 'Bilden "./huset.jpg" finns inte.',
    gor: /^Lägg bilden i samma mapp/,
  },
  'code in the body': {
    innehall: enInsatsFil({ kropp: 'Hej {process.env.HOME}' }),
    rad: radMed('Texten om'),
    text: /^Klamrar/,
    gor: /parenteser/,
  },
  'letters that are not UTF-8': {
    innehall: latin1(enInsatsFil()),
    rad: radMed('Stöd'),
    text: 'Filen är inte sparad som UTF-8.',
    gor: /^Spara om filen/,
  },
};

const filnamn = (namn: string): string => `insatser/${namn.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.mdx`;

/** Each insats gets its own title, so that the one fault of the file is the one under test. */
function medEgenTitel(innehall: string | Uint8Array, fil: string): string | Uint8Array {
  const id = path.basename(fil, '.mdx');
  if (typeof innehall !== 'string') return innehall;
  return innehall.replace(TITLAR.grund, `titel: Insats ${id}`).replace('EGEN', id);
}

describe('a folder with every kind of fault', () => {
  const trasiga = Object.entries(fall).map(([namn, { innehall }]): [string, string | Uint8Array] => [
    filnamn(namn),
    medEgenTitel(innehall, filnamn(namn)),
  ]);
  const { fel, filer } = granska(innehallsmapp(Object.fromEntries(trasiga)), { idag: IDAG });

  it.each(Object.entries(fall))('tells %s once, where it is and what to do', (namn, { rad, text, gor }) => {
    const harifran = fel.filter(({ fil }) => fil === `content/${filnamn(namn)}`);
    expect(harifran).toHaveLength(1);
    expect(harifran[0]).toMatchObject({ rad });
    expect(harifran[0]?.text).toMatch(typeof text === 'string' ? new RegExp(`^${RegExp.escape(text)}$`) : text);
    expect(harifran[0]?.gor).toMatch(typeof gor === 'string' ? new RegExp(`^${RegExp.escape(gor)}$`) : gor);
  });

  it('reads every file in the one run and blames no sound file', () => {
    expect(filer).toBe(trasiga.length + 12);
    expect(fel.map(({ fil }) => fil)).toEqual(trasiga.map(([fil]) => `content/${fil}`).toSorted());
  });
});
