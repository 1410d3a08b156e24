import type { Field } from '@sveltia/cms';
import { formularord } from '../../i18n/redaktion.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar, samlingsnamn, type Samlingsnamn } from '../../schema/samlingar.ts';
import { arGrupp, arSchema } from '../form.ts';
import { hjalptext } from '../hint.ts';

export type Alternativ = { label: string; value: string };

/** The editor looks up its own entries, also those written a minute ago; of other collections a form gets the ids as options. */
export const isLookedUp = (name: Samlingsnamn): boolean =>
  samlingar[name].editor !== undefined && isFolder(samlingar[name]);
export type Listor = ReadonlyMap<Samlingsnamn, readonly Alternativ[]>;

/** What a form can say. Another word in a schema stops the build until somebody has taught the form what it means. */
const KANDA = new Set([
  ...['type', 'title', 'description', 'default', 'additionalProperties', 'properties', 'required', 'items'],
  ...['minLength', 'maxLength', 'pattern', 'patternErrorMessage', 'format', 'enum', 'const', 'minimum', 'maximum'],
  ...['minItems', 'maxItems', 'referens', 'etiketter', 'slag', 'ett'],
]);

/** Longer than this is written in a box of several lines. */
const KORT = 120;

const text = (varde: unknown): string | undefined => (typeof varde === 'string' ? varde : undefined);
const tal = (varde: unknown): number | undefined =>
  typeof varde === 'number' && Math.abs(varde) < Number.MAX_SAFE_INTEGER ? varde : undefined;
const isSamling = (mal: string | undefined): mal is Samlingsnamn => samlingsnamn.some((ett) => ett === mal);

const arFalt = (varde: unknown): varde is Field => arGrupp(varde) && typeof varde['name'] === 'string';

/** The fields inside one: of a group, or of each entry in a list. */
export const underfalt = (ett: Field): Field[] => {
  const fields: unknown = 'fields' in ett ? ett.fields : undefined;
  const field: unknown = 'field' in ett ? ett.field : undefined;
  return [fields, field].flat().filter(arFalt);
};

const arFlera = (ett: Field): boolean => ett.widget === 'list' || ('multiple' in ett && ett.multiple === true);

type Stalle = { namn: string; stig: string; maste: boolean };
type Gemensamt = { name: string; label: string; hint: string; required: boolean };

const fel = ({ stig }: Stalle, text: string): never => {
  throw new Error(`Redaktionens formulär: ${stig} ${text}. Lär src/redaktion/editor/fields.ts vad det betyder.`);
};

const ledtext = (schema: JsonSchema): string => {
  const vanligt = Array.isArray(schema.default) && schema.default.length > 0 ? schema.default.join(', ') : undefined;
  return [hjalptext(schema.description ?? ''), vanligt && formularord.standard(vanligt)].filter(Boolean).join(' ');
};

const etiketter = (schema: JsonSchema, stalle: Stalle): Alternativ[] => {
  const ord = arSchema(schema['etiketter']) ? schema['etiketter'] : fel(stalle, 'saknar etiketter');
  return (schema.enum ?? []).map((varde) => {
    const label = text(ord[String(varde)]) ?? fel(stalle, `saknar etikett för "${String(varde)}"`);
    return { label, value: String(varde) };
  });
};

const hanvisning = (mal: string | undefined, bas: Gemensamt, listor: Listor, stalle: Stalle, flera: object): Field => {
  if (!isSamling(mal)) return fel(stalle, `hänvisar till "${mal ?? ''}"`);
  if (isLookedUp(mal)) {
    return {
      ...bas,
      ...flera,
      widget: 'relation',
      collection: mal,
      value_field: '{{slug}}',
      display_fields: [samlingar[mal].name],
    };
  }
  return {
    ...bas,
    ...flera,
    widget: 'select',
    options: [...(listor.get(mal) ?? fel(stalle, `hänvisar till "${mal}", som formuläret inte har som lista`))],
  };
};

const textfalt = (schema: JsonSchema, bas: Gemensamt): Field => {
  const langd = { minlength: schema.minLength, maxlength: schema.maxLength };
  const regel = {
    pattern: [schema.pattern ?? '', text(schema['patternErrorMessage']) ?? ''] satisfies [string, string],
  };
  if (schema['slag'] === 'dag') return { ...bas, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema.pattern !== undefined) return { ...bas, ...langd, ...regel, widget: 'string' };
  if ((schema.maxLength ?? 0) <= KORT) return { ...bas, ...langd, widget: 'string' };
  // Every text in the schemas is one line, which JSON Schema has no word for.
  return { ...bas, ...langd, widget: 'text', pattern: [String.raw`^[^\n\r\t]*$`, formularord.enRad] };
};

const listfalt = (schema: JsonSchema, bas: Gemensamt, listor: Listor, stalle: Stalle): Field => {
  const { items } = schema;
  if (!arSchema(items)) return fel(stalle, 'är en lista utan innehåll');
  const antal = { min: schema.minItems, max: schema.maxItems };
  // A key that must be there but may be an empty list is filled in when the entry is saved (form.ts).
  const lista = { ...bas, required: stalle.maste && (schema.minItems ?? 0) > 0, ...antal };
  const flera = { multiple: true };
  if (items['referens'] !== undefined) return hanvisning(text(items['referens']), lista, listor, stalle, flera);
  if (items.enum !== undefined) return { ...lista, ...flera, widget: 'select', options: etiketter(items, stalle) };
  const post = { namn: 'post', stig: `${stalle.stig}.*`, maste: true };
  if (items.type === 'object') {
    const fields = falten(items, listor, post.stig);
    // The editor takes an empty list inside for something written, and would fold a new entry that has one.
    const collapsed = fields.some(arFlera) ? false : 'auto';
    return { ...lista, widget: 'list', label_singular: text(schema['ett']) ?? bas.label, collapsed, fields };
  }
  const rubrik = { ...items, title: schema.title ?? stalle.namn };
  return { ...lista, widget: 'list', field: falt(rubrik, listor, post) };
};

/** One key of a schema as a field of the form. */
export function falt(schema: JsonSchema, listor: Listor, stalle: Stalle): Field {
  const okand = Object.keys(schema).find((ord) => !KANDA.has(ord));
  if (okand !== undefined) fel(stalle, `säger "${okand}"`);
  const { namn, maste } = stalle;
  const title = schema.title ?? fel(stalle, 'saknar rubrik (title)');
  const bas = { name: namn, label: title, hint: ledtext(schema), required: maste };
  if (schema['referens'] !== undefined) return hanvisning(text(schema['referens']), bas, listor, stalle, {});
  if (schema.enum !== undefined) return { ...bas, widget: 'select', options: etiketter(schema, stalle) };
  switch (schema.type) {
    case 'string':
      return textfalt(schema, bas);
    case 'integer':
    case 'number': {
      const value_type = schema.type === 'integer' ? 'int' : 'float';
      return { ...bas, widget: 'number', value_type, min: tal(schema.minimum), max: tal(schema.maximum) };
    }
    case 'boolean': {
      // A switch always has a value and would write it; here no answer is an answer.
      const svar = [
        { label: formularord.ja, value: true },
        { label: formularord.nej, value: false },
      ];
      return { ...bas, widget: 'select', options: schema.const === true ? svar.slice(0, 1) : svar };
    }
    case 'array':
      return listfalt(schema, bas, listor, stalle);
    case 'object':
      return { ...bas, widget: 'object', fields: falten(schema, listor, stalle.stig) };
    case 'null':
    case undefined:
    default:
      return fel(stalle, `är av slaget "${String(schema.type)}"`);
  }
}

/** Every key of an object, in the order of the schema. */
export const falten = (schema: JsonSchema, listor: Listor, stig = ''): Field[] =>
  Object.entries(schema.properties ?? {}).map(([namn, under]) => {
    const stalle = {
      namn,
      stig: stig === '' ? namn : `${stig}.${namn}`,
      maste: schema.required?.includes(namn) ?? false,
    };
    return arSchema(under) ? falt(under, listor, stalle) : fel(stalle, 'saknar beskrivning');
  });
