import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentPath } from './reading/settings.ts';
import { everySamling, isFolder, samlingar, type Samling, type Samlingsnamn } from './schema/samlingar.ts';

/** Astro sorts the entries of a list by key: by number they stand as the editors have put them. */
const numbered = (text: string) =>
  Object.fromEntries(
    z
      .array(z.record(z.string(), z.unknown()))
      .parse(parse(text))
      .map((entry, index) => [String(index).padStart(5, '0'), entry]),
  );

/** In a folder the file's name is id and address, letter by letter. */
const loader = (samling: Samling) => {
  const place = contentPath(samling.path);
  if (!isFolder(samling)) return file(place, { parser: numbered });
  return glob({ base: place, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
};

const collection = (samling: Samling) => defineCollection({ loader: loader(samling), schema: samling.schema });

export const collections = everySamling<Record<Samlingsnamn, ReturnType<typeof collection>>>((name) =>
  collection(samlingar[name]),
);
