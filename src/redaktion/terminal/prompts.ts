import { Writable } from 'node:stream';
import { styleText } from 'node:util';
import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  select,
  text,
  updateSettings,
  type CANCEL_SYMBOL,
} from '@clack/prompts';
import type { Alternativ, Fragare } from './interview.ts';

/** The person left with Ctrl-C or Esc. */
export class Avbrutet extends Error {}

/** What @clack/prompts says in English and lets nobody replace. Kept short: a longer line would wrap where it does not expect it. */
const SVENSKA: [RegExp, string][] = [
  [/Search:/g, 'Sök:'],
  [/ \((\d+) match(?:es)?\)/g, ' ($1 kvar)'],
  [/No matches found/g, 'Inga träffar'],
  [/ to navigate/g, ' bläddra'],
  [/ to select/g, ' bläddra'],
  [/(Space\/)?Tab:(\S*) select/g, 'Tab:$2 välj'],
  [/Enter:(\S*) confirm/g, 'Enter:$1 klar'],
  [/Type:(\S*) to search/g, 'Sök:$1 skriv'],
  [/(\d+) items selected/g, '$1 valda:'],
  [/Please select at least one item/g, 'Välj minst en med Tab'],
];

export const paSvenska = (rad: string): string =>
  SVENSKA.reduce((har, [engelska, svenska]) => har.replace(engelska, svenska), rad);

/** The screen, in Swedish. */
const skarm = Object.defineProperties(
  new Writable({
    write(bit: Buffer, _, klar) {
      process.stdout.write(paSvenska(bit.toString()), klar);
    },
  }),
  { columns: { get: () => process.stdout.columns }, rows: { get: () => process.stdout.rows }, isTTY: { value: true } },
);

/** Whether there is somebody to ask. */
export const harTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

async function svaret<T>(lofte: Promise<T | typeof CANCEL_SYMBOL>): Promise<T> {
  const svar = await lofte;
  if (isCancel(svar)) throw new Avbrutet();
  return svar;
}

const fragan = ({ titel, hjalp }: { titel: string; hjalp: string }): string =>
  styleText('bold', titel) + (hjalp === '' ? '' : `\n${styleText('dim', hjalp)}`);

const somVal = ({ varde, namn, tips }: Alternativ) => ({
  value: varde,
  label: namn,
  ...(tips !== undefined && { hint: tips }),
});

const HOJD = 12;

/** Asks in the terminal. */
export function terminalen(): Fragare {
  updateSettings({ withGuide: false });
  const gemensamt = { output: skarm };
  return {
    rubrik: ({ titel, hjalp }) => {
      console.log(`\n${styleText(['bold', 'underline'], titel)}${hjalp === '' ? '' : `\n${hjalp}`}\n`);
    },
    fel: (fel) => {
      console.log(`${styleText('yellow', fel)}\n`);
    },
    text: ({ kontrollera, forval, ...fraga }) =>
      svaret(
        text({
          ...gemensamt,
          message: fragan(fraga),
          validate: (svar = '') => kontrollera(svar),
          ...(forval !== undefined && { initialValue: forval }),
        }),
      ),
    val: ({ alternativ, ...fraga }) =>
      svaret(
        select({ ...gemensamt, message: fragan(fraga), options: alternativ.map(somVal), showInstructions: false }),
      ),
    sok: ({ alternativ, ...fraga }) =>
      svaret(
        autocomplete({
          ...gemensamt,
          message: fragan(fraga),
          options: alternativ.map(somVal),
          maxItems: HOJD,
          validate: (svar) => (svar === undefined ? 'Välj ett av alternativen' : undefined),
        }),
      ),
    flera: async ({ alternativ, minst, ...fraga }) => {
      const svar = await svaret(
        autocompleteMultiselect({
          ...gemensamt,
          message: fragan(fraga),
          options: alternativ.map(somVal),
          maxItems: HOJD,
          required: minst > 0,
        }),
      );
      for (const { varde, namn } of alternativ) if (svar.includes(varde)) console.log(styleText('dim', `  ${namn}`));
      return svar;
    },
    jaNej: ({ forval, ...fraga }) =>
      svaret(confirm({ ...gemensamt, message: fragan(fraga), initialValue: forval, active: 'Ja', inactive: 'Nej' })),
  };
}
