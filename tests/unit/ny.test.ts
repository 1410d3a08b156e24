import { describe, expect, it } from 'vitest';
import { lasJson, somUtkast, somVag } from '../../src/redaktion/terminal/json.ts';
import { samlingar } from '../../src/schema/samlingar.ts';

const insats = { ...samlingar.insatser, mapp: 'insatser' } as const;

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
      const svar = somUtkast(insats, varde);
      return 'utkast' in svar ? svar.utkast.id : svar.fel[0]?.text;
    };
    expect(id({ titel: 'Åkes öppna dörr' })).toBe('akes-oppna-dorr');
    expect(id({ titel: 'Åkes öppna dörr', id: 'dorren' })).toBe('dorren');
    expect(id([])).toBe('Det här är inget JSON-objekt.');
    expect(somUtkast(insats, { id: 1, text: 2 }).fel.map(({ stig }) => somVag(stig))).toEqual(['text', 'id']);
  });

  it('names a place as one writes it in JSON', () => {
    expect(somVag(['spar', 0, 'alder', 'fran'])).toBe('spar[0].alder.fran');
    expect(somVag(['en nyckel', 'b'])).toBe('["en nyckel"].b');
    expect(somVag([])).toBe('');
  });
});
