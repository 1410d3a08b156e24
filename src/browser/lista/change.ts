import { borttagenText, byttText, platsText, redanText } from '../../i18n/minlista.ts';
import { del } from '../templates.ts';
import type { Lista } from './list.ts';
import { flyttad, utbytt } from './order.ts';

/** What somebody does to one row. Each gives what to say about it, and leaves the focus where one can go on. */

export function flytta(lista: Lista, id: string, steg: number, knapp: HTMLElement): string {
  const titel = lista.titel(id);
  const ny = flyttad(lista.ids, id, steg);
  if (ny.join() === lista.ids.join()) return redanText(titel, steg);
  void lista.visa(ny);
  // A row that is moved loses the focus that was in it.
  knapp.focus();
  return platsText(titel, ny.indexOf(id) + 1, ny.length);
}

export function taBort(rot: HTMLElement, lista: Lista, id: string): string {
  const titel = lista.titel(id);
  const plats = lista.ids.indexOf(id);
  void lista.visa(lista.ids.filter((ett) => ett !== id));
  lista.rader.delete(id);
  const granne = lista.rader.get(lista.ids[plats] ?? lista.ids[plats - 1] ?? '');
  (granne?.querySelector<HTMLElement>('[data-gor="bort"]') ?? del(rot, 'rubrik')).focus();
  return borttagenText(titel, lista.ids.length);
}

/** Exchanges one that has ended for what came after it. */
export async function byt(lista: Lista, gammal: string, ny: string): Promise<string> {
  const titel = lista.titel(gammal);
  await lista.visa(utbytt(lista.ids, gammal, ny));
  lista.rader.get(ny)?.querySelector('a')?.focus();
  return byttText(titel, lista.titel(ny));
}
