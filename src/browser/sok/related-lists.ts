import { listName } from '../../i18n/sok.ts';
import type { MatchFacts } from '../../model/match.ts';
import { kommunUrl, malgruppUrl, metodUrl } from '../../model/urls.ts';
import type { Corpus } from '../../search/ask/outcome.ts';
import type { Query } from '../../search/ask/query.ts';
import { part, setLink, template } from '../templates.ts';
import type { Context } from './hit.ts';

/** The static lists that have to do with what is asked, each with how many living insatser it names. */
function findRelatedLists(
  { insatser, facts = [] }: Corpus,
  { kommun, malgrupper, metoder }: Query,
  { names }: Context,
) {
  const living = facts.filter((_, number) => insatser[number]?.lage !== 'avslutad');
  const count = (isListed: (insats: MatchFacts) => boolean): number => living.filter(isListed).length;
  return [
    ...(kommun === undefined
      ? []
      : [
          {
            name: listName(names.kommun(kommun)),
            url: kommunUrl(kommun),
            count: count(({ kommuner }) => kommuner.includes(kommun)),
          },
        ]),
    ...malgrupper.map((id) => ({
      name: names.malgrupp(id),
      url: malgruppUrl(id),
      count: count(({ spar }) => spar.some((one) => one.malgrupper.includes(id))),
    })),
    ...metoder.map((id) => ({
      name: names.metod(id),
      url: metodUrl(id),
      count: count((insats) => insats.metoder.includes(id)),
    })),
  ];
}

/** Draws them above the lists that always stand there. */
export function drawRelatedLists(corpus: Corpus, query: Query, context: Context): void {
  const rows = findRelatedLists(corpus, query, context).map(({ name, url, count }) => {
    const row = template(context.root, 'slaktlista');
    setLink(row, 'lank', url, name);
    part(row, 'antal').textContent = String(count);
    return row;
  });
  part(context.root, 'slaktlistor').replaceChildren(...rows);
}
