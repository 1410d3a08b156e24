import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { BORJAN, type Fynd, type Plats, type Stig } from './fel.ts';
import { lasbartYamlfel } from './yamlfel.ts';

/** A YAML text that could be read: its values, and where each of them stands. */
export type Yaml = { ra: unknown; plats: Platsvisare };

/** The place of the value at `stig`, or of its key where the key is what is wrong. */
export type Platsvisare = (stig: Stig, del?: 'nyckel' | 'varde') => Plats;

const arStangt = (citat: string): boolean => /^(["']).*\1$/s.test(citat);

function oppetCitat(dokument: Document.Parsed, text: string): number | undefined {
  let start: number | undefined;
  visit(dokument, {
    Scalar(_, nod) {
      if (!nod.range || !nod.type?.startsWith('QUOTE')) return undefined;
      if (arStangt(text.slice(nod.range[0], nod.range[1]))) return undefined;
      start = nod.range[0];
      return visit.BREAK;
    },
  });
  return start;
}

/** Anchors and aliases are refused: nobody needs them here, and a text like `*viktigt*` is one by accident. */
function forstaAlias(dokument: Document.Parsed): number | undefined {
  let start: number | undefined;
  visit(dokument, {
    Alias(_, nod) {
      start = nod.range?.[0];
      return visit.BREAK;
    },
  });
  return start;
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

/** Reads YAML with positions; a text with errors gives them instead, in Swedish. */
export function lasYaml(text: string): Yaml | { fynd: Fynd[] } {
  const rader = new LineCounter();
  const dokument = parseDocument(text, { lineCounter: rader, prettyErrors: false });
  const vid = (index: number): Plats => {
    const { line, col } = rader.linePos(index);
    return { rad: line, kolumn: col };
  };

  const citat = oppetCitat(dokument, text);
  if (citat !== undefined) {
    const gor = 'Sätt ett likadant citattecken i slutet av texten, på samma rad.';
    return { fynd: [{ ...vid(citat), text: 'Citattecknet som öppnas här stängs inte.', gor }] };
  }
  const alias = forstaAlias(dokument);
  if (alias !== undefined) {
    return {
      fynd: [
        {
          ...vid(alias),
          text: 'En text får inte börja med *.',
          gor: 'Ta bort stjärnan, eller sätt citattecken runt hela texten.',
        },
      ],
    };
  }
  const yamlfel = [...dokument.errors, ...dokument.warnings];
  // One slip often sets off a row of errors that only the first explains; double keys are independent.
  const dubbletter = yamlfel.every((fel) => fel.code === 'DUPLICATE_KEY');
  const visade = dubbletter ? yamlfel : yamlfel.slice(0, 1);
  if (visade.length > 0) {
    return { fynd: visade.map((fel) => ({ ...vid(fel.pos[0]), ...lasbartYamlfel(fel, text) })) };
  }
  return {
    ra: dokument.toJS(),
    plats: (stig, del) => {
      const start = sokPlats(dokument.contents, stig, del === 'nyckel');
      return start === undefined ? BORJAN : vid(start);
    },
  };
}
