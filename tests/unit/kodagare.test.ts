import { describe, expect, it } from 'vitest';
import { checkCodeOwners, codeOwnersIssue, toCodeOwners, type Owned } from '../../src/redaktion/forslag/code-owners.ts';

const owned = (insatser: Record<string, string[]>): Owned => ({
  insatser: new Map(Object.entries(insatser)),
  forbund: ['norra', 'sodra'],
});
const base = owned({ alfa: ['norra'], beta: ['sodra', 'norra'] });

/** Whom GitHub would ask: the last pattern that fits decides. */
const ownersOf = (text: string, file: string): string => {
  const fits = (pattern: string): boolean =>
    pattern === '*' || pattern === file || (pattern.endsWith('/') && file.startsWith(pattern));
  return (
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => ({ pattern: line.split(' ')[0] ?? '', owners: line.split(' ').slice(1).join(' ') }))
      .findLast(({ pattern }) => fits(pattern))?.owners ?? ''
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
  ])('%s: %s', (file, who) => {
    expect(ownersOf(toCodeOwners(base), file)).toBe(who);
  });

  it('is the editors where the insats names no förbund that exists', () => {
    const text = toCodeOwners(owned({ alfa: ['borta'], gamma: [] }));
    expect(ownersOf(text, '/content/insatser/alfa.mdx')).toBe('@insatskatalogen/redaktionen');
    expect(checkCodeOwners(text, owned({ alfa: ['borta'] })).wrong).toEqual([]);
  });

  it('is not changed by a file whose name would be a pattern or a team', () => {
    const text = toCodeOwners(owned({ '*': ['norra'], 'x @ond/lag': ['norra'], '../../src/x': ['norra'] }));
    expect(text).toBe(toCodeOwners(owned({})));
  });
});

describe('keeping the file true', () => {
  it('has nothing to say about what it has just written', () => {
    expect(checkCodeOwners(toCodeOwners(base), base)).toEqual({ wrong: [], missing: [] });
  });

  it('takes a missing line for no fault', () => {
    const now = owned({ alfa: ['norra'], beta: ['sodra', 'norra'], gamma: ['sodra'] });
    expect(checkCodeOwners(toCodeOwners(base), now)).toEqual({ wrong: [], missing: ['/content/insatser/gamma.mdx'] });
  });

  it('tells a line that points at a file or a förbund that is gone, or at the wrong team', () => {
    const now: Owned = { insatser: new Map([['beta', ['norra']]]), forbund: ['norra'] };
    expect(checkCodeOwners(toCodeOwners(base), now).wrong.map(({ text }) => text)).toEqual([
      '/content/insatser/alfa.mdx finns inte längre.',
      '/content/insatser/beta.mdx hör till @insatskatalogen/norra, men raden säger @insatskatalogen/sodra @insatskatalogen/norra.',
      '/content/forbund/sodra.mdx finns inte längre.',
    ]);
  });

  it('gives the line, and reads past comments and odd spaces', () => {
    const text = '# om filen\n\n/content/insatser/alfa.mdx\t@annan/lag  # varför\r\n';
    expect(checkCodeOwners(text, base).wrong).toMatchObject([{ number: 3 }]);
  });
});

describe('the issue about it', () => {
  const now = owned({ alfa: ['sodra'], beta: ['sodra', 'norra'] });

  it('shows the lines that change', () => {
    const [issue] = codeOwnersIssue(toCodeOwners(base), toCodeOwners(now));
    expect(issue?.title).toBe('CODEOWNERS behöver skrivas om');
    expect(issue?.body).toContain(
      '```diff\n- /content/insatser/alfa.mdx @insatskatalogen/norra\n+ /content/insatser/alfa.mdx @insatskatalogen/sodra\n```',
    );
  });

  it('is none when the file is as it should, and holds what the file says within its block', () => {
    expect(codeOwnersIssue(toCodeOwners(now), toCodeOwners(now))).toEqual([]);
    const [issue] = codeOwnersIssue('```\n@alla', toCodeOwners(now));
    expect(issue?.body.match(/```/g)).toHaveLength(2);
  });
});
