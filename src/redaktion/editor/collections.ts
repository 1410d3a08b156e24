import type { Collection, EntryCollection, Field } from '@sveltia/cms';
import { formTexts } from '../../i18n/redaktion.ts';
import { capitalise } from '../../i18n/phrases.ts';
import { contentPath } from '../../reading/settings.ts';
import { ID_PATTERN } from '../../schema/fields.ts';
import { toJsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar, samlingsnamn, type Samling, type Samlingsnamn } from '../../schema/samlingar.ts';
import { blocks } from './blocks.ts';
import { innerFields, toFields, type Options } from './fields.ts';

/** What a new entry begins with. Only keys that every file must have: a default is written into old files too. */
const START: Partial<Record<Samlingsnamn, Record<string, unknown>>> = {
  insatser: {
    typ: 'individ',
    // One entry, with a key in it: an empty one the editor would write over what is written in it.
    spar: [{ namn: '' }],
    'vagIn.egenAnmalan': 'okant',
    'period.kvar': 'okant',
    'kontroll.datum': '{{now}}',
    kallor: [{ avsnitt: '' }],
  },
  forbund: { kallor: [{ avsnitt: '' }] },
};

const withStart = (fields: Field[], start: Readonly<Record<string, unknown>>, keyPath = ''): Field[] =>
  fields.map((field) => {
    const here = `${keyPath}${field.name}`;
    if (here in start) return Object.assign({}, field, { default: start[here] });
    if (field.widget !== 'object') return field;
    return Object.assign({}, field, { fields: withStart(innerFields(field), start, `${here}.`) });
  });

/** The text under the front matter: only what the site draws and the guard lets through. */
const body: Field = {
  name: 'body',
  label: formTexts.text,
  hint: formTexts.textHint,
  widget: 'richtext',
  required: false,
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: blocks.map(({ name }) => name),
  allow_nested_components: false,
  use_emoji_autocomplete: false,
};

/** What the editor says of a collection, whatever its files look like. */
const shared = (name: Samlingsnamn, { words, editor }: Samling) => ({
  name,
  label: capitalise(words.flera),
  label_singular: capitalise(words.en),
  description: editor?.description ?? '',
  publish: false,
});

const folder = (name: Samlingsnamn, samling: Samling, options: Options): EntryCollection => ({
  ...shared(name, samling),
  folder: contentPath(samling.path),
  // A format of ours (browser/format.ts), since the editor's own leaves out `alder: {}`.
  format: name,
  i18n: true,
  identifier_field: samling.name,
  summary: `{{${samling.name}}}`,
  slug: {
    template: `{{${samling.name}}}`,
    editable: ['create'],
    hint: formTexts.addressHint,
    pattern: [ID_PATTERN.source, formTexts.addressFault],
  },
  sortable_fields: [samling.name],
  create: true,
  delete: false,
  fields: [...withStart(toFields(toJsonSchema(samling.schema), options), START[name] ?? {}), body],
});

const list = (name: Samlingsnamn, samling: Samling, options: Options): Collection => ({
  ...shared(name, samling),
  files: [
    {
      name,
      label: formTexts.wholeList,
      file: contentPath(samling.path),
      format: name,
      // `root`: the file is the list itself.
      fields: [
        {
          name: 'poster',
          label: capitalise(samling.words.en),
          label_singular: capitalise(samling.words.en),
          widget: 'list',
          root: true,
          collapsed: true,
          summary: `{{${samling.name}}}`,
          fields: toFields(toJsonSchema(samling.schema), options),
        },
      ],
    },
  ],
});

/** Everything that can be edited, in the order it stands in the editor. */
export const editorCollections = (options: Options): Collection[] =>
  samlingsnamn
    .filter((name) => samlingar[name].editor !== undefined)
    .map((name) => (isFolder(samlingar[name]) ? folder : list)(name, samlingar[name], options));
