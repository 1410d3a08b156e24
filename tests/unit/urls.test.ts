import { afterEach, describe, expect, it, vi } from 'vitest';
import { editUrl, forbundUrl, insatsUrl, kommunUrl, malgruppUrl, metodUrl, href } from '../../src/model/urls.ts';

describe('addresses at the root', () => {
  it('are a folder and an id, with a slash at both ends', () => {
    expect([
      insatsUrl('alis'),
      kommunUrl('tyreso'),
      malgruppUrl('npf'),
      metodUrl('ips'),
      forbundUrl('sodertalje'),
    ]).toEqual(['/insatser/alis/', '/kommuner/tyreso/', '/malgrupper/npf/', '/metoder/ips/', '/forbund/sodertalje/']);
  });

  it('are the same whether or not a path begins with a slash', () => {
    expect([href('/sok/'), href('sok/'), href('/')]).toEqual(['/sok/', '/sok/', '/']);
  });

  it('of a proposed change opens the file in the editor of the project', () => {
    expect(editUrl('content/insatser/alis.mdx')).toMatch(/^https:\/\/.+\/edit\/main\/content\/insatser\/alis\.mdx$/);
  });
});

describe('addresses under a base path', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each(['/insatskatalogen', '/insatskatalogen/'])('begin with it, written as %s', async (bas) => {
    vi.stubEnv('BASE_URL', bas);
    vi.resetModules();
    const under = await import('../../src/model/urls.ts');
    expect(under.insatsUrl('alis')).toBe('/insatskatalogen/insatser/alis/');
    expect(under.href('/')).toBe('/insatskatalogen/');
  });
});
