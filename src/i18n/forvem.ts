import type { Spar } from '../schema/insats.ts';
import { alderIOrd, uppraknat } from './phrases.ts';

/** Who a spår is for, in words that go on from "för dig som …". */
export interface ForVem {
  for: string[];
  /** Conditions are whole sentences and stand in a list of their own. */
  krav: string[];
  inte: string[];
}

type Sparvillkor = Pick<Spar, 'alder' | 'villkor' | 'inteFor'>;

function foralder({ alder }: Sparvillkor): string[] {
  const { fran, till } = alder;
  if (fran !== undefined && till === undefined) return [`är ${String(fran)} år eller äldre`];
  if (fran === undefined && till !== undefined) return [`är högst ${String(till)} år`];
  const ord = alderIOrd(alder);
  return ord === undefined ? [] : [`är ${ord}`];
}

function inteAlder({ alder: { fran, till } }: Sparvillkor): string[] {
  if (fran !== undefined && till !== undefined)
    return [`är yngre än ${String(fran)} eller äldre än ${String(till)} år`];
  if (fran !== undefined) return [`är yngre än ${String(fran)} år`];
  return till === undefined ? [] : [`är äldre än ${String(till)} år`];
}

/** Derives "för" and "inte för" of one spår from its age, its conditions and the kommuner one must live in. */
export function forVem(spar: Sparvillkor, kommuner: readonly string[]): ForVem {
  return {
    for: [...foralder(spar), ...(kommuner.length > 0 ? [`bor i ${uppraknat(kommuner, 'eller')}`] : [])],
    krav: spar.villkor,
    inte: [...inteAlder(spar), ...(kommuner.length > 0 ? ['bor i en annan kommun'] : []), ...spar.inteFor],
  };
}
