import type { Field } from '@sveltia/cms';
import { formTexts } from '../../i18n/redaktion.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { isFolder, samlingar, samlingsnamn, type Samlingsnamn } from '../../schema/samlingar.ts';
import { isGroup, isSchema } from '../front-matter.ts';

export type Option = { label: string; value: string };

/** The editor looks up its own entries, also those written a minute ago; of other collections a form gets the ids as options. */
export const isLookedUp = (name: Samlingsnamn): boolean =>
  samlingar[name].editor !== undefined && isFolder(samlingar[name]);
export type Options = ReadonlyMap<Samlingsnamn, readonly Option[]>;

/** What a form can say. Another word in a schema stops the build until somebody has taught the form what it means. */
const KNOWN = new Set([
  ...['type', 'title', 'description', 'default', 'additionalProperties', 'properties', 'required', 'items'],
  ...['minLength', 'maxLength', 'pattern', 'patternErrorMessage', 'format', 'enum', 'const', 'minimum', 'maximum'],
  ...['minItems', 'maxItems', 'reference', 'labels', 'kind', 'entryName'],
]);

/** Longer than this is written in a box of several lines. */
const ONE_LINE = 120;

/** In a description, what to write in the file itself: `(true)`, `(i filen dess id)`. Who fills in a form never sees it. */
const IN_THE_FILE = / \((?:[a-z]+|i filen [^)]*)\)/g;

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const toNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
const isSamling = (name: string | undefined): name is Samlingsnamn => samlingsnamn.some((one) => one === name);

const isField = (value: unknown): value is Field => isGroup(value) && typeof value['name'] === 'string';

/** The fields inside one: of a group, or of each entry in a list. */
export const innerFields = (outer: Field): Field[] => {
  const fields: unknown = 'fields' in outer ? outer.fields : undefined;
  const field: unknown = 'field' in outer ? outer.field : undefined;
  return [fields, field].flat().filter(isField);
};

const takesMany = (field: Field): boolean =>
  field.widget === 'list' || ('multiple' in field && field.multiple === true);

type Place = { name: string; keyPath: string; isRequired: boolean };
type Base = { name: string; label: string; hint: string; required: boolean };

const fail = ({ keyPath }: Place, text: string): never => {
  throw new Error(`Redaktionens formulär: ${keyPath} ${text}. Lär src/redaktion/editor/fields.ts vad det betyder.`);
};

const hintOf = (schema: JsonSchema): string => {
  const usual = Array.isArray(schema.default) && schema.default.length > 0 ? schema.default.join(', ') : undefined;
  const description = (schema.description ?? '').replace(IN_THE_FILE, '');
  return [description, usual && formTexts.standard(usual)].filter(Boolean).join(' ');
};

const labelledOptions = (schema: JsonSchema, place: Place): Option[] => {
  const labels = isSchema(schema['labels']) ? schema['labels'] : fail(place, 'saknar labels');
  return (schema.enum ?? []).map((value) => {
    const label = toText(labels[String(value)]) ?? fail(place, `saknar etikett för "${String(value)}"`);
    return { label, value: String(value) };
  });
};

const referenceField = (
  target: string | undefined,
  base: Base,
  options: Options,
  place: Place,
  many: { multiple?: boolean } = {},
): Field => {
  if (!isSamling(target)) return fail(place, `hänvisar till "${target ?? ''}"`);
  if (isLookedUp(target)) {
    return {
      ...base,
      ...many,
      widget: 'relation',
      collection: target,
      value_field: '{{slug}}',
      display_fields: [samlingar[target].name],
    };
  }
  const ids = options.get(target) ?? fail(place, `hänvisar till "${target}", som formuläret inte har som lista`);
  return { ...base, ...many, widget: 'select', options: [...ids] };
};

const textField = (schema: JsonSchema, base: Base): Field => {
  const length = { minlength: schema.minLength, maxlength: schema.maxLength };
  const rule = {
    pattern: [schema.pattern ?? '', toText(schema['patternErrorMessage']) ?? ''] satisfies [string, string],
  };
  if (schema['kind'] === 'day') return { ...base, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (schema.pattern !== undefined) return { ...base, ...length, ...rule, widget: 'string' };
  if ((schema.maxLength ?? 0) <= ONE_LINE) return { ...base, ...length, widget: 'string' };
  // Every text in the schemas is one line, which JSON Schema has no word for.
  return { ...base, ...length, widget: 'text', pattern: [String.raw`^[^\n\r\t]*$`, formTexts.oneLine] };
};

const listField = (schema: JsonSchema, base: Base, options: Options, place: Place): Field => {
  const { items } = schema;
  if (!isSchema(items)) return fail(place, 'är en lista utan innehåll');
  const limits = { min: schema.minItems, max: schema.maxItems };
  // A key that must be there but may be an empty list is filled in when the entry is saved (front-matter.ts).
  const list = { ...base, required: place.isRequired && (schema.minItems ?? 0) > 0, ...limits };
  const many = { multiple: true };
  if (items['reference'] !== undefined) return referenceField(toText(items['reference']), list, options, place, many);
  if (items.enum !== undefined) return { ...list, ...many, widget: 'select', options: labelledOptions(items, place) };
  const entry = { name: 'post', keyPath: `${place.keyPath}.*`, isRequired: true };
  if (items.type === 'object') {
    const fields = toFields(items, options, entry.keyPath);
    // The editor takes an empty list inside for something written, and would fold a new entry that has one.
    const collapsed = fields.some(takesMany) ? false : 'auto';
    return { ...list, widget: 'list', label_singular: toText(schema['entryName']) ?? base.label, collapsed, fields };
  }
  const titled = { ...items, title: schema.title ?? place.name };
  return { ...list, widget: 'list', field: toField(titled, options, entry) };
};

/** One key of a schema as a field of the form. */
function toField(schema: JsonSchema, options: Options, place: Place): Field {
  const unknown = Object.keys(schema).find((word) => !KNOWN.has(word));
  if (unknown !== undefined) fail(place, `säger "${unknown}"`);
  const { name, isRequired } = place;
  const label = schema.title ?? fail(place, 'saknar rubrik (title)');
  const base = { name, label, hint: hintOf(schema), required: isRequired };
  if (schema['reference'] !== undefined) return referenceField(toText(schema['reference']), base, options, place);
  if (schema.enum !== undefined) return { ...base, widget: 'select', options: labelledOptions(schema, place) };
  switch (schema.type) {
    case 'string':
      return textField(schema, base);
    case 'integer':
    case 'number': {
      const value_type = schema.type === 'integer' ? 'int' : 'float';
      return { ...base, widget: 'number', value_type, min: toNumber(schema.minimum), max: toNumber(schema.maximum) };
    }
    case 'boolean': {
      // A switch always has a value and would write it; here no answer is an answer.
      const answers = [
        { label: formTexts.ja, value: true },
        { label: formTexts.nej, value: false },
      ];
      return { ...base, widget: 'select', options: schema.const === true ? answers.slice(0, 1) : answers };
    }
    case 'array':
      return listField(schema, base, options, place);
    case 'object':
      return { ...base, widget: 'object', fields: toFields(schema, options, place.keyPath) };
    case 'null':
    case undefined:
    default:
      return fail(place, `är av slaget "${String(schema.type)}"`);
  }
}

/** Every key of an object, in the order of the schema. */
export const toFields = (schema: JsonSchema, options: Options, keyPath = ''): Field[] =>
  Object.entries(schema.properties ?? {}).map(([name, below]) => {
    const place = {
      name,
      keyPath: keyPath === '' ? name : `${keyPath}.${name}`,
      isRequired: schema.required?.includes(name) ?? false,
    };
    return isSchema(below) ? toField(below, options, place) : fail(place, 'saknar beskrivning');
  });
