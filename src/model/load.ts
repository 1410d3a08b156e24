import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { idag } from './idag.ts';
import { byggKatalog, type Katalog } from './katalog.ts';

const poster = async <K extends CollectionKey>(namn: K) =>
  (await getCollection(namn)).map(({ id, data, body }: CollectionEntry<K>) => ({ id, data, body: body ?? '' }));

const data = async <K extends CollectionKey>(namn: K) => (await poster(namn)).map((post) => post.data);

async function las(): Promise<Katalog> {
  return byggKatalog(
    {
      insatser: await poster('insatser'),
      malgrupper: await poster('malgrupper'),
      metoder: await poster('metoder'),
      forbund: await poster('forbund'),
      lan: await data('lan'),
      kommuner: await data('kommuner'),
      aktorer: await data('aktorer'),
      anvisare: await data('anvisare'),
      finansiarer: await data('finansiarer'),
      kallor: await data('kallor'),
      ordlista: await data('ordlista'),
    },
    idag(),
  );
}

let byggd: Promise<Katalog> | undefined;

/** The one door to content. Read once a build; while somebody writes (`npm run dev`) read afresh. */
export function hamtaKatalog(): Promise<Katalog> {
  if (import.meta.env.DEV) return las();
  byggd ??= las();
  return byggd;
}

/** The running text of an entry as a component, or nothing when the file has none. */
export async function brodtext(samling: 'insatser' | 'metoder' | 'malgrupper' | 'forbund' | 'sidor', id: string) {
  const post = await getEntry(samling, id);
  if (!post?.body?.trim()) return undefined;
  return (await render(post)).Content;
}

/** Title and lead of the pages of running text. */
export async function sidor() {
  return (await getCollection('sidor')).map(({ id, data: { titel, ingress } }) => ({ id, titel, ingress }));
}
