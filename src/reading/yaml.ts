import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { BORJAN, type Brist, type Fynd, type Plats, type Stig } from './faults.ts';
import { lasbartYamlfel } from './yaml-faults.ts';

/** A YAML text that could be read: its values, and where each of them stands. */
export type Yaml = { ra: unknown; plats: Platsvisare };

/** The place of the value at `stig`, or of its key where the key is what is wrong. */
export type Platsvisare = (stig: Stig, del?: 'nyckel' | 'varde') => Plats;

const arStangt = (citat: string): boolean => /^(["']).*\1$/s.test(citat);

const CITERA = 'Sätt citattecken runt hela texten.';
const NYCKEL: Brist = {
  text: 'Här ska det stå en nyckel, men det gör det inte.',
  gor: 'Skriv raden som "nyckel: värde". Jämför med en fil som fungerar.',
};
const FOR_DJUP: Brist = {
  text: 'Listor och grupper ligger i varandra på för många nivåer.',
  gor: 'Ta bort klamrarna [ och {, och skriv varje värde på en egen rad.',
};

/** Deeper than any schema of ours, and less than what a reader's stack holds. */
const DJUPAST = 20;

type Stopp = { vid: number; brist: Brist };

/** A key that two readers could name differently: none at all, a number, a group, or one that pulls in another group. */
function bristINyckel(nyckel: Node | null): Brist | undefined {
  if (!isScalar(nyckel) || typeof nyckel.value !== 'string') return NYCKEL;
  if (nyckel.value !== '<<') return undefined;
  return {
    text: 'Nyckeln "<<" hämtar in andra nycklar och får inte användas.',
    gor: 'Skriv ut varje uppgift för sig.',
  };
}

/**
 * What a node says besides its value. Tags, anchors and aliases are refused: nobody needs them here,
 * a text like `*viktigt*` is one by accident, and they are where readers of YAML differ.
 */
function bristINod(nod: Node): Brist | undefined {
  if (isAlias(nod))
    return { text: 'En text får inte börja med *.', gor: 'Ta bort stjärnan, eller sätt citattecken runt hela texten.' };
  if (nod.tag !== undefined) return { text: 'En text får inte börja med utropstecken.', gor: CITERA };
  if ('anchor' in nod && nod.anchor)
    return { text: 'En text får inte börja med &.', gor: `Ta bort tecknet. ${CITERA}` };
  return undefined;
}

/** The first node that is not plainly a value, and the first quote that is never closed. */
function syna(rot: Node | null, text: string): { citat: number | undefined; stopp: Stopp | undefined } {
  let citat: number | undefined;
  let stopp: Stopp | undefined;
  const kvar: [Node | null, number][] = [[rot, 0]];
  for (let nasta = kvar.pop(); nasta; nasta = kvar.pop()) {
    const [nod, djup] = nasta;
    if (!nod) continue;
    const vid = nod.range?.[0] ?? 0;
    if (isScalar(nod) && nod.range && nod.type?.startsWith('QUOTE') && !arStangt(text.slice(vid, nod.range[1])))
      citat ??= vid;
    const brist = bristINod(nod) ?? (djup > DJUPAST ? FOR_DJUP : undefined);
    if (brist) stopp ??= { vid, brist };
    if (djup > DJUPAST) break;
    if (isMap<Node | null, Node | null>(nod)) {
      for (const { key } of nod.items) {
        const iNyckel = bristINyckel(key);
        if (iNyckel) stopp ??= { vid: key?.range?.[0] ?? vid, brist: iNyckel };
      }
      for (const { key, value } of nod.items.toReversed()) kvar.push([value, djup + 1], [key, djup + 1]);
    } else if (isSeq<Node | null>(nod)) for (const post of nod.items.toReversed()) kvar.push([post, djup + 1]);
  }
  return { citat, stopp };
}

type Steg = { nyckel: Node | undefined; varde: Node | undefined };

function steg(nod: Node | undefined, del: PropertyKey): Steg | undefined {
  if (isMap<Node, Node | null>(nod)) {
    const par = nod.items.find((kandidat) => isScalar(kandidat.key) && String(kandidat.key.value) === String(del));
    return par && { nyckel: par.key, varde: par.value ?? undefined };
  }
  if (isSeq<Node>(nod)) {
    const varde = nod.items[Number(del)];
    return varde && { nyckel: undefined, varde };
  }
  return undefined;
}

/** Where the value at `stig` starts; for a list or a group its key, for a missing one its parent. */
function sokPlats(rot: Node | null, stig: Stig, paNyckel: boolean): number | undefined {
  let nod = rot ?? undefined;
  let start = nod?.range?.[0];
  for (const del of stig) {
    const nasta = steg(nod, del);
    if (!nasta) break;
    nod = nasta.varde;
    const syns = isScalar(nod) && !paNyckel ? nod : (nasta.nyckel ?? nod);
    start = syns?.range?.[0] ?? start;
  }
  return start;
}

/** The `yaml` library calls itself once a level, so a text of nothing but brackets ends its stack. */
function tolka(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** Reads YAML with positions; a text with errors gives them instead, in Swedish. */
export function lasYaml(text: string): Yaml | { fynd: Fynd[] } {
  const rader = new LineCounter();
  const dokument = tolka(text, rader);
  if (!dokument) return { fynd: [{ ...BORJAN, ...FOR_DJUP }] };
  const vid = (index: number): Plats => {
    const { line, col } = rader.linePos(index);
    return { rad: line, kolumn: col };
  };

  const { citat, stopp } = syna(dokument.contents, text);
  if (citat !== undefined) {
    const gor = 'Sätt ett likadant citattecken i slutet av texten, på samma rad.';
    return { fynd: [{ ...vid(citat), text: 'Citattecknet som öppnas här stängs inte.', gor }] };
  }
  const yamlfel = [...dokument.errors, ...dokument.warnings];
  // One slip often sets off a row of errors that only the first explains; double keys are independent.
  const dubbletter = yamlfel.every((fel) => fel.code === 'DUPLICATE_KEY');
  const visade = dubbletter ? yamlfel : yamlfel.slice(0, 1);
  if (visade.length > 0) {
    return { fynd: visade.map((fel) => ({ ...vid(fel.pos[0]), ...lasbartYamlfel(fel, text) })) };
  }
  if (stopp) return { fynd: [{ ...vid(stopp.vid), ...stopp.brist }] };
  return {
    ra: dokument.toJS(),
    plats: (stig, del) => {
      const start = sokPlats(dokument.contents, stig, del === 'nyckel');
      return start === undefined ? BORJAN : vid(start);
    },
  };
}
