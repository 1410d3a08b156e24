import { describe, expect, it } from 'vitest';
import { descendants, ancestors } from '../../src/model/terms.ts';
import { enKatalog } from '../fixtures/innehall.ts';

const kort = 'Ett ord ur katalogens ordlista, förklarat för den som läser.';

/** A vocabulary where `a: 'b'` says that b is broader than a, through the schema and the model. */
const vokabular = (bredare: Record<string, string | undefined>) => {
  const malgrupper = Object.fromEntries(
    Object.entries(bredare).map(([id, over]) => [
      id,
      { namn: `Grupp ${id}`, kort, ...(over ? { bredare: over } : {}) },
    ]),
  );
  return new Map(enKatalog({ malgrupper }).malgrupper.map((term) => [term.id, term]));
};

const trappa = vokabular({ barnbarn: 'barn', barn: 'rot', syskon: 'rot', rot: undefined });

describe('upwards in the vocabulary', () => {
  it('gives the term and every broader one, nearest first', () => {
    expect(ancestors('barnbarn', trappa)).toEqual(['barnbarn', 'barn', 'rot']);
  });

  it('gives the term alone when nothing is broader', () => {
    expect(ancestors('rot', trappa)).toEqual(['rot']);
  });

  it('cuts a loop, however it is entered', () => {
    const ring = vokabular({ a: 'b', b: 'c', c: 'a', in: 'b' });
    expect(ancestors('a', ring)).toEqual(['a', 'b', 'c']);
    expect(ancestors('in', ring)).toEqual(['in', 'b', 'c', 'a']);
  });

  it('cuts a term that is broader than itself', () => {
    expect(ancestors('sig-sjalv', vokabular({ 'sig-sjalv': 'sig-sjalv' }))).toEqual(['sig-sjalv']);
  });

  it('ends at a broader term that does not exist', () => {
    expect(ancestors('a', vokabular({ a: 'finns-ej' }))).toEqual(['a', 'finns-ej']);
  });
});

describe('downwards in the vocabulary', () => {
  it('gives every narrower term, on all levels, without the given one', () => {
    expect(descendants(['rot'], trappa).toSorted()).toEqual(['barn', 'barnbarn', 'syskon']);
  });

  it('leaves out what was given, also when it is below another that was given', () => {
    expect(descendants(['rot', 'barn'], trappa).toSorted()).toEqual(['barnbarn', 'syskon']);
  });

  it('gives nothing below a term without narrower ones, nor below none', () => {
    expect(descendants(['syskon'], trappa)).toEqual([]);
    expect(descendants([], trappa)).toEqual([]);
  });

  it('ends in a loop too', () => {
    expect(descendants(['a'], vokabular({ a: 'b', b: 'c', c: 'a' })).toSorted()).toEqual(['b', 'c']);
  });
});
