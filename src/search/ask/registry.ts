import type { Matchfakta, Sparfakta } from '../../model/match.ts';
import type { Intagslage } from '../../schema/varden.ts';
import { delaHashar, faktafil, hashborjan, registerfil, type Registerfil } from '../fields.ts';

/** One insats as the order of hits sees it. */
export interface Registerpost {
  /** Place in the catalogue, which stands in the order of the house. */
  nr: number;
  lage: Registerfil['lage'][number];
  farskhet: Registerfil['farskhet'][number];
  typ: Registerfil['typ'][number];
  intag: Intagslage | undefined;
  /** The number of its record in the Pagefind index, per spår. */
  poster: readonly number[];
}

export interface Register {
  version: string;
  insatser: readonly Registerpost[];
  indexfiler: readonly string[];
  /** How many records the Pagefind index has. */
  antalPoster: number;
  /** The number of the record that Pagefind calls by a hash; nothing when the catalogue does not know it. */
  postnr: (hash: string) => number | undefined;
}

/** The value in a column or list; a file whose parts do not fit together is refused. */
function pa<T>(lista: readonly T[], plats: number): T {
  const varde = lista[plats];
  if (varde === undefined) throw new Error(`Sökfilerna går inte ihop: plats ${String(plats)} saknas.`);
  return varde;
}

/** Reads the register. Throws when it is not one. */
export function lasRegister(json: unknown): Register {
  const { version, lage, farskhet, typ, intag, spar, poster, lika, indexfiler } = registerfil.parse(json);
  const borjan = new Map(delaHashar(poster).map((hash, nr) => [hash, nr]));
  const hela = new Map(Object.entries(lika));
  let nasta = 0;
  const insatser = spar.map((antal, nr) => ({
    nr,
    lage: pa(lage, nr),
    farskhet: pa(farskhet, nr),
    typ: pa(typ, nr),
    intag: pa(intag, nr) ?? undefined,
    poster: Array.from({ length: antal }, () => nasta++),
  }));
  return {
    version,
    insatser,
    indexfiler,
    antalPoster: nasta,
    postnr: (hash) => hela.get(hash) ?? borjan.get(hashborjan(hash)),
  };
}

/** Reads what matching asks for, in the order of the register. Throws when the two do not belong together. */
export function lasFakta(json: unknown, register: Register): Matchfakta[] {
  const fil = faktafil.parse(json);
  const ids = (vokabular: readonly string[], platser: readonly number[]) =>
    platser.map((plats) => pa(vokabular, plats));
  const sparfakta = (post: number): Sparfakta => {
    const [fran, till] = [pa(fil.spar.fran, post), pa(fil.spar.till, post)];
    return {
      alder: { ...(fran !== null && { fran }), ...(till !== null && { till }) },
      malgrupper: ids(fil.malgrupper, pa(fil.spar.malgrupper, post)),
      rymmer: ids(fil.malgrupper, pa(fil.spar.rymmer, post)),
      bred: pa(fil.spar.bred, post),
    };
  };
  return register.insatser.map(({ nr, typ, poster }) => ({
    typ,
    kommuner: ids(fil.kommuner, pa(fil.insatser.kommuner, nr)),
    metoder: ids(fil.metoder, pa(fil.insatser.metoder, nr)),
    egenAnmalan: pa(fil.insatser.egenAnmalan, nr),
    spar: poster.map(sparfakta),
  }));
}
