import type { Collection, EntryCollection, Field } from '@sveltia/cms';
import { formularord } from '../../i18n/redaktion.ts';
import { stor } from '../../i18n/phrases.ts';
import { contentPath } from '../../reading/settings.ts';
import { ID_MONSTER } from '../../schema/fields.ts';
import { somJsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar as table, samlingsnamn, type Samling, type Samlingsnamn } from '../../schema/samlingar.ts';
import { block } from './blocks.ts';
import { falten, underfalt, type Listor } from './fields.ts';

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

const medStart = (falt: Field[], start: Readonly<Record<string, unknown>>, stig = ''): Field[] =>
  falt.map((ett) => {
    const har = `${stig}${ett.name}`;
    if (har in start) return Object.assign({}, ett, { default: start[har] });
    if (ett.widget !== 'object') return ett;
    return Object.assign({}, ett, { fields: medStart(underfalt(ett), start, `${har}.`) });
  });

/** The text under the front matter: only what the site draws and the guard lets through. */
const kropp: Field = {
  name: 'body',
  label: formularord.text,
  hint: formularord.texttips,
  widget: 'richtext',
  required: false,
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: block.map(({ namn }) => namn),
  allow_nested_components: false,
  use_emoji_autocomplete: false,
};

/** What the editor says of a collection, whatever its files look like. */
const gemensamt = (namn: Samlingsnamn, { words, editor }: Samling) => ({
  name: namn,
  label: stor(words.flera),
  label_singular: stor(words.en),
  description: editor?.beskrivning ?? '',
  publish: false,
});

const mapp = (namn: Samlingsnamn, samling: Samling, listor: Listor): EntryCollection => ({
  ...gemensamt(namn, samling),
  folder: contentPath(samling.path),
  // A format of ours (browser/format.ts), since the editor's own leaves out `alder: {}`.
  format: namn,
  i18n: true,
  identifier_field: samling.name,
  summary: `{{${samling.name}}}`,
  slug: {
    template: `{{${samling.name}}}`,
    editable: ['create'],
    hint: formularord.adresstips,
    pattern: [ID_MONSTER.source, formularord.adressfel],
  },
  sortable_fields: [samling.name],
  create: true,
  delete: false,
  fields: [...medStart(falten(somJsonSchema(samling.schema), listor), START[namn] ?? {}), kropp],
});

const lista = (namn: Samlingsnamn, samling: Samling, listor: Listor): Collection => ({
  ...gemensamt(namn, samling),
  files: [
    {
      name: namn,
      label: formularord.helaListan,
      file: contentPath(samling.path),
      format: namn,
      // `root`: the file is the list itself.
      fields: [
        {
          name: 'poster',
          label: stor(samling.words.en),
          label_singular: stor(samling.words.en),
          widget: 'list',
          root: true,
          collapsed: true,
          summary: `{{${samling.name}}}`,
          fields: falten(somJsonSchema(samling.schema), listor),
        },
      ],
    },
  ],
});

/** Everything that can be edited, in the order it stands in the editor. */
export const samlingar = (listor: Listor): Collection[] =>
  samlingsnamn
    .filter((namn) => table[namn].editor !== undefined)
    .map((namn) => (isFolder(table[namn]) ? mapp : lista)(namn, table[namn], listor));
