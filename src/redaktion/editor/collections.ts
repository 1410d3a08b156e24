import type { Collection, EntryCollection, Field } from '@sveltia/cms';
import type { z } from 'zod';
import { formularord, samlingsord } from '../../i18n/redaktion.ts';
import { ID_MONSTER } from '../../schema/fields.ts';
import { forbund } from '../../schema/forbund.ts';
import { insats } from '../../schema/insats.ts';
import { somJsonSchema } from '../../schema/json-schema.ts';
import { sida } from '../../schema/sida.ts';
import { malgrupp, metod } from '../../schema/term.ts';
import { vokabularer } from '../../schema/vokabular.ts';
import { block } from './blocks.ts';
import { falten, underfalt, type Listor } from './fields.ts';

/** Folder of content/ → what its files must say, and which key is the name of an entry. */
export const mappar = {
  insatser: { schema: insats, rubrik: 'titel' },
  malgrupper: { schema: malgrupp, rubrik: 'namn' },
  metoder: { schema: metod, rubrik: 'namn' },
  forbund: { schema: forbund, rubrik: 'namn' },
  sidor: { schema: sida, rubrik: 'titel' },
} as const satisfies Record<string, { schema: z.ZodType; rubrik: string }>;

type Mapp = keyof typeof mappar;

/** What a new entry begins with. Only keys that every file must have: a default is written into old files too. */
const START: Partial<Record<Mapp, Record<string, unknown>>> = {
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

const mapp = (namn: Mapp, listor: Listor): EntryCollection => {
  const { schema, rubrik } = mappar[namn];
  const { namn: label, ett, beskrivning } = samlingsord[namn];
  return {
    name: namn,
    label,
    label_singular: ett,
    description: beskrivning,
    folder: `content/${namn}`,
    // A format of ours (browser/format.ts), since the editor's own leaves out `alder: {}`.
    format: namn,
    i18n: true,
    identifier_field: rubrik,
    summary: `{{${rubrik}}}`,
    slug: {
      template: `{{${rubrik}}}`,
      editable: ['create'],
      hint: formularord.adresstips,
      pattern: [ID_MONSTER.source, formularord.adressfel],
    },
    sortable_fields: [rubrik],
    create: true,
    delete: false,
    publish: false,
    fields: [...medStart(falten(somJsonSchema(schema), listor), START[namn] ?? {}), kropp],
  };
};

const ordlista = (listor: Listor): Collection => {
  const { namn: label, ett, beskrivning, fil } = samlingsord.ordlista;
  const fields = falten(somJsonSchema(vokabularer.ordlista), listor);
  return {
    name: 'ordlista',
    label,
    label_singular: ett,
    description: beskrivning,
    publish: false,
    files: [
      {
        name: 'ordlista',
        label: fil,
        file: 'content/vokabular/ordlista.yaml',
        format: 'ordlista',
        // `root`: the file is the list itself.
        fields: [
          {
            name: 'poster',
            label: ett,
            label_singular: ett,
            widget: 'list',
            root: true,
            collapsed: true,
            summary: '{{ord}}',
            fields,
          },
        ],
      },
    ],
  };
};

/** Everything that can be edited, in the order it stands in the editor. */
export const samlingar = (listor: Listor): Collection[] => [
  mapp('insatser', listor),
  mapp('malgrupper', listor),
  mapp('metoder', listor),
  mapp('forbund', listor),
  mapp('sidor', listor),
  ordlista(listor),
];
