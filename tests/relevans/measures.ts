import type { Question } from './questions.ts';

/** What a search engine said: ids of insatser, the best first. */
export interface Answer {
  question: Question;
  hits: readonly string[];
}

export const measures = ['ndcg5', 'success1', 'success3', 'answered', 'kept'] as const;
export type Measure = (typeof measures)[number];

/** 0–1 for each measure that the question says anything about. */
export type Scores = Partial<Record<Measure, number>>;

type Grades = Readonly<Record<string, number>>;

/** From here on a grade is good; where nothing is that good, the best there is will do. */
const GOOD = 2;

const dcg = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

/** Normalised discounted cumulative gain of the first `k`, gains 2^grade − 1 (Burges et al. 2005). */
export function ndcg(hits: readonly string[], grades: Grades, k: number): number {
  const ideal = Object.values(grades).sort((a, b) => b - a);
  return dcg(hits.slice(0, k).map((id) => grades[id] ?? 0)) / dcg(ideal.slice(0, k));
}

/** Whether something good is among the first `k`. */
export function success(hits: readonly string[], grades: Grades, k: number): boolean {
  const wanted = Math.min(GOOD, Math.max(...Object.values(grades)));
  return hits.slice(0, k).some((id) => (grades[id] ?? 0) >= wanted);
}

/** A question with judged insatser is measured by rank, one with rules by whether they are kept. */
export function score({ question: { relevans, maste, far_inte }, hits }: Answer): Scores {
  return {
    ...(Object.keys(relevans).length > 0 && {
      ndcg5: ndcg(hits, relevans, 5),
      success1: Number(success(hits, relevans, 1)),
      success3: Number(success(hits, relevans, 3)),
      answered: Number(hits.length > 0),
    }),
    ...(maste.length + far_inte.length > 0 && {
      kept: Number(maste.every((id) => hits.includes(id)) && !far_inte.some((id) => hits.includes(id))),
    }),
  };
}

/** The mean of each measure over the questions that have it. */
export function mean(scores: readonly Scores[]): Scores {
  const means: Scores = {};
  for (const measure of measures) {
    const values = scores.flatMap((one) => one[measure] ?? []);
    if (values.length > 0) means[measure] = values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return means;
}

/** Nothing good among the first three, or a rule broken. */
export const isMiss = ({ success3, kept }: Scores): boolean => success3 === 0 || kept === 0;
