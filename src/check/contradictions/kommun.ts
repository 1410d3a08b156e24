import type { Forbund } from '../../schema/forbund.ts';
import type { Entry } from '../../reading/entry.ts';
import type { Flaw } from '../../reading/faults.ts';
import { sentencesIn } from '../../swedish/sentences.ts';
import { faultInText, type Contradiction, type InsatsReading, type Text } from '../texts.ts';
import type { Mention, MentionFinder } from './mentions.ts';

/** "Bor du i Tyresö", "folkbokförd i Tyresö": said of who may come. */
const LIVES = /^(?:bor|bosatt|bosatta|boende|folkbokförd|folkbokförda|skriven|skrivna)$/;
const DO_YOU_LIVE_IN = /(?<!\p{L})bor (?:du|man|den som söker) $/iu;
/** "För dig i Tyresö" in running text. */
const FOR_YOU = /(?<!\p{L})(?:för|till) dig $/iu;
/** What makes a place one of others. */
const OTHERS =
  /(?<!\p{L})(?:inte|annars|i stället|även|också|andra|annan|utanför|syster\p{L}*|tidigare|förut)(?!\p{L})/iu;

/** The words before "i Tyresö"; as many as are asked for. */
const wordsBefore = ({ index }: Mention, text: string): string =>
  text.slice(Math.max(0, index - 60), index).replace(/(?:i|från|inom)\s+$/u, '');

const isOfResidents = (mention: Mention, text: string): boolean =>
  LIVES.test(mention.before) || DO_YOU_LIVE_IN.test(wordsBefore(mention, text));

const sentenceAt = (box: Text, index: number): string =>
  sentencesIn(box).findLast(({ from: fran }) => fran <= index)?.text ?? box.text;

type Case = { box: Text; mention: Mention; isCertain: boolean };

const inTitle = (mentions: readonly Mention[], box: Text, own: ReadonlySet<string>): Case[] =>
  mentions.some(({ id }) => own.has(id))
    ? []
    : mentions.slice(0, 1).map((mention) => ({ box, mention, isCertain: true }));

/** Somebody who lives elsewhere is told to come. */
const saidOfResidents = (mentions: readonly Mention[], box: Text, own: ReadonlySet<string>): Case[] =>
  mentions
    .filter((mention) => !own.has(mention.id) && isOfResidents(mention, box.text))
    .slice(0, 1)
    .map((mention) => ({ box, mention, isCertain: !OTHERS.test(sentenceAt(box, mention.index)) }));

/** A neighbouring kommun in the lead and none of the own: as when a page was copied from the next team. */
const inIngress = (
  mentions: readonly Mention[],
  box: Text,
  own: ReadonlySet<string>,
  neighbours: ReadonlySet<string>,
): Case[] =>
  mentions.some(({ id }) => own.has(id))
    ? []
    : mentions
        .filter(({ isInName }) => !isInName)
        .slice(0, 1)
        .map((mention) => ({
          box,
          mention,
          isCertain: neighbours.has(mention.id) && !OTHERS.test(box.text),
        }));

/** Running text sends people to others as well, with a link; only a plain invitation is doubted, and never surely. */
function inBody(mentions: readonly Mention[], box: Text, own: ReadonlySet<string>): Case[] {
  if (box.links.length > 0) return [];
  return mentions
    .filter((mention) => {
      return (
        !own.has(mention.id) &&
        (isOfResidents(mention, box.text) || FOR_YOU.test(wordsBefore(mention, box.text))) &&
        !OTHERS.test(sentenceAt(box, mention.index))
      );
    })
    .slice(0, 1)
    .map((mention) => ({ box, mention, isCertain: false }));
}

const contradicts = ({ id, name }: Mention): Flaw => ({
  typ: 'kommun-contradiction',
  text: `Texten säger att stödet finns för den som bor i ${name}, men ${name} står inte under "Kommuner" (kommuner).`,
  action: `Lägg till ${name} (${id}) under "Kommuner", eller rätta texten.`,
});

const notStated = ({ id, name }: Mention): Flaw => ({
  typ: 'kommun-not-stated',
  text: `Texten nämner ${name}, men "Kommuner" (kommuner) är tom.`,
  action: `Är det där stödet finns? Skriv då ${name} (${id}) under "Kommuner" och ta bort "Kommunerna är okända" (okant).`,
});

/** A kommun in the text against `kommuner`, when the text says that the support is given there. */
export function findKommunContradictions(
  { entry, data, texts }: InsatsReading,
  findMentions: MentionFinder,
  forbund: ReadonlyMap<string, Entry<Forbund>>,
): Contradiction[] {
  const own = new Set(data.kommuner);
  const neighbours = new Set(data.forbund.flatMap((id) => forbund.get(id)?.data?.kommuner ?? []));
  const cases = texts.flatMap((box): Case[] => {
    const mentions = findMentions(box.text);
    if (mentions.length === 0) return [];
    if (box.key === 'titel') return inTitle(mentions, box, own);
    if (box.key === 'ingress') {
      const ofResidents = saidOfResidents(mentions, box, own);
      return ofResidents.length > 0 ? ofResidents : inIngress(mentions, box, own, neighbours);
    }
    if (box.key === 'forDig' || box.key === 'villkor') return saidOfResidents(mentions, box, own);
    return box.key === 'body' && own.size > 0 ? inBody(mentions, box, own) : [];
  });
  return cases.map(({ box, mention, isCertain }) => ({
    isCertain: isCertain && own.size > 0,
    fault: faultInText(entry, box, mention.index, own.size > 0 ? contradicts(mention) : notStated(mention)),
  }));
}
