/** Finds the part of a piece of page that carries `data-del="<name>"`. */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-del="${name}"]`);
  if (!found) throw new Error(`Delen "${name}" saknas på sidan.`);
  return found;
}

/** Shows a part with a text in it, or puts the part away when there is none. @param place what in it has the text */
export function setNote(root: ParentNode, name: string, text: string, place = name): void {
  part(root, name).hidden = text === '';
  part(root, place).textContent = text;
}

/** Fills in a link among the parts. @param text what it says, when not what it says already */
export function setLink(root: ParentNode, name: string, url: string, text?: string): HTMLAnchorElement {
  const link = part(root, name);
  if (!(link instanceof HTMLAnchorElement)) throw new Error(`Delen "${name}" är inte en länk.`);
  link.href = url;
  if (text !== undefined) link.textContent = text;
  return link;
}

/** A fresh copy of the server's template `<template data-mall="<name>">`. */
export function template(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLTemplateElement>(`template[data-mall="${name}"]`);
  const copy = found?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`Mallen "${name}" saknas på sidan.`);
  return copy;
}

/** The drawn shape of a state, as a copy. */
export const icon = (root: ParentNode, shape: string): Node =>
  root.querySelector<HTMLTemplateElement>(`template[data-tecken="${shape}"]`)?.content.cloneNode(true) ??
  document.createTextNode('');

/** What a selector names of that which an event happened in: the button that was pressed, whatever in it was hit. */
export const closestTo = ({ target }: Event, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;
