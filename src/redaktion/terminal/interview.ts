import { z } from 'zod';
import { BORJAN, type Stig } from '../../reading/faults.ts';
import { validera } from '../../reading/schema-faults.ts';
import type { Referensmal } from '../../schema/fields.ts';
import { frivilligaDirekt, type Falt, type Fraga } from './questions.ts';

/** Something to choose: `tips` is searched and shown besides. */
export type Alternativ = { varde: string; namn: string; tips?: string };

type Stalld = { titel: string; hjalp: string };

/**
 * How a person is asked. The terminal's way is in `src/redaktion/terminal/prompts.ts`; a test has its own.
 * Each rejects when the person leaves, and nothing has then been done.
 */
export type Fragare = {
  /** A heading over the questions that follow. */
  rubrik: (fraga: Stalld) => void;
  /** Tells what was wrong with the answers just given. */
  fel: (text: string) => void;
  text: (fraga: Stalld & { forval?: string; kontrollera: (svar: string) => string | undefined }) => Promise<string>;
  /** One of a few. */
  val: (fraga: Stalld & { alternativ: Alternativ[] }) => Promise<string>;
  /** One of many, with search. */
  sok: (fraga: Stalld & { alternativ: Alternativ[] }) => Promise<string>;
  /** Any number of many, with search. */
  flera: (fraga: Stalld & { alternativ: Alternativ[]; minst: number }) => Promise<string[]>;
  jaNej: (fraga: Stalld & { forval: boolean }) => Promise<boolean>;
};

export type Sammanhang = {
  fragare: Fragare;
  /** `YYYY-MM-DD`, offered where a day is asked for. */
  idag: string;
  /** What an id may point at. */
  alternativ: (mal: Referensmal) => Alternativ[];
  /** A check of one key's text that the schema cannot do, such as a title that is taken. */
  kontrollera?: (stig: Stig, svar: string) => string | undefined;
};

type Uppgifter = Record<string, unknown>;

const HOPPA = '';
const hoppaOver: Alternativ = { varde: HOPPA, namn: 'Hoppa över' };

/** The check's own sentences about a value, as it will be told when it stands in a file. */
function felI({ titel, schema }: Pick<Fraga, 'titel' | 'schema'>, svar: unknown): string | undefined {
  const { fynd } = validera(z.object({ [titel]: schema }), { [titel]: svar }, () => BORJAN);
  return fynd.length === 0 ? undefined : fynd.map(({ text, gor }) => `${text} ${gor}`).join('\n');
}

const somTal = (svar: string): unknown => (/^-?\d+(?:[.,]\d+)?$/.test(svar) ? Number(svar.replace(',', '.')) : svar);

/** A line of text, which a number and a day are too as they are typed. `undefined` when it is passed over. */
async function radsvar(fraga: Fraga, stig: Stig, maste: boolean, s: Sammanhang): Promise<unknown> {
  const tolka = (svar: string): unknown => (fraga.slag === 'tal' ? somTal(svar.trim()) : svar.trim());
  const svar = await s.fragare.text({
    titel: fraga.titel,
    hjalp: fraga.hjalp,
    ...(fraga.slag === 'dag' && { forval: s.idag }),
    kontrollera: (text) =>
      text.trim() === '' && !maste ? undefined : (felI(fraga, tolka(text)) ?? s.kontrollera?.(stig, text.trim())),
  });
  return svar.trim() === '' ? undefined : tolka(svar);
}

/** Asks about one value. What need not be answered gives `undefined` when it is passed over. */
async function svarPa(fraga: Fraga, stig: Stig, maste: boolean, s: Sammanhang): Promise<unknown> {
  const { fragare } = s;
  const { titel, hjalp } = fraga;
  switch (fraga.slag) {
    case 'text':
    case 'dag':
    case 'tal':
      return radsvar(maste ? fraga : { ...fraga, hjalp: `${hjalp} Enter hoppar över.`.trim() }, stig, maste, s);
    case 'val': {
      const alternativ = maste ? fraga.varden : [hoppaOver, ...fraga.varden];
      const svar = await fragare.val({ titel, hjalp, alternativ });
      return svar === HOPPA ? undefined : svar;
    }
    case 'referens': {
      const alternativ = s.alternativ(fraga.mal);
      const svar = await fragare.sok({ titel, hjalp, alternativ: maste ? alternativ : [hoppaOver, ...alternativ] });
      return svar === HOPPA ? undefined : svar;
    }
    case 'jaNej': {
      if (maste) return fragare.jaNej({ titel, hjalp, forval: false });
      const alternativ = [hoppaOver, { varde: 'ja', namn: 'Ja' }, { varde: 'nej', namn: 'Nej' }];
      const svar = await fragare.val({ titel, hjalp, alternativ });
      return svar === HOPPA ? undefined : svar === 'ja';
    }
    case 'bock':
      return (await fragare.jaNej({ titel, hjalp, forval: false })) ? true : undefined;
    case 'grupp':
      return gruppsvar(fraga, fraga.falt, stig, s);
    case 'lista':
      return listsvar(fraga, fraga.post, fraga.minst, stig, s);
  }
}

async function listsvar(lista: Fraga, post: Fraga, minst: number, stig: Stig, s: Sammanhang): Promise<unknown[]> {
  const { titel, hjalp } = lista;
  const svar: unknown[] = [];
  if (post.slag === 'referens' || post.slag === 'val') {
    const alternativ = post.slag === 'referens' ? s.alternativ(post.mal) : post.varden;
    return s.fragare.flera({ titel, hjalp, alternativ, minst });
  }
  if (post.slag === 'grupp') {
    do svar.push(await svarPa({ ...post, titel, hjalp }, [...stig, svar.length], true, s));
    while (await s.fragare.jaNej({ titel: `Vill du lägga till en till? (${titel})`, hjalp: '', forval: false }));
    return svar;
  }
  for (;;) {
    const forsta = svar.length === 0 ? hjalp : '';
    const rad = {
      ...post,
      titel: `${titel}, rad ${String(svar.length + 1)}`,
      hjalp: `${forsta} Tom rad avslutar.`.trim(),
    };
    const ett = await radsvar(rad, [...stig, svar.length], svar.length < minst, s);
    if (ett === undefined) return svar;
    svar.push(ett);
  }
}

/** Asks for a key, and for the tick that stands in for it when it came out empty. */
async function faltsvar(falt: Falt, stig: Stig, s: Sammanhang): Promise<Uppgifter> {
  const svar = await svarPa(falt, [...stig, falt.nyckel], falt.maste, s);
  const tom = Array.isArray(svar) && svar.length === 0;
  const bock = falt.bock && tom ? await svarPa(falt.bock, [...stig, falt.bock.nyckel], true, s) : undefined;
  return { [falt.nyckel]: svar, ...(falt.bock && { [falt.bock.nyckel]: bock }) };
}

/** Which of the optional keys the person wants to fill in. */
async function valda(falt: readonly Falt[], titel: string, { fragare }: Sammanhang): Promise<ReadonlySet<string>> {
  const frivilliga = falt.filter(({ maste }) => !maste);
  if (frivilliga.length === 0) return new Set();
  const val = await fragare.flera({
    titel,
    hjalp: 'Välj dem som du har uppgifter om. Resten lämnas tomt och kan fyllas i senare.',
    alternativ: frivilliga.map(({ nyckel, titel: namn, hjalp }) => ({ varde: nyckel, namn, tips: hjalp })),
    minst: 0,
  });
  return new Set(val);
}

const utanTomma = (uppgifter: Uppgifter): Uppgifter =>
  Object.fromEntries(Object.entries(uppgifter).filter(([, varde]) => varde !== undefined));

/** A group of its own: again from the start when its answers contradict each other. */
async function gruppsvar(grupp: Fraga, falt: readonly Falt[], stig: Stig, s: Sammanhang): Promise<Uppgifter> {
  s.fragare.rubrik(grupp);
  for (;;) {
    const svar = await falten(falt, `Vill du fylla i något mer om ${grupp.titel.toLowerCase()}?`, stig, s);
    const fel = felI(grupp, svar);
    if (fel === undefined) return svar;
    s.fragare.fel(fel);
  }
}

async function falten(falt: readonly Falt[], titel: string, stig: Stig, s: Sammanhang): Promise<Uppgifter> {
  let svar: Uppgifter = {};
  const direkt = frivilligaDirekt(falt);
  for (const ett of falt) if (ett.maste || direkt) svar = { ...svar, ...(await faltsvar(ett, stig, s)) };
  const mer = direkt ? new Set<string>() : await valda(falt, titel, s);
  for (const ett of falt) if (mer.has(ett.nyckel)) svar = { ...svar, ...(await faltsvar(ett, stig, s)) };
  return utanTomma(svar);
}

/** Asks for everything that an entry must say, then for what it may say besides. */
export const fragaOmAllt = (falt: readonly Falt[], s: Sammanhang): Promise<Uppgifter> =>
  falten(falt, 'Vill du fylla i något mer?', [], s);

/** Asks again for the keys at the top of `uppgifter` that `nycklar` names, and keeps the rest. */
export async function fragaOmIgen(
  falt: readonly Falt[],
  uppgifter: Uppgifter,
  nycklar: ReadonlySet<string>,
  s: Sammanhang,
): Promise<Uppgifter> {
  let svar = uppgifter;
  for (const ett of falt) if (nycklar.has(ett.nyckel)) svar = { ...svar, ...(await faltsvar(ett, [], s)) };
  return utanTomma(svar);
}
