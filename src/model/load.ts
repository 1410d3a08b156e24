import { getCollection, getEntry, render } from 'astro:content';
import type { z } from 'zod';
import { today } from '../reading/settings.ts';
import { everySamling, samlingar, samlingsnamn, type Samlingsnamn, type FieldsOf } from '../schema/samlingar.ts';
import type { Content, Entry } from './content.ts';
import { buildKatalog } from './katalog.ts';
import type { Katalog } from './views.ts';

async function load(): Promise<Katalog> {
  const stored = new Map(
    await Promise.all(samlingsnamn.map(async (name) => [name, await getCollection(name)] as const)),
  );
  const content = everySamling<Content>(<N extends Samlingsnamn>(name: N): Entry<FieldsOf<N>>[] => {
    const schema: z.ZodType<FieldsOf<N>> = samlingar[name].schema;
    // Astro has read them by the same schema, and has lost on the way what that makes them.
    return (stored.get(name) ?? []).map(({ id, data, body = '' }) => ({ id, data: schema.parse(data), body }));
  });
  return buildKatalog(content, today());
}

let built: Promise<Katalog> | undefined;

/** The one door to content. Read once a build; while somebody writes (`npm run dev`) read afresh. */
export function loadKatalog(): Promise<Katalog> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

/** The running text of an entry as a component, or nothing when the file has none. */
export async function loadBody(collection: 'insatser' | 'metoder' | 'malgrupper' | 'forbund' | 'sidor', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry?.body?.trim()) return undefined;
  return (await render(entry)).Content;
}
