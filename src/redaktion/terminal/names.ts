import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { BORJAN, type Brist } from '../../reading/faults.ts';
import { somId } from '../../reading/files.ts';
import { bristIUpptaget } from '../../reading/file-names.ts';
import type { Samlingar } from '../../reading/content.ts';
import type { Post } from '../../reading/entry.ts';
import { validera } from '../../reading/schema-faults.ts';
import { synlig } from '../../reading/characters.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { arGrupp } from '../form.ts';
import { filFor, type Slag } from './kinds.ts';

/** Why an id cannot be used for a new entry, if it cannot. */
export function felIId(rot: string, sort: Slag, id: string): Brist | undefined {
  const [fynd] = validera(z.object({ id: idSchema }), { id }, () => BORJAN).fynd;
  if (fynd) return { text: fynd.text, gor: fynd.gor };
  const upptaget = bristIUpptaget(`${id}.mdx`);
  if (upptaget) return upptaget;
  const fil = filFor(sort, id, rot);
  if (!existsSync(path.join(rot, fil))) return undefined;
  return {
    text: `Filen ${fil} finns redan.`,
    gor: 'Välj en annan titel eller ett annat id. Vill du ändra den som finns öppnar du den filen.',
  };
}

const textVid = ({ ra }: Post, nyckel: string): string | undefined => {
  const varde: unknown = arGrupp(ra) ? ra[nyckel] : undefined;
  return typeof varde === 'string' && varde !== '' ? varde : undefined;
};

/** What an entry is called: by its name, its title, or at least its id. */
export const kallad = (post: Post): string => synlig(textVid(post, 'namn') ?? textVid(post, 'titel') ?? post.id);

/** Why a name cannot be used for a new entry: another has it, or one that differs in signs and accents only. */
export function felINamn(samlingar: Samlingar, sort: Slag, namn: string): Brist | undefined {
  const post = samlingar[sort.mapp].poster.find((kandidat) => somId(kallad(kandidat)) === somId(namn));
  if (!post || somId(namn) === '') return undefined;
  return {
    text: `"${kallad(post)}" finns redan, i ${post.fil}.`,
    gor: 'Välj ett annat namn, eller ändra i den filen.',
  };
}
