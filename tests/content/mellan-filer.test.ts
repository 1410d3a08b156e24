import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import type { Fault, FaultType } from '../../src/reading/faults.ts';
import { enInsatsFil, enTermFil, ettForbundFil, innehallsmapp } from '../fixtures/innehallsmapp.ts';

const felenIn = (rot: string): Fault[] => checkContent(rot, { today: '2026-03-01' }).faults;

describe('sound content', () => {
  it('has no faults', () => {
    expect(felenIn(innehallsmapp({ 'insatser/en-insats.mdx': enInsatsFil() }))).toEqual([]);
  });

  it('may have a byte order mark, Windows line endings, unquoted dates and an end as coarse as its start', () => {
    const text = enInsatsFil({ period: { start: '2022-04', slut: '2022', kvar: 'nej' } }).replaceAll('"', '');
    expect(felenIn(innehallsmapp({ 'insatser/a.mdx': `\uFEFF${text.replaceAll('\n', '\r\n')}` }))).toEqual([]);
  });

  it('may cover a whole county beyond the förbund', () => {
    expect(
      felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ kommuner: ['haninge', 'tyreso', 'varmdo'] }) })),
    ).toEqual([]);
    expect(felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ kommuner: ['gotland'] }) }))).toEqual([]);
  });

  it('may link to entries, pages, addresses and an image beside the text', () => {
    const kropp =
      '[a](/insatser/a/#kontakt) [b](/om/tillganglighet/) [c](/kommuner/haninge/) [d](/sok/#q=x) [f](/lista/) [g](/farskhet/) [h](/redaktion/) ![e](./e.png)';
    expect(
      felenIn(
        innehallsmapp({
          'insatser/a.mdx': enInsatsFil({ kropp }),
          'insatser/e.png': Buffer.from('iVBORw0KGgo=', 'base64'),
        }),
      ),
    ).toEqual([]);
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
      {
        file: 'content/insatser/a.mdx',
        typ: 'loop',
        others: ['content/insatser/b.mdx', 'content/insatser/c.mdx'],
        text: '"ersattAv" går runt: a → b → c → a.',
        action: 'Ta bort "ersattAv" i den av filerna där det inte stämmer.',
      },
      { file: 'content/metoder/x.mdx', typ: 'loop', others: ['content/metoder/y.mdx'] },
    ]);
  });

  it('tells a title that another insats has, whatever the capitals', () => {
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Öppna dörren' }),
      'insatser/b.mdx': enInsatsFil({ titel: 'ÖPPNA dörren' }),
    });
    expect(felenIn(rot)).toMatchObject([
      {
        file: 'content/insatser/b.mdx',
        line: 2,
        typ: 'duplicate',
        others: ['content/insatser/a.mdx'],
        text: '"ÖPPNA dörren" finns redan som titel i content/insatser/a.mdx.',
        action: 'Välj ett annat namn, eller slå ihop de två.',
      },
    ]);
  });

  it('tells a title that only accents and punctuation tell from another, but lets kommuner differ by them', () => {
    const kommuner = ['Habo', 'Håbo'].map(
      (namn, i) => `- id: k${String(i)}\n  kod: '000${String(i)}'\n  namn: ${namn}\n  lan: stockholms-lan\n`,
    );
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Öppna dörren – en väg in', kommuner: ['k0'] }),
      'insatser/b.mdx': enInsatsFil({ titel: 'Oppna dorren: En väg in!', kommuner: ['k0'] }),
      'insatser/c.mdx': enInsatsFil({ titel: 'Öppna dörrar – en väg in', kommuner: ['k0'] }),
      'forbund/ett-forbund.mdx': ettForbundFil({ kommuner: ['k0'] }),
      'vokabular/kommuner.yaml': kommuner.join(''),
    });
    expect(felenIn(rot)).toMatchObject([
      {
        file: 'content/insatser/b.mdx',
        typ: 'duplicate',
        others: ['content/insatser/a.mdx'],
        text: '"Oppna dorren: En väg in!" finns redan som titel i content/insatser/a.mdx, skrivet "Öppna dörren – en väg in".',
      },
    ]);
  });

  const bekraftade = (antal: number, kontroll = { datum: '2026-01-15', av: 'Kansliet', belagg: 'verksamheten' }) =>
    innehallsmapp(
      Object.fromEntries(
        Array.from({ length: antal }, (_, i) => [
          `insatser/i${String(i + 10)}.mdx`,
          enInsatsFil({
            titel: `Insats ${String(i)}`,
            kontroll: i === 0 ? { ...kontroll, datum: '2026-01-15' } : kontroll,
          }),
        ]),
      ),
    );

  it('refuses more than ten confirmations of one day by one function, once, and says what to do', () => {
    expect(felenIn(bekraftade(11))).toEqual([
      {
        file: 'content/insatser/i10.mdx',
        line: 20,
        column: 10,
        typ: 'mass-confirmation',
        others: Array.from({ length: 10 }, (_, i) => `content/insatser/i${String(i + 11)}.mdx`),
        text: '11 insatser är bekräftade samma dag (2026-01-15) av samma funktion (Kansliet): i10, i11, i12 och 8 till.',
        action:
          'Bekräfta en insats i taget, när verksamheten har läst just den sidan. Samma funktion kan bekräfta högst 10 om dagen.',
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
    expect(felenIn(innehallsmapp(kedja(30, 'm0'))).map(({ typ }) => typ)).toEqual(['loop']);
  });

  it('tells an id and a name that a vocabulary has twice', () => {
    const kommuner = '- id: haninge\n  kod: "0136"\n  namn: Haninge\n  lan: stockholms-lan\n'.repeat(2);
    expect(felenIn(innehallsmapp({ 'vokabular/kommuner.yaml': kommuner }))).toMatchObject([
      {
        file: 'content/vokabular/kommuner.yaml',
        line: 5,
        typ: 'duplicate',
        others: ['content/vokabular/kommuner.yaml'],
        text: '"haninge" finns redan som id på rad 1.',
        action: 'Välj ett annat id, eller slå ihop de två.',
      },
      {
        file: 'content/vokabular/kommuner.yaml',
        line: 7,
        typ: 'duplicate',
        text: '"Haninge" finns redan som namn på rad 3.',
      },
    ]);
  });

  it('tells a situation that leads to a target group nobody knows, and one that is asked twice', () => {
    const situationer = [
      '- id: ung\n  text: Är ung\n  malgrupper:\n    - unga\n    - unge\n',
      '- id: ung\n  text: är  ung\n  malgrupper:\n    - ung-riskzon\n',
      '- id: tom\n  text: Är vilse\n  malgrupper: []\n',
    ];
    expect(felenIn(innehallsmapp({ 'vokabular/situationer.yaml': situationer.join('') }))).toMatchObject([
      {
        line: 5,
        typ: 'unknown-reference',
        text: '"unge" finns inte i content/malgrupper/.',
        action: 'Menade du "unga"?',
      },
      { line: 6, typ: 'duplicate' },
      {
        line: 7,
        typ: 'duplicate',
        text: '"är  ung" finns redan som text på rad 2.',
        action: 'Välj en annan text, eller slå ihop de två.',
      },
      { line: 9, typ: 'merged-reference' },
      { line: 12, typ: 'empty-value', action: 'Ange minst en målgrupp.' },
    ]);
  });

  it('places a fault in a vocabulary at its entry', () => {
    const kommuner = '# Kommentar\n- id: haninge\n  kod: 0136\n  namn: Haninge\n  lan: stockholm-lan\n';
    expect(felenIn(innehallsmapp({ 'vokabular/kommuner.yaml': kommuner }))).toMatchObject([
      { line: 3, column: 8, typ: 'wrong-value', text: '"kod" kan inte vara 136.' },
      {
        line: 5,
        typ: 'unknown-reference',
        text: '"stockholm-lan" finns inte i content/vokabular/lan.yaml.',
        action: 'Menade du "stockholms-lan"?',
      },
    ]);
  });

  it('gives a broken file no following faults elsewhere', () => {
    const rot = innehallsmapp({
      'insatser/a.mdx': enInsatsFil({ titel: 'Insats A', delAv: 'b', kropp: '[B](/insatser/b/)' }),
      'insatser/b.mdx': '',
      'forbund/ett-forbund.mdx': ettForbundFil({ kommuner: [] }),
      'vokabular/kallor.yaml': '- id: "en-plan\n',
    });
    expect(felenIn(rot).map(({ file, typ }) => [file, typ])).toEqual([
      ['content/forbund/ett-forbund.mdx', 'empty-value'],
      ['content/insatser/b.mdx', 'empty-file'],
      ['content/vokabular/kallor.yaml', 'open-quote'],
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
    expect(felenIn(rot).map(({ file, line, column, typ }) => [file, line, column, typ])).toEqual([
      ['content/vokabular/kommuner.yaml', 1, 3, 'unknown-key'],
      ['content/vokabular/kommuner.yaml', 6, 8, 'wrong-value'],
    ]);
  });

  it('checks the references of an entry that has another fault', () => {
    const rot = innehallsmapp({ 'insatser/a.mdx': enInsatsFil({ typ: 'x', metoder: ['finns-inte-alls'] }) });
    expect(felenIn(rot)).toMatchObject([
      { typ: 'wrong-value' },
      {
        typ: 'unknown-reference',
        text: '"finns-inte-alls" finns inte i content/metoder/.',
        action: 'Rätta id:t, eller lägg till content/metoder/finns-inte-alls.mdx.',
      },
    ]);
  });
});

describe('files', () => {
  const filerna: [fil: string, typ: FaultType, text: string, gor: string][] = [
    [
      'insatser/Språkcafé Örebro.mdx',
      'file-name',
      'Filnamnet "Språkcafé Örebro.mdx" blir ingen adress.',
      'Byt namn till "sprakcafe-orebro.mdx"',
    ],
    ['insatser/sodra/a.mdx', 'subfolder', 'Filen ligger i en undermapp.', 'Flytta den till content/insatser/a.mdx.'],
    [
      'insatser/EN-insats.mdx',
      'same-id',
      'Filen ger samma id, "en-insats", som content/insatser/en-insats.mdx.',
      'Slå ihop filerna',
    ],
    ['insatser/a.md', 'foreign-file', 'Filen hör inte hemma här och läses inte.', 'Texter här slutar på .mdx.'],
    [
      'insats/a.mdx',
      'outside-folders',
      'Filen ligger utanför katalogens mappar och läses inte.',
      'Flytta den till content/insatser/.',
    ],
    [
      'vokabular/komuner.yaml',
      'unknown-list',
      'Filen är ingen av katalogens ordlistor och läses inte.',
      'Menade du "kommuner.yaml"?',
    ],
  ];
  it.each(filerna)('%s is told to be in the wrong place', (fil, typ, text, gor) => {
    const rot = innehallsmapp({
      'insatser/en-insats.mdx': enInsatsFil(),
      [fil]: fil.startsWith('vokabular') ? '[]' : enInsatsFil({ titel: 'Den andra' }),
    });
    const fel = felenIn(rot);
    expect(fel).toMatchObject([{ file: `content/${fil}`, line: 1, column: 1, typ, text }]);
    expect(fel[0]?.action).toContain(gor);
  });

  it('a draft that was saved before it had a title is told to get a name', () => {
    const rot = innehallsmapp({
      'insatser/3357e2dcf89f.mdx': enInsatsFil({ titel: 'Öppen väg' }),
      'metoder/aabbccddeeff.mdx': '',
      'insatser/3357e2dcf89.mdx': enInsatsFil({ titel: 'En annan väg' }),
    });
    expect(felenIn(rot)).toMatchObject([
      {
        file: 'content/insatser/3357e2dcf89f.mdx',
        typ: 'draft-name',
        text: 'Filnamnet "3357e2dcf89f.mdx" är ett slumpnamn: utkastet sparades innan det hade en titel.',
        action:
          'Filnamnet blir sidans adress. Skapa posten på nytt, med titeln ifylld innan du sparar, eller byt namn på filen till "oppen-vag.mdx".',
      },
      { file: 'content/metoder/aabbccddeeff.mdx', typ: 'empty-file' },
      {
        file: 'content/metoder/aabbccddeeff.mdx',
        typ: 'draft-name',
        action: 'Skriv en titel och byt namn på filen efter den. Filnamnet blir adressen under content/metoder/.',
      },
    ]);
  });

  it('a licence may lie beside the folders, a text may not', () => {
    const rot = innehallsmapp({ LICENSE: 'CC BY 4.0', 'README.md': 'Läs mig', 'vilse.mdx': enInsatsFil() });
    expect(felenIn(rot)).toMatchObject([{ file: 'content/vilse.mdx', typ: 'outside-folders' }]);
  });

  it('a link to a file elsewhere is not followed', () => {
    const rot = innehallsmapp();
    symlinkSync('/etc/hostname', path.join(rot, 'content/forbund/hemlig.mdx'));
    expect(felenIn(rot)).toMatchObject([{ file: 'content/forbund/hemlig.mdx', typ: 'shortcut' }]);
  });

  it('a missing vocabulary is told once, not at every reference to it', () => {
    const fel = felenIn(innehallsmapp({ 'insatser/a.mdx': enInsatsFil(), 'vokabular/kommuner.yaml': null }));
    expect(fel).toMatchObject([
      {
        file: 'content/vokabular/kommuner.yaml',
        typ: 'missing-file',
        text: 'Filen saknas.',
        action: 'Lägg tillbaka den. Utan den går hänvisningar hit inte att kontrollera.',
      },
    ]);
  });
});
