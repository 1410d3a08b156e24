import { describe, expect, it } from 'vitest';
import type { InsatsView } from '../../src/model/views.ts';
import { inForbund, inKommun, withTerm } from '../../src/model/selection.ts';
import { enKatalog } from '../fixtures/innehall.ts';
import { ettSpar } from '../fixtures/insats.ts';

const { insatser } = enKatalog({
  insatser: {
    alis: { forbund: ['sodertalje'], kommuner: ['sodertalje'], spar: [ettSpar({ malgrupper: ['kaa'] })] },
    bria: {
      kommuner: ['haninge', 'tyreso'],
      metoder: ['ips'],
      spar: [ettSpar(), ettSpar({ malgrupper: ['unga-vuxna'] })],
    },
    conecto: {
      kommuner: [],
      okant: true,
      metoder: ['supported-employment'],
      forbund: ['sodertalje', 'ostra-sodertorn'],
    },
  },
});
const ids = (lista: InsatsView[]): string[] => lista.map((i) => i.id);

describe('the insatser of a page', () => {
  it('of a kommun are those that serve it, not those whose kommuner are unknown', () => {
    expect(ids(inKommun(insatser, 'tyreso'))).toEqual(['bria']);
    expect(ids(inKommun(insatser, 'uppsala'))).toEqual([]);
  });

  it('of a target group take in the narrower ones, in any spår, but not the broader', () => {
    expect(ids(withTerm(insatser, 'malgrupper', 'unga-vuxna'))).toEqual(['alis', 'bria']);
    expect(ids(withTerm(insatser, 'malgrupper', 'kaa'))).toEqual(['alis']);
  });

  it('of a method take in its forms, but not what it is a form of', () => {
    expect(ids(withTerm(insatser, 'metoder', 'supported-employment'))).toEqual(['bria', 'conecto']);
    expect(ids(withTerm(insatser, 'metoder', 'ips'))).toEqual(['bria']);
  });

  it('of a förbund are all that it stands behind, alone or with another', () => {
    expect(ids(inForbund(insatser, 'sodertalje'))).toEqual(['alis', 'conecto']);
    expect(ids(inForbund(insatser, 'ostra-sodertorn'))).toEqual(['bria', 'conecto']);
  });
});
