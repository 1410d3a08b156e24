import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { measures, type Measure, type Scores } from './measures.ts';

/** The least our site may reach, by set of questions. Higher is better for every measure. */
const floors = z.record(z.string(), z.partialRecord(z.enum(measures), z.number().min(0).max(1)));
export type Floors = z.infer<typeof floors>;

/** What was measured, by set of questions. */
export type Reached = Readonly<Record<string, Scores>>;

const FILE = 'tests/relevans/golv.json';

const names: Record<Measure, string> = {
  ndcg5: 'nDCG@5',
  success1: 'success@1',
  success3: 'success@3',
  answered: 'andelen frågor som får träffar',
  kept: 'andelen frågor vars krav hålls',
};

/** Three decimals, downwards: a floor is never above what was measured. The sum of many fractions may lack a hair. */
const rounded = (value: number): number => Math.floor(value * 1000 + 1e-9) / 1000;

/** Where what was measured is not what the floors say. A set without floors has them at nought; one that is gone has reached nothing. */
function deviations(reached: Reached, atLeast: Floors) {
  return Object.keys({ ...atLeast, ...reached }).flatMap((set) =>
    measures.flatMap((measure) => {
      const value = rounded(reached[set]?.[measure] ?? 0);
      const floor = atLeast[set]?.[measure] ?? 0;
      return value === floor ? [] : [{ set, measure, value, floor }];
    }),
  );
}

/** The floors moved up to what was reached, and never down. */
export function raise(atLeast: Floors, reached: Reached): Floors {
  const raised = structuredClone(atLeast);
  for (const { set, measure, value, floor } of deviations(reached, atLeast))
    if (value > floor) raised[set] = { ...raised[set], [measure]: value };
  return raised;
}

/** A sentence for each measure that is below its floor, and whether any is above. */
export function compare(reached: Reached, atLeast: Floors): { below: string[]; above: boolean } {
  const found = deviations(reached, atLeast);
  return {
    below: found
      .filter(({ value, floor }) => value < floor)
      .map(({ set, measure, value, floor }) => `Under golvet i ${set}: ${names[measure]} är ${value}, minst ${floor}.`),
    above: found.some(({ value, floor }) => value > floor),
  };
}

export const readFloors = (): Floors => floors.parse(JSON.parse(readFileSync(FILE, 'utf8')));
export const writeFloors = (raised: Floors): void => {
  writeFileSync(FILE, `${JSON.stringify(raised, null, 2)}\n`);
};
