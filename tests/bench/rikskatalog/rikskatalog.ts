import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readSoundContent } from '../../../src/model/read.ts';
import { Dice } from './dice.ts';
import { forbundsfil, riksaktorer, riksforbund } from './forbund.ts';
import { insatsfil, riksinsatser } from './insats.ts';
import { meningarI, Skribent } from './meningar.ts';
import { Ordforrad } from './ord.ts';

/** What the country's catalogue keeps from the real one, whose links to insatser lead nowhere in it. */
const kvar = (rot: string): [string, string][] =>
  globSync(['{malgrupper,metoder,sidor}/*.mdx', 'vokabular/*.yaml'], { cwd: join(rot, 'content') })
    .sort()
    .map((fil) => [
      fil,
      readFileSync(join(rot, 'content', fil), 'utf8').replace(/\[([^\]]*)\]\(\/(?:insatser|forbund)\/[^)]+\)/g, '$1'),
    ]);

/**
 * A made-up catalogue of the whole country, as files under content/: every kommun in a förbund, and
 * `antal` insatser whose shape, length and statuses are drawn from those in `rot`/content. The same
 * seed gives the same bytes.
 */
export function rikskatalog(rot: string, antal: number, seed = 1): Map<string, string> {
  const innehall = readSoundContent(rot);
  const kommunnamn = innehall.kommuner.map(({ data }) => data.namn);
  const dice = new Dice(seed);
  const ord = new Ordforrad(dice, kommunnamn);
  const skribent = new Skribent(
    dice,
    ord,
    // An age would contradict those of the insats that the sentence ends up in.
    innehall.insatser.flatMap(({ body }) => meningarI(body)).filter((mening) => !/\d år/.test(mening)),
    kommunnamn,
  );
  const forbund = riksforbund(innehall, dice);
  const insatser = riksinsatser(antal, forbund, dice, ord);
  const forlagor = innehall.insatser;
  return new Map([
    ...kvar(rot),
    ['vokabular/aktorer.yaml', stringify(riksaktorer(innehall, forbund))],
    ['vokabular/kallor.yaml', stringify(forbund.flatMap(({ kallor }) => kallor))],
    ...forbund.map((ett): [string, string] => [
      `forbund/${ett.id}.mdx`,
      forbundsfil(ett, insatser.find((insats) => insats.forbund === ett)?.id, skribent),
    ]),
    ...insatser.map((insats, index): [string, string] => [
      `insatser/${insats.id}.mdx`,
      insatsfil(insats, { dice, ord, skribent, forlagor, tidigare: insatser.slice(Math.max(0, index - 50), index) }),
    ]),
  ]);
}
