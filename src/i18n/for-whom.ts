import type { Spar } from '../schema/insats.ts';
import { alderInWords, enumerate } from './phrases.ts';

/** Who a spår is for, in words that go on from "för dig som …". */
export interface ForWhom {
  for: string[];
  /** Conditions are whole sentences and stand in a list of their own. */
  krav: string[];
  notFor: string[];
}

type SparConditions = Pick<Spar, 'alder' | 'villkor' | 'inteFor'>;

function forAlder({ alder }: SparConditions): string[] {
  const { fran, till } = alder;
  if (fran !== undefined && till === undefined) return [`är ${String(fran)} år eller äldre`];
  if (fran === undefined && till !== undefined) return [`är högst ${String(till)} år`];
  const words = alderInWords(alder);
  return words === undefined ? [] : [`är ${words}`];
}

function notAlder({ alder: { fran, till } }: SparConditions): string[] {
  if (fran !== undefined && till !== undefined)
    return [`är yngre än ${String(fran)} eller äldre än ${String(till)} år`];
  if (fran !== undefined) return [`är yngre än ${String(fran)} år`];
  return till === undefined ? [] : [`är äldre än ${String(till)} år`];
}

/** Derives "för" and "inte för" of one spår from its age, its conditions and the kommuner one must live in. */
export function forWhom(spar: SparConditions, kommuner: readonly string[]): ForWhom {
  return {
    for: [...forAlder(spar), ...(kommuner.length > 0 ? [`bor i ${enumerate(kommuner, 'eller')}`] : [])],
    krav: spar.villkor,
    notFor: [...notAlder(spar), ...(kommuner.length > 0 ? ['bor i en annan kommun'] : []), ...spar.inteFor],
  };
}
