import type { Stig } from '../../reading/faults.ts';
import { somId } from '../../reading/files.ts';
import { contentPath } from '../../reading/settings.ts';
import { isFolder, samlingar, samlingsnamn, type Samling, type Samlingsnamn } from '../../schema/samlingar.ts';

export type Uppgifter = Record<string, unknown>;

/** A collection that `npm run ny` can add to. */
export type Slag = Samling & { mapp: Samlingsnamn };

/** What `--slag` may say → the collection: `insats`, `malgrupp`. */
export const slag: ReadonlyMap<string, Slag> = new Map(
  samlingsnamn
    .filter((mapp) => isFolder(samlingar[mapp]))
    .map((mapp) => [somId(samlingar[mapp].words.en), { ...samlingar[mapp], mapp }]),
);

/** An entry that nobody has written yet. `text` is what stands under the front matter. */
export type Utkast = { slag: Slag; id: string; uppgifter: Uppgifter; text: string };

/** A fault in what was given: `stig` leads to it, and is empty for the whole of it; `rad` is the line of a long text. */
export type Utkastfel = { stig: Stig; rad?: number; text: string; gor: string };

export const filFor = ({ path }: Slag, id: string, rot: string): string => `${contentPath(path, rot)}/${id}.mdx`;
