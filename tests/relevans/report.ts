import { format, resolveConfig } from 'prettier';
import { isMiss, mean, score, type Answer, type Measure } from './measures.ts';
import type { Question, QuestionSet } from './questions.ts';

/** What one engine said to every question. */
export interface Result {
  engine: string;
  answers: readonly Answer[];
}

export const FILE = 'tests/relevans/README.md';

const INTRODUCTION = `# How well the search answers

Written by \`npm run bench -- relevans\`, never by hand. The questions and their judgements are in [\`fragor/\`](fragor/): 3 is exact, 2 good, 1 acceptable. They are asked of the insatser that they were judged on, frozen in [\`katalog/\`](katalog/). Ended insatser are searched too. What our site has reached is its floor, in [\`golv.json\`](golv.json): \`npm test\` fails below it, and \`npm run relevans -- --hoj\` raises it. \`npm run relevans -- --alla\` shows the first hits wherever our site falls short, and \`-- --levande\` asks today's content, as a report.

- **nDCG@5**: how near the first five hits are to the best possible five, with gains 2^grade − 1.
- **success@1, success@3**: a good insats, or the best there is, comes first, or among the first three.
- **zero results**: questions that get no hits though something is relevant.
- **rules kept**: questions about facts where all that must be among the hits is, and nothing that must not be.

The comparisons index the same records, synonyms written by editors included, without our language layer:

- **Pagefind** as it comes, in the browser, title as its title.
- **MiniSearch** with a Swedish stemmer, any of the words, prefixes, typing errors in a fifth of a word, boosts for title (3), terms (2) and lead (1.5).
- **Orama** with its Swedish tokenizer and stemmer, any of the words, one typing error, the same boosts.

Of the settings tried for these two the best were kept: demanding all the words, or all before any, did worse on \`utveckling\`.

MiniSearch and Orama answer the same in a browser as in Node, where they are asked. They know words only: facts (age, kommun, target group, method) are matched for them by our own model, so that the comparison is about words. Questions about facts alone therefore say something about our site only.
`;

const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const decimals = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const columns: readonly { measure: Measure; name: string; show: (value: number) => string }[] = [
  { measure: 'ndcg5', name: 'nDCG@5', show: decimals },
  { measure: 'success1', name: 'success@1', show: decimals },
  { measure: 'success3', name: 'success@3', show: decimals },
  { measure: 'answered', name: 'zero results', show: (value) => percent(1 - value) },
  { measure: 'kept', name: 'rules kept', show: percent },
];

/** What is written of a question that nobody has a good answer to is how many hits it got. */
const outcome = (answer: Answer): string => {
  const scores = score(answer);
  if (scores.ndcg5 !== undefined) return `${decimals(scores.ndcg5)}${isMiss(scores) ? ' **miss**' : ''}`;
  return scores.kept === undefined ? `${answer.hits.length} hits` : scores.kept === 1 ? 'kept' : '**broken**';
};

const summary = (results: readonly Result[]): string =>
  table([
    ['', ...columns.map(({ name }) => name)],
    ...results.map(({ engine, answers }) => {
      const scores = mean(answers.map(score));
      return [
        engine,
        ...columns.map(({ measure, show }) => {
          const value = scores[measure];
          return value === undefined ? '–' : show(value);
        }),
      ];
    }),
  ]);

/** The answers of every engine to some of the questions. */
export const among = (results: readonly Result[], wanted: readonly Question[]): Result[] =>
  results.map(({ engine, answers }) => ({
    engine,
    answers: answers.filter(({ question }) => wanted.includes(question)),
  }));

/** A question a row, with what each engine made of it. */
const byQuestion = (results: readonly Result[]): string =>
  table([
    ['', 'question', ...results.map(({ engine }) => engine)],
    ...(results[0]?.answers ?? []).map(({ question: { id, fraga } }, index) => [
      id,
      fraga === '' ? '_facts alone_' : fraga,
      ...results.map(({ answers }) =>
        answers
          .slice(index, index + 1)
          .map(outcome)
          .join(''),
      ),
    ]),
  ]);

/** A table of all the questions, and one for each set. */
export const tables = (sets: readonly QuestionSet[], results: readonly Result[]): string =>
  [
    ...(sets.length > 1 ? ['## All questions', summary(results)] : []),
    ...sets.flatMap(({ name, questions }) => [
      `## ${name} (${questions.length} questions)`,
      summary(among(results, questions)),
    ]),
  ].join('\n\n');

/** The page beside the questions: the tables, and every miss of anybody, side by side. */
export async function report(sets: readonly QuestionSet[], results: readonly Result[]): Promise<string> {
  const all = sets.flatMap(({ questions }) => questions);
  const missed = all.filter((question) =>
    among(results, [question]).some(({ answers }) => answers.map(score).some(isMiss)),
  );
  const unanswerable = all.filter((question) => Object.keys(score({ question, hits: [] })).length === 0);
  const parts = [
    INTRODUCTION,
    tables(sets, results),
    '## Misses',
    'Every question that anyone missed: nothing good among the first three, or a rule broken. The figures are nDCG@5.',
    byQuestion(among(results, missed)),
    '## Questions that nothing answers',
    byQuestion(among(results, unanswerable)),
  ];
  return format(parts.join('\n\n'), { ...(await resolveConfig(FILE)), parser: 'markdown' });
}
