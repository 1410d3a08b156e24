import { isMap, isSeq, parse, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { JsonSchema } from '../../../schema/json-schema.ts';
import { isGroup, joinMdx, toYaml, YAML } from '../../front-matter.ts';

export interface Format {
  fromFile: (text: string) => unknown;
  toFile: (fields: unknown) => string;
}

/** The same two lines of `---` that the check parts a file at. */
const FILE = /^---[^\S\n]*\n(?:([\s\S]*?)\n)?---[^\S\n]*(?:\n([\s\S]*))?$/;

/** A file of content/ as the editor reads and writes it: front matter in our one form, the body as it is. */
export const mdxFormat = (schema: JsonSchema): Format => ({
  fromFile: (text) => {
    const parts = FILE.exec(text);
    // Read as nothing it would be saved as nothing.
    if (!parts) throw new Error('Filen går inte att läsa i Redaktionen. Rätta den med npm run granska först.');
    const [, frontMatter = '', body = ''] = parts;
    const fields: unknown = parse(frontMatter);
    return { ...(isGroup(fields) && fields), body: body.replace(/^\n/, '') };
  },
  toFile: (fields) => {
    const body = isGroup(fields) && typeof fields['body'] === 'string' ? fields['body'] : '';
    return joinMdx(toYaml(fields, schema), body);
  },
});

/**
 * A vocabulary: a list where comments say which part of it follows. The editor knows no comments, so they are
 * remembered by the entry that they stand above, and put back.
 * @param idKey the key that tells entries apart
 */
export const listFormat = (schema: JsonSchema, idKey: string): Format => {
  const comments = new Map<unknown, string>();
  const entriesOf = (document: Document): YAMLMap[] =>
    isSeq(document.contents) ? document.contents.items.filter((entry) => isMap(entry)) : [];
  return {
    fromFile: (text) => {
      const document = parseDocument(text);
      for (const entry of entriesOf(document))
        if (typeof entry.commentBefore === 'string') comments.set(entry.get(idKey), entry.commentBefore);
      const entries: unknown = document.toJS();
      return entries;
    },
    toFile: (entries) => {
      const document = parseDocument(toYaml(entries, { type: 'array', items: schema }));
      for (const entry of entriesOf(document)) entry.commentBefore = comments.get(entry.get(idKey)) ?? null;
      return document.toString(YAML);
    },
  };
};
