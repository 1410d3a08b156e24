import { isMap, isSeq, parse, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { JsonSchema } from '../../../schema/json-schema.ts';
import { arGrupp, iForm, YAML } from '../../form.ts';

export interface Format {
  fromFile: (text: string) => unknown;
  toFile: (uppgifter: unknown) => string;
}

/** The same two lines of `---` that the check parts a file at. */
const FIL = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?---[^\S\n]*(?:\n([\s\S]*))?$/;

/** A file of content/ as the editor reads and writes it: front matter in our one form, the body as it is. */
export const mdxformat = (schema: JsonSchema): Format => ({
  fromFile: (text) => {
    const delar = FIL.exec(text);
    // Read as nothing it would be saved as nothing.
    if (!delar) throw new Error('Filen går inte att läsa i Redaktionen. Rätta den med npm run granska först.');
    const [, front = '', kropp = ''] = delar;
    const uppgifter: unknown = parse(front);
    return { ...(arGrupp(uppgifter) && uppgifter), body: kropp.replace(/^\n/, '') };
  },
  toFile: (uppgifter) => {
    const kropp = arGrupp(uppgifter) && typeof uppgifter['body'] === 'string' ? uppgifter['body'] : '';
    return `---\n${iForm(uppgifter, schema)}---\n${kropp === '' ? '' : `\n${kropp}\n`}`;
  },
});

/**
 * A vocabulary: a list where comments say which part of it follows. The editor knows no comments, so they are
 * remembered by the entry that they stand above, and put back.
 * @param namn the key that tells entries apart
 */
export const listformat = (schema: JsonSchema, namn: string): Format => {
  const kommentarer = new Map<unknown, string>();
  const posterna = (dokument: Document): YAMLMap[] =>
    isSeq(dokument.contents) ? dokument.contents.items.filter((post) => isMap(post)) : [];
  return {
    fromFile: (text) => {
      const dokument = parseDocument(text);
      for (const post of posterna(dokument))
        if (typeof post.commentBefore === 'string') kommentarer.set(post.get(namn), post.commentBefore);
      const poster: unknown = dokument.toJS();
      return poster;
    },
    toFile: (poster) => {
      const dokument = parseDocument(iForm(poster, schema));
      for (const post of posterna(dokument)) post.commentBefore = kommentarer.get(post.get(namn)) ?? null;
      return dokument.toString(YAML);
    },
  };
};
