import type { Fel } from '../../reading/faults.ts';
import { felI } from '../../reading/content.ts';
import type { Insatslasning } from './text-boxes.ts';

const DU = /(?<!\p{L})(?:du|dig|din|ditt|dina|ni|er)(?!\p{L})/iu;

/** A support that people can come to says what it is to the one who looks for it. */
export function tilltal({ post, data: { forDig } }: Insatslasning): Fel[] {
  if (forDig === undefined)
    return [
      felI(
        post,
        ['ingress'],
        'Det finns ingen text till den som själv söker stöd.',
        'Skriv samma erbjudande till personen under "Till dig som söker stöd" (forDig), med "du" och utan facktermer.',
      ),
    ];
  if (DU.test(forDig)) return [];
  return [
    felI(post, ['forDig'], 'Texten till den som söker stöd säger inte "du".', 'Tala till den som läser: "Du får …".'),
  ];
}
