/** Finds the part of a piece of page that carries `data-del="<namn>"`. */
export function del(rot: ParentNode, namn: string): HTMLElement {
  const funnen = rot.querySelector(`[data-del="${namn}"]`);
  if (!(funnen instanceof HTMLElement)) throw new Error(`Delen "${namn}" saknas på söksidan.`);
  return funnen;
}

/** A link among the parts. */
export function lankdel(rot: ParentNode, namn: string): HTMLAnchorElement {
  const funnen = del(rot, namn);
  if (!(funnen instanceof HTMLAnchorElement)) throw new Error(`Delen "${namn}" är inte en länk.`);
  return funnen;
}

/** A fresh copy of the server's template `<template data-mall="<namn>">`. */
export function mall(rot: ParentNode, namn: string): HTMLElement {
  const funnen = rot.querySelector(`template[data-mall="${namn}"]`);
  const kopia = funnen instanceof HTMLTemplateElement ? funnen.content.firstElementChild?.cloneNode(true) : undefined;
  if (!(kopia instanceof HTMLElement)) throw new Error(`Mallen "${namn}" saknas på söksidan.`);
  return kopia;
}

/** The drawn shape of a state, as a copy. */
export function tecken(rot: ParentNode, form: string): Node {
  const funnet = rot.querySelector(`template[data-tecken="${form}"]`);
  return funnet instanceof HTMLTemplateElement ? funnet.content.cloneNode(true) : document.createTextNode('');
}
