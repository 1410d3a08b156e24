import { describe, expect, it } from 'vitest';
import { kodagare, kontrollera, type Agda } from '../../src/redaktion/forslag/code-owners.ts';

const agda = (insatser: Record<string, string[]>): Agda => ({
  insatser: new Map(Object.entries(insatser)),
  forbund: ['norra', 'sodra'],
});
const grund = agda({ alfa: ['norra'], beta: ['sodra', 'norra'] });

/** Whom GitHub would ask: the last pattern that fits decides. */
const agarenTill = (text: string, fil: string): string => {
  const passar = (monster: string): boolean =>
    monster === '*' || monster === fil || (monster.endsWith('/') && fil.startsWith(monster));
  return (
    text
      .split('\n')
      .filter((rad) => rad !== '' && !rad.startsWith('#'))
      .map((rad) => ({ monster: rad.split(' ')[0] ?? '', agarna: rad.split(' ').slice(1).join(' ') }))
      .findLast(({ monster }) => passar(monster))?.agarna ?? ''
  );
};

describe('who reads a proposal', () => {
  it.each([
    ['/content/insatser/alfa.mdx', '@insatskatalogen/norra'],
    ['/content/insatser/beta.mdx', '@insatskatalogen/sodra @insatskatalogen/norra'],
    ['/content/insatser/alldeles-ny.mdx', '@insatskatalogen/redaktionen'],
    ['/content/forbund/sodra.mdx', '@insatskatalogen/sodra'],
    ['/content/vokabular/ordlista.yaml', '@insatskatalogen/redaktionen'],
    ['/src/check/check.ts', '@insatskatalogen/utvecklare'],
    ['/.github/CODEOWNERS', '@insatskatalogen/utvecklare'],
    ['/package.json', '@insatskatalogen/utvecklare'],
  ])('%s: %s', (fil, vem) => {
    expect(agarenTill(kodagare(grund), fil)).toBe(vem);
  });

  it('is the editors where the insats names no förbund that exists', () => {
    const text = kodagare(agda({ alfa: ['borta'], gamma: [] }));
    expect(agarenTill(text, '/content/insatser/alfa.mdx')).toBe('@insatskatalogen/redaktionen');
    expect(kontrollera(text, agda({ alfa: ['borta'] })).fel).toEqual([]);
  });

  it('is not changed by a file whose name would be a pattern or a team', () => {
    const text = kodagare(agda({ '*': ['norra'], 'x @ond/lag': ['norra'], '../../src/x': ['norra'] }));
    expect(text).toBe(kodagare(agda({})));
  });
});

describe('keeping the file true', () => {
  it('has nothing to say about what it has just written', () => {
    expect(kontrollera(kodagare(grund), grund)).toEqual({ fel: [], saknas: [] });
  });

  it('takes a missing line for no fault', () => {
    const nu = agda({ alfa: ['norra'], beta: ['sodra', 'norra'], gamma: ['sodra'] });
    expect(kontrollera(kodagare(grund), nu)).toEqual({ fel: [], saknas: ['/content/insatser/gamma.mdx'] });
  });

  it('tells a line that points at a file or a förbund that is gone, or at the wrong team', () => {
    const nu: Agda = { insatser: new Map([['beta', ['norra']]]), forbund: ['norra'] };
    expect(kontrollera(kodagare(grund), nu).fel.map(({ text }) => text)).toEqual([
      '/content/insatser/alfa.mdx finns inte längre.',
      '/content/insatser/beta.mdx hör till @insatskatalogen/norra, men raden säger @insatskatalogen/sodra @insatskatalogen/norra.',
      '/content/forbund/sodra.mdx finns inte längre.',
    ]);
  });

  it('gives the line, and reads past comments and odd spaces', () => {
    const text = '# om filen\n\n/content/insatser/alfa.mdx\t@annan/lag  # varför\r\n';
    expect(kontrollera(text, grund).fel).toMatchObject([{ nummer: 3 }]);
  });
});
