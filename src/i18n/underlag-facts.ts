import type { InsatsView } from '../model/views.ts';
import { dateInWords } from './dates.ts';
import { forWhom } from './for-whom.ts';
import { enumerate } from './phrases.ts';
import { pageTexts } from './pages.ts';
import { kontaktMissing, underlagTexts as texts } from './underlag.ts';

/** What a text about an insats is made of: sentences, ready to stand on lines of their own. */
export interface UnderlagFacts {
  titel: string;
  /** Address of its page, from the site's root. */
  path: string;
  what: string[];
  meantFor: string[];
  conditions: string[];
  inteFor: string[];
  anvisare: string[];
  steps: string[];
  afterwards: string;
  kontakt: string[];
  fields: string[];
}

function meantFor({ spar, kommuner, forPerson }: InsatsView): string[] {
  const namn = kommuner.map((kommun) => kommun.namn);
  const unknownKommun = namn.length === 0 && forPerson ? [pageTexts.insats.forWhom.unknownKommun] : [];
  const rows = spar.flatMap((s) => {
    const { for: who } = forWhom(s, namn);
    const { fran, till } = s.alder;
    return [
      ...(spar.length > 1 && s.namn ? [`${s.namn}:`] : []),
      ...who.map((what) => `Den som ${what}.`),
      ...(fran === undefined && till === undefined && forPerson ? [pageTexts.insats.forWhom.unknownAlder] : []),
      s.malgrupper.length > 0
        ? `Målgrupper: ${s.malgrupper.map((group) => group.namn).join(', ')}.`
        : pageTexts.insats.forWhom.noGroups,
    ];
  });
  return [...rows, ...unknownKommun];
}

const small = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

const ways = ({ roll, telefon, epost, webb }: InsatsView['kontakt'][number]): string =>
  `${roll}: ${[telefon, epost, webb].filter(Boolean).join(', ')}`;

function kontakt({ titel, toContact: { own, kontakter }, forbund }: InsatsView): string[] {
  if (own) return kontakter.map(ways);
  return [
    kontaktMissing(titel),
    `Fråga ${enumerate(
      forbund.map(({ namn }) => namn),
      'eller',
    )}.`,
    ...kontakter.map(ways),
  ];
}

/** Says of an insats what a caseworker needs to write down; what the sources do not say is said too. */
export function toUnderlagFacts(insats: InsatsView): UnderlagFacts {
  const { titel, url, ingress, spar, vagIn, lage, kontroll, intag } = insats;
  const unique = (rows: string[]): string[] => [...new Set(rows)];
  return {
    titel,
    path: url,
    what: [ingress],
    meantFor: meantFor(insats),
    conditions: unique(spar.flatMap((s) => s.villkor)),
    inteFor: unique(spar.flatMap((s) => s.inteFor)).map((who) => `Inte för den som ${who}.`),
    anvisare: [
      ...(vagIn.anvisare.length > 0
        ? vagIn.anvisare.map(({ namn }) => `– ${namn}`)
        : [`${texts.anvisareUnknown} ${texts.anvisareQuestion}`]),
      texts.sjalv[vagIn.egenAnmalan],
    ],
    steps: vagIn.stegHandlaggare.length > 0 ? vagIn.stegHandlaggare : [texts.stepsUnknown],
    afterwards: vagIn.sen ?? texts.afterwardsUnknown,
    kontakt: kontakt(insats),
    fields: [
      `Läget: ${small(pageTexts.insats.lage[lage] + pageTexts.insats.lageText[lage])}.`,
      `Tar emot nya nu: ${small(intag ? pageTexts.insats.intag[intag.lage] : pageTexts.okant)}.`,
      `Uppgifterna är från ${dateInWords(kontroll.datum)}.`,
    ],
  };
}
