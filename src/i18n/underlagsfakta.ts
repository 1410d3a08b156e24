import type { InsatsView } from '../model/views.ts';
import { datumIOrd } from './dates.ts';
import { forVem } from './forvem.ts';
import { uppraknat } from './phrases.ts';
import { sidor } from './pages.ts';
import { kontaktSaknas, underlagord as ord } from './underlag.ts';

/** What a text about an insats is made of: sentences, ready to stand on lines of their own. */
export interface Underlagsfakta {
  titel: string;
  /** Address of its page, from the site's root. */
  vag: string;
  vad: string[];
  tillFor: string[];
  villkor: string[];
  inteFor: string[];
  anvisare: string[];
  steg: string[];
  sen: string;
  kontakt: string[];
  uppgifter: string[];
}

function tillFor({ spar, kommuner, forPerson }: InsatsView): string[] {
  const namn = kommuner.map((kommun) => kommun.namn);
  const okandKommun = namn.length === 0 && forPerson ? [sidor.insats.forVem.okandKommun] : [];
  const rader = spar.flatMap((s) => {
    const { for: vilka } = forVem(s, namn);
    const { fran, till } = s.alder;
    return [
      ...(spar.length > 1 && s.namn ? [`${s.namn}:`] : []),
      ...vilka.map((vad) => `Den som ${vad}.`),
      ...(fran === undefined && till === undefined && forPerson ? [sidor.insats.forVem.okandAlder] : []),
      s.malgrupper.length > 0
        ? `Målgrupper: ${s.malgrupper.map((grupp) => grupp.namn).join(', ')}.`
        : sidor.insats.forVem.ingaGrupper,
    ];
  });
  return [...rader, ...okandKommun];
}

const liten = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

const vagar = ({ roll, telefon, epost, webb }: InsatsView['kontakt'][number]): string =>
  `${roll}: ${[telefon, epost, webb].filter(Boolean).join(', ')}`;

function kontakt({ titel, toContact: { own: egna, kontakter }, forbund }: InsatsView): string[] {
  if (egna) return kontakter.map(vagar);
  return [
    kontaktSaknas(titel),
    `Fråga ${uppraknat(
      forbund.map(({ namn }) => namn),
      'eller',
    )}.`,
    ...kontakter.map(vagar),
  ];
}

/** Says of an insats what a caseworker needs to write down; what the sources do not say is said too. */
export function underlagsfakta(insats: InsatsView): Underlagsfakta {
  const { titel, url, ingress, spar, vagIn, lage, kontroll, intag } = insats;
  const unika = (rader: string[]): string[] => [...new Set(rader)];
  return {
    titel,
    vag: url,
    vad: [ingress],
    tillFor: tillFor(insats),
    villkor: unika(spar.flatMap((s) => s.villkor)),
    inteFor: unika(spar.flatMap((s) => s.inteFor)).map((vem) => `Inte för den som ${vem}.`),
    anvisare: [
      ...(vagIn.anvisare.length > 0
        ? vagIn.anvisare.map(({ namn }) => `– ${namn}`)
        : [`${ord.anvisareOkant} ${ord.anvisareFraga}`]),
      ord.sjalv[vagIn.egenAnmalan],
    ],
    steg: vagIn.stegHandlaggare.length > 0 ? vagIn.stegHandlaggare : [ord.stegOkant],
    sen: vagIn.sen ?? ord.senOkant,
    kontakt: kontakt(insats),
    uppgifter: [
      `Läget: ${liten(sidor.insats.lage[lage] + sidor.insats.lageText[lage])}.`,
      `Tar emot nya nu: ${liten(intag ? sidor.insats.intag[intag.lage] : sidor.okant)}.`,
      `Uppgifterna är från ${datumIOrd(kontroll.datum)}.`,
    ],
  };
}
