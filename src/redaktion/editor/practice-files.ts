import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The catalogue's own texts as files, to practise on: path → text. */
export const lasOvningsfiler = (rot = '.'): Record<string, string> =>
  Object.fromEntries(
    globSync(['content/*/*.mdx', 'content/vokabular/ordlista.yaml'], { cwd: rot })
      .sort()
      .map((fil) => [fil.replaceAll('\\', '/'), readFileSync(join(rot, fil), 'utf8')]),
  );
