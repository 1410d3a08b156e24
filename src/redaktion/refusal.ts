/**
 * What a person is to be told: what is wrong and what to do, in one sentence. The scripts show it without a stack
 * trace (scripts/lib/run.mjs), and know it by its name.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
