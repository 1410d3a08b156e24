import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import type { Fault, FaultType } from '../../src/reading/faults.ts';
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
  typ: FaultType;
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
    typ: 'missing-key',
    text: 'Nyckeln "ingress" saknas.',
    gor: /^Lägg till raden "ingress: …"\. Ingress: Vad insatsen är/,
  },
  'a missing field in a group': {
    innehall: enInsatsFil({ vagIn: { sen: 'Någon ringer upp dig.' } }),
    rad: radMed('vagIn:'),
    typ: 'missing-key',
    text: 'Nyckeln "egenAnmalan" saknas.',
    gor: /^Lägg till raden "egenAnmalan: …"/,
  },
  'a malformed id': {
    innehall: andrad('- haninge', '- Haninge kommun'),
    rad: radMed('- haninge'),
    typ: 'wrong-value',
    text: 'Post 1 i "kommuner" kan inte vara "Haninge kommun".',
    gor: /^Ett id skrivs med små bokstäver/,
  },
  'an id that does not exist': {
    innehall: andrad('- haninge', '- hanninge'),
    rad: radMed('- haninge'),
    typ: 'unknown-reference',
    text: '"hanninge" finns inte i content/vokabular/kommuner.yaml.',
    gor: 'Menade du "haninge"?',
  },
  'the id of a merged term': {
    innehall: andrad('- unga', '- ung-riskzon'),
    rad: radMed('- unga'),
    typ: 'merged-reference',
    text: '"ung-riskzon" heter nu "unga".',
    gor: 'Skriv unga i stället.',
  },
  'a misspelt key': {
    innehall: andrad('kommuner:', 'kommunner:'),
    rad: radMed('kommuner:'),
    typ: 'unknown-key',
    text: 'Okänd nyckel "kommunner".',
    gor: 'Menade du "kommuner"?',
  },
  'a key that does not exist': {
    innehall: enInsatsFil({ layout: '/etc/passwd' }),
    rad: radMed('kallor:') + 3,
    typ: 'unknown-key',
    text: 'Okänd nyckel "layout".',
    gor: /^Ta bort raden eller rätta nyckeln/,
  },
  'a key without a value': {
    innehall: andrad('typ: individ', 'typ:'),
    rad: radMed('typ:'),
    typ: 'empty-value',
    text: '"typ" är tom.',
    gor: 'Skriv individ, samverkan eller kompetens.',
  },
  'a number where a text belongs': {
    innehall: andrad('av: Kansliet', 'av: 2024'),
    rad: radMed('av:'),
    typ: 'wrong-value',
    text: '"av" kan inte vara 2024.',
    gor: 'Sätt citattecken runt: "2024".',
  },
  'a list without items': {
    innehall: enInsatsFil({ parter: null }),
    rad: radMed('kallor:') + 3,
    typ: 'empty-value',
    text: '"parter" är tom.',
    gor: /^Skriv en lista/,
  },
  'a refused address, which leads nowhere either': {
    innehall: enInsatsFil({ kropp: '[x](</\\ond.se>)' }),
    rad: radMed('Texten om'),
    typ: 'link-target',
    text: /^Länken går till en adress som inte tillåts/,
    gor: /^En adress börjar med/,
  },
  'a tab in the indentation': {
    innehall: andrad('  egenAnmalan', '\tegenAnmalan'),
    rad: radMed('egenAnmalan'),
    typ: 'tab-indent',
    text: 'Raden är indragen med tabb.',
    gor: /^Byt tabben mot mellanslag/,
  },
  'a tab that confuses the reader about what follows': {
    innehall: andrad('kommuner:\n  - haninge', 'kommuner:\n  - x:\n\t- haninge'),
    rad: radMed('kommuner:') + 2,
    typ: 'tab-indent',
    text: 'Raden är indragen med tabb.',
    gor: /^Byt tabben mot mellanslag/,
  },
  'a key given twice': {
    innehall: andrad('typ: individ\n', 'typ: individ\ntyp: kompetens\n'),
    rad: radMed('typ:') + 1,
    typ: 'double-key',
    text: 'Nyckeln "typ" finns två gånger.',
    gor: 'Behåll den ena och ta bort den andra.',
  },
  'a fault after a byte order mark': {
    innehall: `\uFEFF${enInsatsFil({ titel: 'B' })}`,
    rad: 2,
    typ: 'too-short',
    text: '"titel" är för kort (1 tecken).',
    gor: 'Skriv minst 2 tecken.',
  },
  'a fault in a file with Windows line endings': {
    innehall: enInsatsFil({ titel: 'Insats med Windowsrader', typ: 'indvid' }).replaceAll('\n', '\r\n'),
    rad: radMed('typ:'),
    typ: 'wrong-value',
    text: '"typ" kan inte vara "indvid".',
    gor: 'Skriv individ, samverkan eller kompetens.',
  },
  'a quote that is never closed': {
    innehall: andrad('titel: En insats', 'titel: "En insats'),
    rad: 2,
    typ: 'open-quote',
    text: 'Citattecknet som öppnas här stängs inte.',
    gor: /^Sätt ett likadant citattecken/,
  },
  'a quote that is closed by the next quote': {
    innehall: andrad('titel: En insats\ningress: Stöd', 'titel: "En insats\ningress: "Stöd'),
    rad: 2,
    typ: 'open-quote',
    text: 'Citattecknet som öppnas här stängs inte.',
    gor: /^Sätt ett likadant citattecken/,
  },
  'a colon in a text without quotes': {
    innehall: andrad('titel: En insats', 'titel: Stöd: för unga'),
    rad: 2,
    typ: 'colon-in-text',
    text: /kolon/,
    gor: /^Sätt citattecken runt hela texten/,
  },
  'a text that begins with an asterisk': {
    innehall: andrad('titel: En insats', 'titel: *viktigt*'),
    rad: 2,
    typ: 'alias',
    text: 'En text får inte börja med *.',
    gor: /^Ta bort stjärnan/,
  },
  'a text that begins with a sign of its own': {
    innehall: andrad('titel: En insats', 'titel: @viktigt'),
    rad: 2,
    typ: 'reserved-start',
    text: 'Texten börjar med ett tecken som har en särskild betydelse.',
    gor: /^Sätt citattecken runt hela texten/,
  },
  'a backslash inside quotes': {
    innehall: andrad('titel: En insats', 'titel: "En \\qinsats"'),
    rad: 2,
    typ: 'unreadable-escape',
    text: 'Ett omvänt snedstreck inom citattecken går inte att läsa.',
    gor: "Byt citattecknen mot enkla: 'text'.",
  },
  'a text after a quote': {
    innehall: andrad('titel: En insats', 'titel: "En" insats'),
    rad: 2,
    typ: 'unexpected-text',
    text: 'Det står något här som inte går att läsa.',
    gor: /^Står det text efter ett citat\?/,
  },
  'a list that is never closed': {
    innehall: andrad('kommuner:\n  - haninge', 'kommuner: [haninge'),
    rad: radMed('kommuner:') + 1,
    typ: 'open-bracket',
    text: 'En lista som börjar med [ eller { avslutas inte.',
    gor: /^Sätt \] eller \}/,
  },
  'a line without a colon': {
    innehall: andrad('typ: individ\n', 'typ: individ\n\nen rad\n'),
    rad: radMed('typ:') + 2,
    typ: 'missing-colon',
    text: 'Raden saknar kolon och går inte att läsa.',
    gor: /^Skriv raden som "nyckel: värde"/,
  },
  'a line that is indented as no other': {
    innehall: andrad('titel: En insats', 'titel: En insats # sådan\n  fortsätter'),
    rad: 3,
    typ: 'wrong-indent',
    text: 'Raden är inte indragen som raderna intill.',
    gor: /^Ge alla rader/,
  },
  'a text that is too long': {
    innehall: andrad('av: Kansliet', `av: ${'Kansliet '.repeat(30).trim()}`),
    rad: radMed('av:'),
    typ: 'too-long',
    text: '"av" är för lång (269 tecken).',
    gor: /^Skriv högst \d+ tecken\.$/,
  },
  'an empty file': { innehall: '', rad: 1, typ: 'empty-file', text: 'Filen är tom.', gor: /ta bort den\.$/ },
  'a file without front matter': {
    innehall: 'Bara text.\n',
    rad: 1,
    typ: 'no-front-matter',
    text: 'Filen börjar inte med ---.',
    gor: /^Skriv --- överst/,
  },
  'front matter that is never closed': {
    innehall: '---\ntitel: En insats\n\nText.\n',
    rad: 1,
    typ: 'open-front-matter',
    text: 'Uppgifterna överst i filen avslutas aldrig.',
    gor: /^Skriv en rad med bara ---/,
  },
  'front matter closed by a line with more on it': {
    innehall: '---\ntitel: En insats\n---x\n',
    rad: 3,
    typ: 'dashes-with-more',
    text: 'Raden börjar med --- men innehåller mer.',
    gor: 'Skriv --- ensamt på raden.',
  },
  'front matter without keys': {
    innehall: '---\nbara text\n---\n',
    rad: 2,
    typ: 'no-keys',
    text: 'Uppgifterna överst i filen går inte att läsa.',
    gor: /nyckel: värde/,
  },
  'an impossible age': {
    innehall: andrad('till: 29', 'till: 290'),
    rad: radMed('till: 29'),
    typ: 'wrong-value',
    text: '"till" kan inte vara 290.',
    gor: 'Åldern kan inte vara mer än 120.',
  },
  'an age that runs backwards': {
    innehall: andrad('fran: 16', 'fran: 61'),
    rad: radMed('alder:'),
    typ: 'wrong-value',
    text: '"alder" stämmer inte.',
    gor: /^Åldern går baklänges/,
  },
  'an age in quotes': {
    innehall: andrad('fran: 16', 'fran: "16"'),
    rad: radMed('fran:'),
    typ: 'wrong-value',
    text: '"fran" kan inte vara "16".',
    gor: 'Skriv åldern som ett helt tal, utan citattecken.',
  },
  'a date that is not in the calendar': {
    innehall: andrad('2026-01-15', '2026-02-31'),
    rad: radMed('datum:'),
    typ: 'wrong-value',
    text: '"datum" kan inte vara "2026-02-31".',
    gor: /^Datumet finns inte i kalendern/,
  },
  'a confirmation in the future': {
    innehall: andrad('2026-01-15', '2026-03-02'),
    rad: radMed('datum:'),
    typ: 'future-date',
    text: '2026-03-02 har inte varit än (i dag är 2026-03-01).',
    gor: 'Skriv dagen då uppgiften senast bekräftades.',
  },
  'an end before the start': {
    innehall: enInsatsFil({ period: { start: '2022-04', slut: '2021', kvar: 'nej' } }),
    rad: radMed('period:') + 2,
    typ: 'end-before-start',
    text: 'Slutet 2021 kommer före starten 2022-04.',
    gor: /byt plats/,
  },
  'a reference to the own file': {
    innehall: enInsatsFil({ seIstallet: [{ nar: 'Du bor i Tyresö', insats: 'EGEN' }] }),
    rad: radMed('kallor:') + 5,
    typ: 'self-reference',
    text: '"seIstallet" pekar på den egna filen.',
    gor: /^Peka på en annan/,
  },
  'a kommun outside the förbund': {
    innehall: andrad('- haninge', '- haninge\n  - tyreso'),
    rad: radMed('- haninge') + 1,
    typ: 'foreign-kommun',
    text: 'Kommunen "tyreso" hör inte till något av insatsens förbund.',
    gor: /lägg till dess förbund/,
  },
  'a link to a page that does not exist': {
    innehall: enInsatsFil({ kropp: 'Läs om [coachning](/metoder/coaching/).' }),
    rad: radMed('Texten om'),
    typ: 'dead-link',
    text: 'Länken går till "/metoder/coaching/", som inte finns.',
    gor: 'Menade du "/metoder/coachning/"?',
  },
  'an image that does not exist': {
    innehall: enInsatsFil({ kropp: '![Huset](./huset.jpg)' }),
    rad: radMed('Texten om'),
    typ: 'missing-image',
    text: 'Bilden "./huset.jpg" finns inte.',
    gor: /^Lägg bilden i samma mapp/,
  },
  'code in the body': {
    innehall: enInsatsFil({ kropp: 'Hej {process.env.HOME}' }),
    rad: radMed('Texten om'),
    typ: 'braces',
    text: /^Klamrar/,
    gor: /parenteser/,
  },
  'letters that are not UTF-8': {
    innehall: latin1(enInsatsFil()),
    rad: radMed('Stöd'),
    typ: 'not-utf8',
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
  const { faults: fel, files: filer } = checkContent(innehallsmapp(Object.fromEntries(trasiga)), { today: IDAG });

  const felenI = (namn: string): Fault[] => fel.filter(({ file }) => file === `content/${filnamn(namn)}`);
  const ordagrant = (vantat: string | RegExp): RegExp =>
    typeof vantat === 'string' ? new RegExp(`^${RegExp.escape(vantat)}$`) : vantat;

  it.each(Object.entries(fall))('tells %s once, and where it is', (namn, { rad, typ }) => {
    expect(felenI(namn).map((ett) => [ett.line, ett.typ])).toEqual([[rad, typ]]);
  });

  it.each(Object.entries(fall))('says of %s what is wrong and what to do', (namn, { text, gor }) => {
    const [ett] = felenI(namn);
    expect(ett?.text).toMatch(ordagrant(text));
    expect(ett?.action).toMatch(ordagrant(gor));
  });

  it('reads every file in the one run and blames no sound file', () => {
    expect(filer).toBe(trasiga.length + 12);
    expect(fel.map(({ file: fil }) => fil)).toEqual(trasiga.map(([fil]) => `content/${fil}`).toSorted());
  });
});
