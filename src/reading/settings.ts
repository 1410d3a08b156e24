import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Where the content lies, unless `INNEHALL` says otherwise. */
const OWN_CONTENT = 'content';

const buildDate = z.iso.date({ error: 'BYGGDATUM ska vara en dag, skriven ÅÅÅÅ-MM-DD, till exempel 2026-11-21.' });

type Settings = { INNEHALL?: string | undefined; BYGGDATUM?: string | undefined };

/**
 * The one "today" of a run, as `YYYY-MM-DD`: `BYGGDATUM` when it is set, so that a build can be repeated exactly,
 * else the day it is in Sweden.
 */
export function today(env: Settings = process.env): string {
  if (env.BYGGDATUM) return buildDate.parse(env.BYGGDATUM);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
}

/**
 * The folders that content is read from, from the project's root with `/`: what the first has is read there, what it
 * lacks from the second. Build, check, dev and tests ask here and nowhere else.
 */
export const contentFolders = (env: Settings = process.env): readonly string[] => {
  const chosen = env.INNEHALL?.replaceAll('\\', '/').replace(/^\.\/|\/+$/g, '');
  return chosen && chosen !== OWN_CONTENT ? [chosen, OWN_CONTENT] : [OWN_CONTENT];
};

/**
 * Where a part of the content lies, from the project's root with `/`.
 * @param part from the content's folder: `insatser`, `vokabular/lan.yaml`
 */
export const contentPath = (part: string, root = '.', folders = contentFolders()): string => {
  const has = folders.find((folder) => existsSync(path.join(root, folder, part)));
  return `${has ?? OWN_CONTENT}/${part}`;
};
