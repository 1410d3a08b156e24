import { getCollection, getEntry, render } from 'astro:content';
import { idag } from './today.ts';
import { byggKatalog } from './katalog.ts';
import type { Katalog } from './views.ts';

const somPost = <T>({ id, data, body }: { id: string; data: T; body?: string }) => ({ id, data, body: body ?? '' });
const somData = <T>({ data }: { data: T }): T => data;

async function las(): Promise<Katalog> {
  return byggKatalog(
    {
      insatser: (await getCollection('insatser')).map(somPost),
      malgrupper: (await getCollection('malgrupper')).map(somPost),
      metoder: (await getCollection('metoder')).map(somPost),
      forbund: (await getCollection('forbund')).map(somPost),
      lan: (await getCollection('lan')).map(somData),
      kommuner: (await getCollection('kommuner')).map(somData),
      aktorer: (await getCollection('aktorer')).map(somData),
      anvisare: (await getCollection('anvisare')).map(somData),
      finansiarer: (await getCollection('finansiarer')).map(somData),
      kallor: (await getCollection('kallor')).map(somData),
      situationer: (await getCollection('situationer')).map(somData),
      ordlista: (await getCollection('ordlista')).map(somData),
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
