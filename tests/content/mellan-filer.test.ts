import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { granska, type Fel } from '../../src/check/check.ts';
import { enInsatsFil, enTermFil, ettForbundFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const felenIn = (rot: string): Fel[] => granska(rot, { idag: '2026-03-01' }).fel;

describe('sound content', () => {
  it('has no faults', () => {
    expect(felenIn(innehallsmapp({ 'insatser/en-insats.mdx': enInsatsFil() }))).toEqual([]);
  });

  it('may have a byte order mark, Windows line endings, unquoted dates and an end as coarse as its start', () => {
    const text = enInsatsFil({ period: { start: '2022-04', slut: '2022', kvar: 'nej' } }).replaceAll('"', '');
    expect(felenIn(innehallsmapp({ 'insatser/a.mdx': `\uFEFF${text.replaceAll('\n', '\r\n')}` }))).toEqual([]);
  });

  it('may cover a whole county beyond the förbund', () => {
    expect(felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ kommuner: ['haninge', 'tyreso', 'varmdo'] }) }))).toEqual([]);
    expect(felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ kommuner: ['gotland'] }) }))).toEqual([]);
  });

  it('may link to entries, pages, addresses and an image beside the text', () => {
    const kropp = '[a](/insatser/a/#kontakt) [b](/om/tillganglighet/) [c](/kommuner/haninge/) [d](/sok/#q=x) [f](/lista/) [g](/farskhet/) [h](/redaktion/) ![e](./e.png)';
    expect(felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ kropp }), 'insatser/e.png': Buffer.from('iVBORw0KGgo=', 'base64') }))).toEqual([]);
  });
});

describe('faults between files', () => {
  it('tells a loop once, in its first file', () => {
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Insats A', ersattAv: [{ insats: 'b' }] }),
      'insatser/b.mdx': enInsatsFil({ titel: 'Insats B', ersattAv: [{ insats: 'c' }] }),
      'insatser/c.mdx': enInsatsFil({ titel: 'Insats C', ersattAv: [{ insats: 'a' }] }),
      'metoder/x.mdx': enTermFil({ namn: 'Metod X', bredare: 'y' }),
      'metoder/y.mdx': enTermFil({ namn: 'Metod Y', bredare: 'x' }),
    });
    expect(felenIn(rot)).toMatchObject([
      { fil: 'content/insatser/a.mdx', text: '"ersattAv" går runt: a → b → c → a.' },
      { fil: 'content/metoder/x.mdx', text: '"bredare" går runt: x → y → x.' },
    ]);
  });

  it('tells a title that another insats has, whatever the capitals', () => {
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Öppna dörren' }),
      'insatser/b.mdx': enInsatsFil({ titel: 'ÖPPNA dörren' }),
    });
    expect(felenIn(rot)).toMatchObject([
      { fil: 'content/insatser/b.mdx', rad: 2, text: '"ÖPPNA dörren" finns redan som titel i content/insatser/a.mdx.' },
    ]);
  });

  it('tells a title that only accents and punctuation tell from another, but lets kommuner differ by them', () => {
    const kommuner = ['Habo', 'Håbo'].map((namn, i) => `- id: k${String(i)}\n  kod: '000${String(i)}'\n  namn: ${namn}\n  lan: stockholms-lan\n`);
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Öppna dörren – en väg in', kommuner: ['k0'] }),
      'insatser/b.mdx': enInsatsFil({ titel: 'Oppna dorren: En väg in!', kommuner: ['k0'] }),
      'insatser/c.mdx': enInsatsFil({ titel: 'Öppna dörrar – en väg in', kommuner: ['k0'] }),
      'forbund/ett-forbund.mdx': ettForbundFil({ kommuner: ['k0'] }),
      'vokabular/kommuner.yaml': kommuner.join(''),
    });
    expect(felenIn(rot).map(({ fil, text }) => [fil, text])).toEqual([
      [
        'content/insatser/b.mdx',
        '"Oppna dorren: En väg in!" finns redan som titel i content/insatser/a.mdx, skrivet "Öppna dörren – en väg in".',
      ],
    ]);
  });

  const bekraftade = (antal: number, kontroll = { datum: '2026-01-15', av: 'Kansliet', belagg: 'verksamheten' }) =>
    innehallsmapp(
      Object.fromEntries(
        Array.from({ length: antal }, (_, i) => [
          `insatser/i${String(i + 10)}.mdx`,
          enInsatsFil({ titel: `Insats ${String(i)}`, kontroll: i === 0 ? { ...kontroll, datum: '2026-01-15' } : kontroll }),
        ]),
      ),
    );

  it('refuses more than ten confirmations of one day by one function, once, and says what to do', () => {
    expect(felenIn(bekraftade(11))).toEqual([
      {
        fil: 'content/insatser/i10.mdx',
        rad: 20,
        kolumn: 10,
        text: '11 insatser är bekräftade samma dag (2026-01-15) av samma funktion (Kansliet): i10, i11, i12 och 8 till.',
        gor: 'Bekräfta en insats i taget, när verksamheten har läst just den sidan. Samma funktion kan bekräfta högst 10 om dagen.',
      },
    ]);
  });

  it('lets ten through, and any number that a document attests or that come on different days', () => {
    expect(felenIn(bekraftade(10))).toEqual([]);
    expect(felenIn(bekraftade(11, { datum: '2026-01-15', av: 'Planen', belagg: 'dokument' }))).toEqual([]);
    expect(felenIn(bekraftade(11, { datum: '2026-01-16', av: 'Kansliet', belagg: 'verksamheten' }))).toEqual([]);
  });

  it('tells a long chain apart from a loop, without losing its breath', () => {
    const kedja = (antal: number, sista?: string) =>
      Object.fromEntries(
        Array.from({ length: antal }, (_, i) => [
          `metoder/m${String(i)}.mdx`,
          enTermFil({ namn: `Metod ${String(i)}`, bredare: i + 1 < antal ? `m${String(i + 1)}` : sista }),
        ]),
      );
    expect(felenIn(innehallsmapp(kedja(300)))).toEqual([]);
    expect(felenIn(innehallsmapp(kedja(30, 'm0')))).toHaveLength(1);
  });

  it('tells an id and a name that a vocabulary has twice', () => {
    const kommuner = '- id: haninge\n  kod: "0136"\n  namn: Haninge\n  lan: stockholms-lan\n'.repeat(2);
    expect(felenIn(innehallsmapp({ 'vokabular/kommuner.yaml': kommuner }))).toMatchObject([
      { fil: 'content/vokabular/kommuner.yaml', rad: 5, text: '"haninge" finns redan som id på rad 1.' },
      { fil: 'content/vokabular/kommuner.yaml', rad: 7, text: '"Haninge" finns redan som namn på rad 3.' },
    ]);
  });

  it('tells a situation that leads to a target group nobody knows, and one that is asked twice', () => {
    const situationer = [
      '- id: ung\n  text: Är ung\n  malgrupper:\n    - unga\n    - unge\n',
      '- id: ung\n  text: är  ung\n  malgrupper:\n    - ung-riskzon\n',
      '- id: tom\n  text: Är vilse\n  malgrupper: []\n',
    ];
    expect(felenIn(innehallsmapp({ 'vokabular/situationer.yaml': situationer.join('') }))).toMatchObject([
      { rad: 5, text: '"unge" finns inte i content/malgrupper/.', gor: 'Menade du "unga"?' },
      { rad: 6, text: '"ung" finns redan som id på rad 1.' },
      { rad: 7, text: '"är  ung" finns redan som text på rad 2.', gor: 'Välj en annan text, eller slå ihop de två.' },
      { rad: 9, text: '"ung-riskzon" heter nu "unga".' },
      { rad: 12, text: '"malgrupper" är tom.', gor: 'Ange minst en målgrupp.' },
    ]);
  });

  it('places a fault in a vocabulary at its entry', () => {
    const kommuner = '# Kommentar\n- id: haninge\n  kod: 0136\n  namn: Haninge\n  lan: stockholm-lan\n';
    expect(felenIn(innehallsmapp({ 'vokabular/kommuner.yaml': kommuner }))).toMatchObject([
      { rad: 3, kolumn: 8, text: '"kod" kan inte vara 136.' },
      { rad: 5, text: '"stockholm-lan" finns inte i content/vokabular/lan.yaml.', gor: 'Menade du "stockholms-lan"?' },
    ]);
  });

  it('gives a broken file no following faults elsewhere', () => {
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Insats A', delAv: 'b', kropp: '[B](/insatser/b/)' }),
      'insatser/b.mdx': '',
      'forbund/ett-forbund.mdx': ettForbundFil({ kommuner: [] }),
      'vokabular/kallor.yaml': '- id: "en-plan\n',
    });
    expect(felenIn(rot).map(({ fil }) => fil)).toEqual([
      'content/forbund/ett-forbund.mdx',
      'content/insatser/b.mdx',
      'content/vokabular/kallor.yaml',
    ]);
  });

  it('does not blame those who point at an entry whose id is misspelt, or cover a county with a faulty kommun', () => {
    const kommuner = [
      "- idd: haninge\n  kod: '0136'\n  namn: Haninge\n  lan: stockholms-lan\n",
      "- id: tyreso\n  kod: '138'\n  namn: Tyresö\n  lan: stockholms-lan\n",
    ];
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ kommuner: ['haninge', 'tyreso'] }),
      'vokabular/kommuner.yaml': kommuner.join(''),
    });
    expect(felenIn(rot).map(({ fil, rad, kolumn }) => [fil, rad, kolumn])).toEqual([
      ['content/vokabular/kommuner.yaml', 1, 3],
      ['content/vokabular/kommuner.yaml', 6, 8],
    ]);
  });

  it('checks the references of an entry that has another fault', () => {
    const rot = innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ typ: 'x', metoder: ['finns-inte-alls'] }) });
    expect(felenIn(rot).map(({ text }) => text)).toEqual([
      '"typ" kan inte vara "x".',
      '"finns-inte-alls" finns inte i content/metoder/.',
    ]);
  });
});

describe('files', () => {
  const filerna: [string, string, string][] = [
    ['insatser/Språkcafé Örebro.mdx', 'Filnamnet "Språkcafé Örebro.mdx" blir ingen adress.', 'Byt namn till "sprakcafe-orebro.mdx"'],
    ['insatser/sodra/a.mdx', 'Filen ligger i en undermapp.', 'Flytta den till content/insatser/a.mdx.'],
    ['insatser/EN-insats.mdx', 'Filen ger samma id, "en-insats", som content/insatser/en-insats.mdx.', 'Slå ihop filerna'],
    ['insatser/a.md', 'Filen hör inte hemma här och läses inte.', 'Texter här slutar på .mdx.'],
    ['insats/a.mdx', 'Filen ligger utanför katalogens mappar och läses inte.', 'Flytta den till content/insatser/.'],
    ['vokabular/komuner.yaml', 'Filen är ingen av katalogens ordlistor och läses inte.', 'Menade du "kommuner.yaml"?'],
  ];
  it.each(filerna)('%s is told to be in the wrong place', (fil, text, gor) => {
    const rot = innehallsmapp({
      'insatser/en-insats.mdx': enInsatsFil(),
      [fil]: fil.startsWith('vokabular') ? '[]' : enInsatsFil({ titel: 'Den andra' }),
    });
    const fel = felenIn(rot);
    expect(fel).toMatchObject([{ fil: `content/${fil}`, rad: 1, kolumn: 1, text }]);
    expect(fel[0]?.gor).toContain(gor);
  });

  it('a draft that was saved before it had a title is told to get a name', () => {
    const rot = innehallsmapp({
      'insatser/3357e2dcf89f.mdx': enInsatsFil({ titel: 'Öppen väg' }),
      'metoder/aabbccddeeff.mdx': '',
      'insatser/3357e2dcf89.mdx': enInsatsFil({ titel: 'En annan väg' }),
    });
    expect(felenIn(rot).map(({ fil, text, gor }) => [fil, text, gor.split(',')[0]])).toEqual([
      [
        'content/insatser/3357e2dcf89f.mdx',
        'Filnamnet "3357e2dcf89f.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.',
        'Filnamnet blir sidans adress. Skapa posten på nytt',
      ],
      ['content/metoder/aabbccddeeff.mdx', 'Filen är tom.', 'Fyll den med uppgifter mellan två rader med ---'],
      [
        'content/metoder/aabbccddeeff.mdx',
        'Filnamnet "aabbccddeeff.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.',
        'Skriv en titel och byt namn på filen efter den. Filnamnet blir adressen under content/metoder/.',
      ],
    ]);
  });

  it('a licence may lie beside the folders, a text may not', () => {
    const rot = innehallsmapp({ LICENSE: 'CC BY 4.0', 'README.md': 'Läs mig', 'vilse.mdx': enInsatsFil() });
    expect(felenIn(rot)).toMatchObject([{ fil: 'content/vilse.mdx', text: 'Filen ligger utanför katalogens mappar och läses inte.' }]);
  });

  it('a link to a file elsewhere is not followed', () => {
    const rot = innehallsmapp();
    symlinkSync('/etc/hostname', path.join(rot, 'content/forbund/hemlig.mdx'));
    expect(felenIn(rot)).toMatchObject([{ fil: 'content/forbund/hemlig.mdx', text: 'Det här är en genväg, inte en vanlig fil.' }]);
  });

  it('a missing vocabulary is told once, not at every reference to it', () => {
    const fel = felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil(), 'vokabular/kommuner.yaml': null }));
    expect(fel).toMatchObject([{ fil: 'content/vokabular/kommuner.yaml', text: 'Filen saknas.' }]);
  });
});
