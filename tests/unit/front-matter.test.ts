import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { joinMdx, toYaml } from '../../src/redaktion/front-matter.ts';
import { toJsonSchema } from '../../src/schema/json-schema.ts';
import { malgrupp } from '../../src/schema/term.ts';

const write = (fields: Record<string, unknown>, schema: z.ZodType = malgrupp): string =>
  toYaml(fields, toJsonSchema(schema));

// That every file in content/ keeps its form is shown with the editor's format, in redaktion.test.ts.
describe('what our tools write', () => {
  it('puts the keys in the order of the schema', () => {
    expect(write({ bredare: 'unga', synonymer: ['b', 'a'], kort: 'En förklaring.', namn: 'Ord' })).toBe(
      'namn: Ord\nkort: En förklaring.\nsynonymer:\n  - b\n  - a\nbredare: unga\n',
    );
  });

  it('leaves out what its absence says as well', () => {
    expect(write({ namn: 'Ord', kort: '', synonymer: [], bred: false, not: undefined })).toBe("namn: Ord\nkort: ''\n");
  });

  it('quotes only what YAML would read as something else than text', () => {
    expect(write({ namn: 'Stöd: för "unga"', kort: '2021', not: 'Åsa & Örjan' })).toBe(
      "namn: 'Stöd: för \"unga\"'\nkort: '2021'\nnot: Åsa & Örjan\n",
    );
  });

  it('puts a long text on one line, where a change of a word shows as one', () => {
    expect(write({ namn: 'ord '.repeat(40).trim() })).toBe(`namn: ${'ord '.repeat(40).trim()}\n`);
  });

  it('parts the body from the front matter with one empty line, and ends where there is none', () => {
    expect(joinMdx('namn: Ord\n', 'Text.')).toBe('---\nnamn: Ord\n---\n\nText.\n');
    expect(joinMdx('namn: Ord\n', '')).toBe('---\nnamn: Ord\n---\n');
  });
});
