import { isMiss, score, type Answer } from './measures.ts';

const SHOWN = 5;
/** Under this a question is worth a look, though something good came first. */
const WEAK_NDCG5 = 0.85;

const graded = (id: string, grade: number | undefined): string => `${id} (${grade ?? '–'})`;

/** For whoever tunes the search: what came first, and what should have; nothing where all is well. */
export function details(answer: Answer): string[] {
  const { question, hits } = answer;
  const { id, fraga, typ, relevans, maste, far_inte } = question;
  const scores = score(answer);
  const miss = isMiss(scores);
  if (!miss && (scores.ndcg5 ?? 1) >= WEAK_NDCG5) return [];
  const first = hits.slice(0, SHOWN);
  const lacking = Object.entries(relevans).filter(([wanted]) => !first.includes(wanted));
  const lines = [
    `${id} ${miss ? 'MISS' : 'svag'} "${fraga}" (${typ})${scores.ndcg5 === undefined ? '' : `, nDCG@5 ${scores.ndcg5.toFixed(3)}`}`,
    `först: ${first.map((hit) => graded(hit, relevans[hit])).join(', ') || 'inga träffar'}`,
    lacking.length > 0 && `saknas: ${lacking.map(([wanted, grade]) => graded(wanted, grade)).join(', ')}`,
    ...maste.filter((wanted) => !hits.includes(wanted)).map((wanted) => `måste finnas: ${wanted}`),
    ...far_inte.filter((unwanted) => hits.includes(unwanted)).map((unwanted) => `får inte finnas: ${unwanted}`),
  ];
  return [lines.filter((line) => line !== false).join('\n    ')];
}
