import type { Katalog } from '../../model/katalog.ts';
import type { Insatsvy } from '../../model/insats.ts';
import type { Register, Registerpost } from '../fields.ts';
import { byggSokindex, type Sokindex } from './pagefind.ts';
import { indexposter, postadress } from './poster.ts';

let senast: { nyckel: string; index: Promise<Sokindex> } | undefined;

/** The Pagefind index of the catalogue, remade only when its texts have changed. */
export function sokindex({ insatser }: Katalog): Promise<Sokindex> {
  const poster = insatser.flatMap(indexposter);
  const nyckel = JSON.stringify(poster);
  if (senast?.nyckel !== nyckel) senast = { nyckel, index: byggSokindex(poster) };
  return senast.index;
}

function registerpost(insats: Insatsvy, { hashar }: Sokindex): Registerpost {
  const { id, titel, ingress, lage, farskhet, period, kontroll, intag, matchfakta } = insats;
  return {
    ...matchfakta,
    id,
    titel,
    ingress,
    lage,
    farskhet,
    datum: lage === 'avslutad' ? (period.slut ?? kontroll.datum) : kontroll.datum,
    ...(intag && { intag: intag.lage }),
    kommuner: [...matchfakta.kommuner],
    metoder: [...matchfakta.metoder],
    spar: matchfakta.spar.map((spar, index) => ({
      alder: { ...spar.alder },
      malgrupper: [...spar.malgrupper],
      rymmer: [...spar.rymmer],
      bred: spar.bred,
      inteFor: insats.spar[index]?.inteFor ?? [],
    })),
    poster: insats.spar.map((_, index) => {
      const hash = hashar.get(postadress(id, index));
      if (hash === undefined) throw new Error(`Insatsen "${id}" kom inte med i sökindexet.`);
      return hash;
    }),
  };
}

/** What the search page loads first; see `fields.ts` for its shape. */
export function byggRegister(katalog: Katalog, index: Sokindex): Register {
  const vagarIn: Register['vagarIn'] = {};
  for (const kommun of katalog.kommuner.filter((k) => k.vagarIn.length > 0)) {
    vagarIn[kommun.id] = kommun.vagarIn.map(({ text, forbund, insats }) => ({
      text,
      forbund: { namn: forbund.namn, url: forbund.url },
      ...(insats && { insats: { namn: insats.namn, url: insats.url } }),
    }));
  }
  return {
    insatser: katalog.insatser.map((insats) => registerpost(insats, index)),
    indexfiler: [...index.filer.keys()].filter((fil) => fil.startsWith('index/')),
    vagarIn,
  };
}
