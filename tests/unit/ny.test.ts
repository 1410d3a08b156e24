import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { autocomplete, autocompleteMultiselect } from '@clack/prompts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paSvenska } from '../../src/redaktion/terminal/prompts.ts';
import { fragorOm, type Fraga } from '../../src/redaktion/terminal/questions.ts';
import { fragaOmAllt, type Sammanhang } from '../../src/redaktion/terminal/interview.ts';
import { lasJson, somUtkast, somVag } from '../../src/redaktion/terminal/json.ts';
import { slag } from '../../src/redaktion/terminal/kinds.ts';
import { dag } from '../../src/schema/dates.ts';
import { rad, referens } from '../../src/schema/fields.ts';
import { svarande, type Svar } from '../fixtures/fragare.ts';

const alla = (fragor: readonly Fraga[]): Fraga[] =>
  fragor.flatMap((fraga) => [
    fraga,
    ...(fraga.slag === 'grupp' ? alla(fraga.falt) : fraga.slag === 'lista' ? alla([fraga.post]) : []),
  ]);

const fraga = (schema: z.ZodType, svar: Record<string, Svar[]>) => {
  const fragare = svarande(svar);
  const s: Sammanhang = {
    fragare,
    idag: '2026-11-22',
    alternativ: (mal) => [{ varde: `${mal}-ett`, namn: 'Ett' }],
  };
  return { fragare, svar: fragaOmAllt(fragorOm(schema), s) };
};

describe('the questions for a new entry', () => {
  it.each(Object.keys(slag))('can ask for everything in the schema of %s', (namn) => {
    const sort = Object.entries(slag).find(([nyckel]) => nyckel === namn)?.[1];
    const fragor = alla(fragorOm(sort?.schema ?? z.never()));
    expect(fragor.length).toBeGreaterThan(8);
    expect(fragor.filter(({ titel }) => titel === '')).toEqual([]);
  });

  it('speak of answers, not of how YAML is written', () => {
    const hjalp = Object.values(slag).flatMap(({ schema }) => alla(fragorOm(schema)).map((ett) => ett.hjalp));
    expect(hjalp.filter((text) => /\btrue\b|\{\}/.test(text))).toEqual([]);
  });

  it('follow the schema: a new key is asked for by itself, in its place', async () => {
    const schema = z.strictObject({
      titel: rad(2, 80).meta({ title: 'Titel' }),
      nytt: z.enum(['en', 'annan']).meta({ title: 'En ny nyckel' }),
      dagen: dag.meta({ title: 'Dagen' }),
      vem: referens('aktorer').meta({ title: 'Vem' }),
    });
    const { fragare, svar } = fraga(schema, {
      Titel: ['Öppen väg'],
      'En ny nyckel': ['annan'],
      Dagen: ['ENTER'],
      Vem: ['Ett'],
    });
    expect(await svar).toEqual({ titel: 'Öppen väg', nytt: 'annan', dagen: '2026-11-22', vem: 'aktorer-ett' });
    expect(fragare.sagt).toEqual(['Titel', 'En ny nyckel', 'Dagen', 'Vem']);
  });

  it('check each answer as it is typed, in the words of the check', async () => {
    const schema = z.strictObject({ titel: rad(5, 80).meta({ title: 'Titel' }), ar: z.int().meta({ title: 'Ålder' }) });
    const { fragare, svar } = fraga(schema, { Titel: ['', 'Väg', 'Öppen väg'], Ålder: ['många', '18'] });
    expect(await svar).toEqual({ titel: 'Öppen väg', ar: 18 });
    expect(fragare.sagt).toEqual([
      'Titel',
      '! "Titel" är tom. Skriv minst 5 tecken.',
      'Titel',
      '! "Titel" är för kort (3 tecken). Skriv minst 5 tecken.',
      'Titel',
      'Ålder',
      '! "Ålder" kan inte vara "många". Skriv ett tal, utan citattecken.',
      'Ålder',
    ]);
  });

  it('take a number with a comma, as people write it', async () => {
    const { svar } = fraga(z.strictObject({ andel: z.number().meta({ title: 'Andel' }) }), { Andel: ['47,5'] });
    expect(await svar).toEqual({ andel: 47.5 });
  });

  it('ask a group anew when its answers contradict each other', async () => {
    const { fragare, svar } = fraga(z.strictObject({ alder: slag.insats.schema.shape.spar.element.shape.alder }), {
      'Från ålder': ['61', '16'],
      'Till ålder': ['16', ''],
    });
    expect(await svar).toEqual({ alder: { fran: 16 } });
    expect(fragare.sagt.filter((text) => text.startsWith('!'))).toEqual([expect.stringMatching(/går baklänges/)]);
  });

  it('let many optional keys be passed in one answer, and a list end with an empty line', async () => {
    const text = rad(2, 80).optional();
    const schema = z.strictObject({
      titel: rad(2, 80).meta({ title: 'Titel' }),
      a: text.meta({ title: 'A' }),
      b: text.meta({ title: 'B' }),
      c: text.meta({ title: 'C' }),
      steg: z.array(rad(5, 80)).default([]).meta({ title: 'Steg' }),
    });
    const utan = fraga(schema, { Titel: ['Öppen väg'], 'Vill du fylla i något mer?': [[]] });
    expect(await utan.svar).toEqual({ titel: 'Öppen väg' });
    const med = fraga(schema, {
      Titel: ['Öppen väg'],
      'Vill du fylla i något mer?': [['B', 'Steg']],
      B: ['Två'],
      'Steg, rad 1': ['Ring dit'],
      'Steg, rad 2': ['Gå dit'],
      'Steg, rad 3': [''],
    });
    expect(await med.svar).toEqual({ titel: 'Öppen väg', b: 'Två', steg: ['Ring dit', 'Gå dit'] });
  });

  it('ask why a list is empty when the schema has a tick for it, and only then', async () => {
    const { kommuner, okant } = slag.insats.schema.shape;
    const schema = z.strictObject({ kommuner, okant });
    const tom = fraga(schema, { Kommuner: [[]], 'Kommunerna är okända': [true] });
    expect(await tom.svar).toEqual({ kommuner: [], okant: true });
    const nagon = fraga(schema, { Kommuner: [['Ett']] });
    expect(await nagon.svar).toEqual({ kommuner: ['kommuner-ett'] });
  });
});

describe('a new entry from JSON', () => {
  const fel = (text: string) => {
    const svar = lasJson(Buffer.from(text));
    return 'fel' in svar ? svar.fel.text : undefined;
  };

  it('says where JSON cannot be read', () => {
    expect(fel('{\n  "titel": "x",\n}')).toBe('Det här går inte att läsa som JSON. Det tar stopp på rad 3, tecken 1.');
    expect(fel('  ')).toBe('Det finns inget att läsa.');
    expect(fel(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toMatch(/för många nivåer/);
    expect(fel('\uFEFF{}')).toBeUndefined();
  });

  it('takes its id from the title, or the one that is given', () => {
    const id = (varde: unknown) => {
      const svar = somUtkast(slag.insats, varde);
      return 'utkast' in svar ? svar.utkast.id : svar.fel[0]?.text;
    };
    expect(id({ titel: 'Åkes öppna dörr' })).toBe('akes-oppna-dorr');
    expect(id({ titel: 'Åkes öppna dörr', id: 'dorren' })).toBe('dorren');
    expect(id([])).toBe('Det här är inget JSON-objekt.');
    expect(somUtkast(slag.insats, { id: 1, text: 2 }).fel.map(({ stig }) => somVag(stig))).toEqual(['text', 'id']);
  });

  it('names a place as one writes it in JSON', () => {
    expect(somVag(['spar', 0, 'alder', 'fran'])).toBe('spar[0].alder.fran');
    expect(somVag(['en nyckel', 'b'])).toBe('["en nyckel"].b');
    expect(somVag([])).toBe('');
  });
});

describe('the prompts in the terminal', () => {
  /** What the screen has shown when a prompt has been searched, chosen in and answered. */
  async function visat(prompt: typeof autocompleteMultiselect | typeof autocomplete): Promise<string> {
    const input = new PassThrough();
    const bitar: string[] = [];
    const output = new Writable({
      write(bit: Buffer, _, klar) {
        bitar.push(paSvenska(bit.toString()));
        klar();
      },
    });
    const svar = prompt<string>({
      message: 'Kommuner',
      options: ['Tyresö', 'Haninge', 'Håbo'].map((namn) => ({ value: namn, label: namn })),
      required: true,
      input,
      output,
    });
    for (const tangent of ['\r', 'h', 'z', '\x7F', '\x1B[B', '\t', '\r']) {
      input.write(tangent);
      await setImmediate();
    }
    await svar;
    return stripVTControlCharacters(bitar.join(''));
  }

  it.each([
    ['autocompleteMultiselect', autocompleteMultiselect],
    ['autocomplete', autocomplete],
  ])('say nothing in English in %s', async (_, prompt) => {
    const text = await visat(prompt);
    expect(text).toContain('Sök:');
    expect(text).not.toMatch(
      /\b(?:to|search|type|confirm|match|matches|found|items?|selected|select|please|no|least)\b/i,
    );
  });
});
