import * as z from 'zod/mini';
import { liknarPersonnummer, drawnUnderlagord } from '../../i18n/underlag.ts';
import type { Underlagsfakta } from '../../i18n/underlagsfakta.ts';
import { somText, textrubrik, underlagsdelar, type Textdel } from '../../i18n/underlagstext.ts';
import { copy } from '../clipboard.ts';
import { part, template } from '../templates.ts';
import { readChoices } from './choices.ts';

const lines = z.array(z.string());
const schema = z.strictObject({
  titel: z.string(),
  vag: z.string(),
  vad: lines,
  tillFor: lines,
  villkor: lines,
  inteFor: lines,
  anvisare: lines,
  steg: lines,
  sen: z.string(),
  kontakt: lines,
  uppgifter: lines,
});

/** Reads what the text is made of, out of the piece of page that was fetched. Throws when it is not such a piece. */
export function readFacts(excerpt: HTMLElement): Underlagsfakta {
  const json: unknown = JSON.parse(part(excerpt, 'underlagsfakta').textContent);
  return schema.parse(json);
}

const getBox = (root: HTMLElement): HTMLTextAreaElement => {
  const box = part(root, 'fardig');
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('Rutan för texten saknas på sidan.');
  return box;
};

/** The same text for paper, where a field would cut it off. */
function drawPrint(root: HTMLElement, parts: readonly Textdel[]): void {
  const sections = parts.map(({ rubrik, rader }) => {
    const section = template(root, 'textdel');
    part(section, 'rubrik').textContent = rubrik;
    const paragraphs = rader.map((line) => {
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
export function writeText(root: HTMLElement, facts: Underlagsfakta): void {
  const choices = readChoices(root);
  const parts = underlagsdelar(facts, choices, {
    adress: new URL(facts.vag, location.href).href,
    // Today where the person is, as `YYYY-MM-DD`.
    idag: new Date().toLocaleDateString('sv-SE'),
  });
  getBox(root).value = somText(textrubrik(facts, choices.andamal), parts);
  drawPrint(root, parts);
  part(root, 'personnummer').hidden = ![choices.vill, choices.varfor, choices.nasta].some(liknarPersonnummer);
  part(root, 'kopierat').textContent = '';
}

/** Copies the text; where the browser will not, marks it so that it can be copied by hand. */
export async function copyText(root: HTMLElement): Promise<void> {
  const box = getBox(root);
  if (await copy(box.value, part(root, 'kopierat'), drawnUnderlagord)) return;
  box.focus();
  box.select();
}
