import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface Element {
  tag: string;
  attributes: Map<string, string>;
  text: string;
}

export interface Page {
  /** Where it lies on the site, whatever folder of the host the site lies in: `/om/` for om/index.html. */
  path: string;
  html: string;
  elements: Element[];
}

/** The text that is a direct part of the node: all there is of a script or a style sheet. */
const textOf = (node: Node): string =>
  'childNodes' in node ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '';

/** Every element of a document in order, the contents of `<template>` included. */
const elementsIn = (node: Node): Element[] => {
  const children = [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? [node.content] : [])];
  const below = children.flatMap(elementsIn);
  if (!('tagName' in node)) return below;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node) }, ...below];
};

export const readPage = (path: string, html: string): Page => ({ path, html, elements: elementsIn(parse(html)) });

/** Pieces that pages fetch and show are no pages: they have no document around them. */
const isPage = (html: string): boolean => /^<!doctype html/i.test(html);

/** Every page of a built site. */
export const readPages = (folder: string): Page[] =>
  globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => isPage(html))
    .map(({ file, html }) => readPage(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, html));

/** The folder of the host that the site lies in, with slashes at both ends. */
export const basePath = (): string =>
  `/${(process.env['BASE_PATH'] ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/');
