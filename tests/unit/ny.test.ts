import { describe, expect, it } from 'vitest';
import { readJson, showKeyPath, toDraft } from '../../src/redaktion/terminal/draft.ts';
import { samlingar } from '../../src/schema/samlingar.ts';

const kind = { ...samlingar.insatser, samling: 'insatser' } as const;

describe('a new entry from JSON', () => {
  const faultIn = (text: string) => {
    const answer = readJson(Buffer.from(text));
    return 'fault' in answer ? answer.fault.text : undefined;
  };

  it('says where JSON cannot be read', () => {
    expect(faultIn('{\n  "titel": "x",\n}')).toBe(
      'Det här går inte att läsa som JSON. Det tar stopp på rad 3, tecken 1.',
    );
    expect(faultIn('  ')).toBe('Det finns inget att läsa.');
    expect(faultIn(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toMatch(/för många nivåer/);
    expect(faultIn('\uFEFF{}')).toBeUndefined();
  });

  it('takes its id from the title, or the one that is given', () => {
    const idOf = (value: unknown) => {
      const { draft, faults } = toDraft(kind, value);
      return draft?.id ?? faults[0]?.text;
    };
    expect(idOf({ titel: 'Åkes öppna dörr' })).toBe('akes-oppna-dorr');
    expect(idOf({ titel: 'Åkes öppna dörr', id: 'dorren' })).toBe('dorren');
    expect(idOf([])).toBe('Det här är inget JSON-objekt.');
    expect(toDraft(kind, { id: 1, text: 2 }).faults.map(({ keyPath }) => showKeyPath(keyPath))).toEqual(['text', 'id']);
  });

  it('names a place as one writes it in JSON', () => {
    expect(showKeyPath(['spar', 0, 'alder', 'fran'])).toBe('spar[0].alder.fran');
    expect(showKeyPath(['en nyckel', 'b'])).toBe('["en nyckel"].b');
    expect(showKeyPath([])).toBe('');
  });
});
