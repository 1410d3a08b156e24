import type { MatchFacts, SparFacts } from '../../model/match.ts';
import type { Intagslage } from '../../schema/varden.ts';
import { splitHashes, factsFile, hashPrefix, registryFile, type RegistryFile } from '../fields.ts';

/** One insats as the order of hits sees it. */
export interface RegistryEntry {
  /** Place in the catalogue, which stands in the order of the house. */
  number: number;
  lage: RegistryFile['lage'][number];
  farskhet: RegistryFile['farskhet'][number];
  typ: RegistryFile['typ'][number];
  intag: Intagslage | undefined;
  /** The number of its record in the Pagefind index, per spår. */
  records: readonly number[];
}

export interface Registry {
  version: string;
  insatser: readonly RegistryEntry[];
  indexFiles: readonly string[];
  /** How many records the Pagefind index has. */
  recordCount: number;
  /** The number of the record that Pagefind calls by a hash; nothing when the catalogue does not know it. */
  recordOf: (hash: string) => number | undefined;
}

/** The value in a column or list; a file whose parts do not fit together is refused. */
function at<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new Error(`Sökfilerna går inte ihop: plats ${String(place)} saknas.`);
  return value;
}

/** Reads the registry. Throws when it is not one. */
export function readRegistry(json: unknown): Registry {
  const { version, lage, farskhet, typ, intag, spar, records, collisions, indexFiles } = registryFile.parse(json);
  const byStart = new Map(splitHashes(records).map((hash, record) => [hash, record]));
  const byHash = new Map(Object.entries(collisions));
  let next = 0;
  const insatser = spar.map((count, number) => ({
    number,
    lage: at(lage, number),
    farskhet: at(farskhet, number),
    typ: at(typ, number),
    intag: at(intag, number) ?? undefined,
    records: Array.from({ length: count }, () => next++),
  }));
  return {
    version,
    insatser,
    indexFiles,
    recordCount: next,
    recordOf: (hash) => byHash.get(hash) ?? byStart.get(hashPrefix(hash)),
  };
}

/** Reads what matching asks for, in the order of the registry. Throws when the two do not belong together. */
export function readFacts(json: unknown, registry: Registry): MatchFacts[] {
  const file = factsFile.parse(json);
  const ids = (vocabulary: readonly string[], places: readonly number[]) =>
    places.map((place) => at(vocabulary, place));
  const sparFacts = (record: number): SparFacts => {
    const [fran, till] = [at(file.spar.fran, record), at(file.spar.till, record)];
    return {
      alder: { ...(fran !== null && { fran }), ...(till !== null && { till }) },
      malgrupper: ids(file.malgrupper, at(file.spar.malgrupper, record)),
      narrower: ids(file.malgrupper, at(file.spar.narrower, record)),
      bred: at(file.spar.bred, record),
    };
  };
  return registry.insatser.map(({ number, typ, records }) => ({
    typ,
    kommuner: ids(file.kommuner, at(file.insatser.kommuner, number)),
    metoder: ids(file.metoder, at(file.insatser.metoder, number)),
    egenAnmalan: at(file.insatser.egenAnmalan, number),
    spar: records.map(sparFacts),
  }));
}
