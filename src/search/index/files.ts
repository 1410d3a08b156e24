import { createHash } from 'node:crypto';
import type { Insatsvy, Katalog } from '../../model/views.ts';
import {
  FAKTA,
  hashborjan,
  KORT_PER_FIL,
  kortfil,
  ORD,
  TERMER,
  VAGAR,
  type Faktafil,
  type Kort,
  type Ordfil,
  type Registerfil,
  type Vagarfil,
} from '../fields.ts';
import type { Sokindex } from './pagefind.ts';
import { postadress } from './records.ts';
import { termord } from './term-words.ts';

/** The files of ours that the search page reads; see `fields.ts` for their shapes. */
export interface Sokfiler {
  register: Registerfil;
  /** Name under the folder of the register's version → content. */
  filer: ReadonlyMap<string, unknown>;
}

const somKort = ({ id, titel, ingress, statusdatum, matchfakta, spar }: Insatsvy): Kort => ({
  id,
  titel,
  ingress,
  datum: statusdatum,
  egenAnmalan: matchfakta.egenAnmalan,
  inteFor: spar.map(({ inteFor }) => inteFor),
});

/** Gives each id a place in a list that grows as new ones come. */
function vokabular() {
  const platser = new Map<string, number>();
  const platsFor = (id: string): number => {
    const plats = platser.get(id) ?? platser.size;
    platser.set(id, plats);
    return plats;
  };
  return { platser: (ids: readonly string[]) => ids.map(platsFor), lista: () => [...platser.keys()] };
}

function byggFakta(insatser: readonly Insatsvy[]): Faktafil {
  const [kommuner, metoder, malgrupper] = [vokabular(), vokabular(), vokabular()];
  const fakta = insatser.map(({ matchfakta }) => matchfakta);
  const spar = fakta.flatMap((en) => en.spar);
  const kolumner = {
    insatser: {
      kommuner: fakta.map((en) => kommuner.platser(en.kommuner)),
      metoder: fakta.map((en) => metoder.platser(en.metoder)),
      egenAnmalan: fakta.map(({ egenAnmalan }) => egenAnmalan),
    },
    spar: {
      fran: spar.map(({ alder }) => alder.fran ?? null),
      till: spar.map(({ alder }) => alder.till ?? null),
      malgrupper: spar.map((ett) => malgrupper.platser(ett.malgrupper)),
      rymmer: spar.map(({ rymmer }) => malgrupper.platser(rymmer)),
      bred: spar.map(({ bred }) => bred),
    },
  };
  return { kommuner: kommuner.lista(), metoder: metoder.lista(), malgrupper: malgrupper.lista(), ...kolumner };
}

function byggVagar(kommuner: Katalog['kommuner']): Vagarfil {
  const medVag = kommuner.filter(({ vagarIn }) => vagarIn.length > 0);
  return Object.fromEntries(
    medVag.map(({ id, vagarIn }) => [
      id,
      vagarIn.map(({ text, forbund, insats }) => ({
        text,
        forbund: { namn: forbund.namn, url: forbund.url },
        ...(insats && { insats: { namn: insats.namn, url: insats.url } }),
      })),
    ]),
  );
}

/** The hash of every record, insats by insats and spår by spår. */
const postHashar = (insatser: readonly Insatsvy[], { hashar }: Sokindex): string[] =>
  insatser.flatMap(({ id, spar }) =>
    spar.map((_, index) => {
      const hash = hashar.get(postadress(id, index));
      if (hash === undefined) throw new Error(`Insatsen "${id}" kom inte med i sökindexet.`);
      return hash;
    }),
  );

function delade(hashar: readonly string[]): Record<string, number> {
  const perBorjan = Map.groupBy(hashar.entries(), ([, hash]) => hashborjan(hash));
  const lika = [...perBorjan.values()].filter((poster) => poster.length > 1).flat();
  return Object.fromEntries(lika.map(([nr, hash]) => [hash, nr]));
}

/** Writes the catalogue as the search page reads it. The catalogue's insatser already stand in the order of the house. */
export function byggSokfiler(katalog: Katalog, index: Sokindex, ord: Ordfil): Sokfiler {
  const { insatser, kommuner } = katalog;
  const filer = new Map<string, unknown>([
    [FAKTA, byggFakta(insatser)],
    [VAGAR, byggVagar(kommuner)],
    [ORD, ord],
    [TERMER, termord(katalog)],
  ]);
  for (let nr = 0; nr * KORT_PER_FIL < insatser.length; nr += 1)
    filer.set(kortfil(nr), insatser.slice(nr * KORT_PER_FIL, (nr + 1) * KORT_PER_FIL).map(somKort));

  const hashar = postHashar(insatser, index);
  const register = {
    lage: insatser.map(({ lage }) => lage),
    farskhet: insatser.map(({ farskhet }) => farskhet),
    typ: insatser.map(({ matchfakta }) => matchfakta.typ),
    intag: insatser.map(({ intag }) => intag?.lage ?? null),
    spar: insatser.map(({ spar }) => spar.length),
    poster: hashar.map(hashborjan).join(''),
    lika: delade(hashar),
    indexfiler: [...index.filer.keys()].filter((fil) => fil.startsWith('index/')).sort(),
  };
  const version = createHash('sha256')
    .update(JSON.stringify([register, ...filer]))
    .digest('hex')
    .slice(0, 12);
  return { register: { version, ...register }, filer };
}
