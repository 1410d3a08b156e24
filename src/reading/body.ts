import { mdxToMdast, type Features, type MdastNode } from 'satteri';
import { ONLY_TEXT } from './elements.ts';
import { START, type Finding, type Flaw, type Place } from './faults.ts';
import { placeAt } from './text.ts';
import { paragraphsIn, type Paragraph } from './paragraphs.ts';
import { flawsIn, guard, nodesIn, placeOf } from './guard.ts';

/**
 * How a body is read, by the check and by the build: one value, so that the two cannot differ.
 * Astro blanks the front matter before the body is read, so anything like it further down is text.
 */
export const markdown = { gfm: true, smartPunctuation: true, frontmatter: false } as const satisfies Features;

/** A link or image in a body. */
export type BodyLink = Place & { address: string };
/** What a body says. One that is refused has no paragraphs, and one that cannot be read no links either. */
export type Body = { findings: Finding[]; links: BodyLink[]; paragraphs: Paragraph[] };

const SYNTAX_ERROR = /^(\d+):(\d+): (.*)$/s;

/**
 * Sätteri's English message → what the editor most likely wrote. It gives no code, only prose, so this is the one place
 * that looks in it.
 */
function flawInMdx(english: string): Flaw {
  if (/brace|expression|oxc/.test(english))
    return {
      typ: 'open-brace',
      text: 'En klammer { läses som programkod och får inte användas.',
      action: 'Skriv texten utan klamrar, eller med vanliga parenteser.',
    };
  if (/closing (?:tag|slash)/.test(english))
    return {
      typ: 'unmatched-tag',
      text: 'En <tagg> öppnas eller stängs på fel ställe.',
      action: 'Sätt <Notis …> och </Notis> på egna rader, eller ta bort taggen.',
    };
  return {
    typ: 'less-than',
    text: 'Tecknet < läses som början på en tagg.',
    action: 'Skriv "under 25 år" i stället för "<25 år", och länkar som [länktext](https://…).',
  };
}

/** Only sound addresses: a refused one needs no second fault for leading nowhere. */
function* linksIn(root: MdastNode): Generator<BodyLink> {
  for (const node of nodesIn(root)) {
    const isLink = node.type === 'link' || node.type === 'definition' || node.type === 'image';
    if (isLink && flawsIn(node).length === 0) yield { ...placeOf(node), address: node.url };
  }
}

/** More than any text for people has of the signs that the reader of Markdown looks back and forth for, each time. */
const MAX_SIGNS = 1000;

function tooManySigns(text: string): Finding | undefined {
  const hits = [...text.matchAll(/[{<"']/g)];
  const first = hits[0];
  if (!first || hits.length <= MAX_SIGNS) return undefined;
  return {
    ...placeAt(text, first.index),
    typ: 'too-many-signs',
    text: `Texten har fler än ${String(MAX_SIGNS)} citattecken, klamrar och tecken <.`,
    action: 'Ta bort dem som inte behövs, eller korta texten.',
  };
}

const unreadable = (finding: Finding): Body => ({ findings: [finding], links: [], paragraphs: [] });

/** Reads a body whose front matter is blanked, so that lines count from the top of the file. */
export function readBody(text: string): Body {
  const heavy = tooManySigns(text);
  if (heavy) return unreadable(heavy);
  try {
    const root = mdxToMdast(text, { features: markdown });
    const findings = guard(root);
    // A refused text may be nested deeper than a walk through its words can follow.
    return { findings, links: [...linksIn(root)], paragraphs: findings.length > 0 ? [] : paragraphsIn(root) };
  } catch (error) {
    const [, line, column, english] = SYNTAX_ERROR.exec(error instanceof Error ? error.message : String(error)) ?? [];
    if (!line || !column || english === undefined)
      return unreadable({ ...START, typ: 'unreadable-body', text: 'Texten går inte att läsa.', action: ONLY_TEXT });
    return unreadable({ line: Number(line), column: Number(column), ...flawInMdx(english) });
  }
}
