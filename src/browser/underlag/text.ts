import * as z from 'zod/mini';
import { looksLikePersonnummer, drawnUnderlagTexts } from '../../i18n/underlag.ts';
import type { UnderlagFacts } from '../../i18n/underlag-facts.ts';
import { toText, textHeading, toUnderlagParts, type TextPart } from '../../i18n/underlag-text.ts';
import { copy } from '../clipboard.ts';
import { part, template } from '../templates.ts';
import { readChoices } from './choices.ts';

const lines = z.array(z.string());
const schema = z.strictObject({
  titel: z.string(),
  path: z.string(),
  what: lines,
  meantFor: lines,
  conditions: lines,
  inteFor: lines,
  anvisare: lines,
  steps: lines,
  afterwards: z.string(),
  kontakt: lines,
  fields: lines,
});

/** Reads what the text is made of, out of the piece of page that was fetched. Throws when it is not such a piece. */
export function readFacts(excerpt: HTMLElement): UnderlagFacts {
  const json: unknown = JSON.parse(part(excerpt, 'underlagsfakta').textContent);
  return schema.parse(json);
}

const getBox = (root: HTMLElement): HTMLTextAreaElement => {
  const box = part(root, 'fardig');
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('Rutan för texten saknas på sidan.');
  return box;
};

/** The same text for paper, where a field would cut it off. */
function drawPrint(root: HTMLElement, parts: readonly TextPart[]): void {
  const sections = parts.map(({ heading, rows }) => {
    const section = template(root, 'textdel');
    part(section, 'rubrik').textContent = heading;
    const paragraphs = rows.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    part(section, 'rader').append(...paragraphs);
    return section;
  });
  part(root, 'utskrift').replaceChildren(...sections);
}

/** Writes the text as the choices are now. */
export function writeText(root: HTMLElement, facts: UnderlagFacts): void {
  const choices = readChoices(root);
  const parts = toUnderlagParts(facts, choices, {
    address: new URL(facts.path, location.href).href,
    // Today where the person is, as `YYYY-MM-DD`.
    today: new Date().toLocaleDateString('sv-SE'),
  });
  getBox(root).value = toText(textHeading(facts, choices.andamal), parts);
  drawPrint(root, parts);
  part(root, 'personnummer').hidden = ![choices.vill, choices.varfor, choices.nasta].some(looksLikePersonnummer);
  part(root, 'kopierat').textContent = '';
}

/** Copies the text; where the browser will not, marks it so that it can be copied by hand. */
export async function copyText(root: HTMLElement): Promise<void> {
  const box = getBox(root);
  if (await copy(box.value, part(root, 'kopierat'), drawnUnderlagTexts)) return;
  box.focus();
  box.select();
}
