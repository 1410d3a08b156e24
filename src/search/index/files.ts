import { createHash } from 'node:crypto';
import type { InsatsView, Katalog } from '../../model/views.ts';
import {
  FACTS,
  hashPrefix,
  CARDS_PER_FILE,
  cardFile,
  WORDS,
  TERMS,
  DOORS,
  type FactsFile,
  type Card,
  type WordFile,
  type RegistryFile,
  type DoorsFile,
} from '../fields.ts';
import type { SearchIndex } from './pagefind.ts';
import { recordUrl } from './records.ts';
import { termWords } from './term-words.ts';

/** The files of ours that the search page reads; see `fields.ts` for their shapes. */
export interface SearchFiles {
  registry: RegistryFile;
  /** Name under the folder of the register's version → content. */
  files: ReadonlyMap<string, unknown>;
}

const toCard = ({ id, titel, ingress, statusDate, matchFacts, spar }: InsatsView): Card => ({
  id,
  titel,
  ingress,
  date: statusDate,
  egenAnmalan: matchFacts.egenAnmalan,
  inteFor: spar.map(({ inteFor }) => inteFor),
});

/** Gives each id a place in a list that grows as new ones come. */
function vocabulary() {
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size;
    places.set(id, place);
    return place;
  };
  return { places: (ids: readonly string[]) => ids.map(placeOf), list: () => [...places.keys()] };
}

function buildFacts(insatser: readonly InsatsView[]): FactsFile {
  const [kommuner, metoder, malgrupper] = [vocabulary(), vocabulary(), vocabulary()];
  const facts = insatser.map(({ matchFacts }) => matchFacts);
  const spar = facts.flatMap((one) => one.spar);
  const columns = {
    insatser: {
      kommuner: facts.map((one) => kommuner.places(one.kommuner)),
      metoder: facts.map((one) => metoder.places(one.metoder)),
      egenAnmalan: facts.map(({ egenAnmalan }) => egenAnmalan),
    },
    spar: {
      fran: spar.map(({ alder }) => alder.fran ?? null),
      till: spar.map(({ alder }) => alder.till ?? null),
      malgrupper: spar.map((one) => malgrupper.places(one.malgrupper)),
      narrower: spar.map(({ narrower }) => malgrupper.places(narrower)),
      bred: spar.map(({ bred }) => bred),
    },
  };
  return { kommuner: kommuner.list(), metoder: metoder.list(), malgrupper: malgrupper.list(), ...columns };
}

function buildDoors(kommuner: Katalog['kommuner']): DoorsFile {
  const withDoors = kommuner.filter(({ vagarIn }) => vagarIn.length > 0);
  return Object.fromEntries(
    withDoors.map(({ id, vagarIn }) => [
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
const recordHashes = (insatser: readonly InsatsView[], { hashes }: SearchIndex): string[] =>
  insatser.flatMap(({ id, spar }) =>
    spar.map((_, index) => {
      const hash = hashes.get(recordUrl(id, index));
      if (hash === undefined) throw new Error(`Insatsen "${id}" kom inte med i sökindexet.`);
      return hash;
    }),
  );

function collisionsAmong(hashes: readonly string[]): Record<string, number> {
  const byPrefix = Map.groupBy(hashes.entries(), ([, hash]) => hashPrefix(hash));
  const collisions = [...byPrefix.values()].filter((records) => records.length > 1).flat();
  return Object.fromEntries(collisions.map(([index, hash]) => [hash, index]));
}

/** Writes the catalogue as the search page reads it. The catalogue's insatser already stand in the order of the house. */
export function buildSearchFiles(katalog: Katalog, index: SearchIndex, words: WordFile): SearchFiles {
  const { insatser, kommuner } = katalog;
  const files = new Map<string, unknown>([
    [FACTS, buildFacts(insatser)],
    [DOORS, buildDoors(kommuner)],
    [WORDS, words],
    [TERMS, termWords(katalog)],
  ]);
  for (let index = 0; index * CARDS_PER_FILE < insatser.length; index += 1)
    files.set(cardFile(index), insatser.slice(index * CARDS_PER_FILE, (index + 1) * CARDS_PER_FILE).map(toCard));

  const hashes = recordHashes(insatser, index);
  const registry = {
    lage: insatser.map(({ lage }) => lage),
    farskhet: insatser.map(({ farskhet }) => farskhet),
    typ: insatser.map(({ matchFacts }) => matchFacts.typ),
    intag: insatser.map(({ intag }) => intag?.lage ?? null),
    spar: insatser.map(({ spar }) => spar.length),
    records: hashes.map(hashPrefix).join(''),
    collisions: collisionsAmong(hashes),
    indexFiles: [...index.files.keys()].filter((file) => file.startsWith('index/')).sort(),
  };
  const version = createHash('sha256')
    .update(JSON.stringify([registry, ...files]))
    .digest('hex')
    .slice(0, 12);
  return { registry: { version, ...registry }, files };
}
