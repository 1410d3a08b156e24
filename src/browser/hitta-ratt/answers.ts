import { FRAGOR, KONTAKT, VEM, VET_INTE, type Fraga } from '../../i18n/guide.ts';
import { lasAlder, stadadText } from '../../search/ask/query.ts';

type VetInte = typeof VET_INTE;

/** The answers so far, as the address after `#` says them. */
export interface Guidesvar {
  /** Which question one is at, from 1. */
  steg: number;
  vem?: (typeof VEM)[number] | VetInte | undefined;
  alder?: number | VetInte | undefined;
  kommun?: string | undefined;
  lage: readonly string[];
  kontakt?: (typeof KONTAKT)[number] | VetInte | undefined;
}

/** Ids that the address may mention. */
export interface Kanda {
  kommuner: ReadonlySet<string>;
  lagen: ReadonlySet<string>;
}

export const TOMMA: Guidesvar = { steg: 1, lage: [] };

export const fragaVid = (steg: number): Fraga => FRAGOR[steg - 1] ?? 'vem';

/** A value as one of the answers to a question; nothing when it is none of them. */
export const ettAv = <T extends string>(giltiga: readonly T[], varde: string | undefined): T | VetInte | undefined =>
  varde === VET_INTE ? VET_INTE : giltiga.find((giltigt) => giltigt === varde);

/** Nobody can both choose and not know. */
const somLage = (ids: readonly string[]): readonly string[] => {
  const unika = [...new Set(ids)];
  return unika.length > 1 ? unika.filter((id) => id !== VET_INTE) : unika;
};

/** What one pair of the address answers; nothing when it is no answer. */
function lasPar(nyckel: string, varde: string, kanda: Kanda): Partial<Guidesvar> | undefined {
  switch (nyckel) {
    case 'steg': {
      const steg = /^\d$/.test(varde) ? Number(varde) : 0;
      return steg >= 1 && steg <= FRAGOR.length ? { steg } : undefined;
    }
    case 'vem': {
      const vem = ettAv(VEM, varde);
      return vem && { vem };
    }
    case 'alder': {
      const alder = varde === VET_INTE ? VET_INTE : lasAlder(varde);
      return alder === undefined ? undefined : { alder };
    }
    case 'kommun':
      return varde === VET_INTE || kanda.kommuner.has(varde) ? { kommun: varde } : undefined;
    case 'kontakt': {
      const kontakt = ettAv(KONTAKT, varde);
      return kontakt && { kontakt };
    }
    default:
      return undefined;
  }
}

/**
 * Reads an address fragment. What is unknown or bad is left unanswered and told in `bortvalt`, as `nyckel=värde`,
 * so that the page can say so.
 */
export function lasGuide(fragment: string, kanda: Kanda): { svar: Guidesvar; bortvalt: string[] } {
  let svar = TOMMA;
  const bortvalt: string[] = [];
  const bort = (nyckel: string, varde: string): void => {
    bortvalt.push(stadadText(varde === '' ? nyckel : `${nyckel}=${varde}`).slice(0, 60));
  };
  for (const par of fragment.replace(/^#/, '').split('&')) {
    const [[nyckel, varde] = ['', '']] = new URLSearchParams(par);
    if (nyckel === '') continue;
    if (nyckel === 'lage') {
      const ids = varde.split(',');
      const [kande, okande] = [true, false].map((kand) =>
        ids.filter((id) => (id === VET_INTE || kanda.lagen.has(id)) === kand),
      );
      for (const id of okande ?? []) bort(nyckel, id);
      svar = { ...svar, lage: somLage([...svar.lage, ...(kande ?? [])]) };
    } else {
      const last = lasPar(nyckel, varde, kanda);
      if (last) svar = { ...svar, ...last };
      else bort(nyckel, varde);
    }
  }
  return { svar, bortvalt };
}

/** Writes the answers as an address fragment. */
export function skrivGuide({ steg, ...svar }: Guidesvar): string {
  const par = FRAGOR.flatMap((fraga) => {
    const varde = svar[fraga];
    const text = typeof varde === 'object' ? varde.join(',') : String(varde ?? '');
    return text === '' ? [] : [`${fraga}=${text}`];
  });
  return `#${[`steg=${String(steg)}`, ...par].join('&')}`;
}

export const arBesvarad = (svar: Guidesvar, fraga: Fraga): boolean =>
  fraga === 'lage' ? svar.lage.length > 0 : svar[fraga] !== undefined;

/** The same answers, with "don't know" to one question. */
export const medVetInte = (svar: Guidesvar, fraga: Fraga): Guidesvar => ({
  ...svar,
  [fraga]: fraga === 'lage' ? [VET_INTE] : VET_INTE,
});
