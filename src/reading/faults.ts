/** A file as such: where it lies, what it is called, of what kind it is and what its bytes are. */
export type FileFault =
  | 'shortcut'
  | 'hidden-file'
  | 'outside-folders'
  | 'foreign-file'
  | 'missing-file'
  | 'unknown-list'
  | 'subfolder'
  | 'same-id'
  | 'file-name'
  | 'long-file-name'
  | 'windows-name'
  | 'index-name'
  | 'large-image'
  | 'not-an-image'
  | 'large-file'
  | 'not-utf8'
  | 'empty-file';

/** Signs that are not what they look like, wherever they stand. */
export type CharacterFault =
  'invisible-character' | 'disguised-letter' | 'composed-letter' | 'mixed-alphabets' | 'build-word';

/** Front matter and lists as YAML, before any schema has seen them. */
export type YamlFault =
  | 'no-front-matter'
  | 'open-front-matter'
  | 'dashes-with-more'
  | 'plus-signs'
  | 'no-keys'
  | 'no-list'
  | 'unreadable-line'
  | 'tab-indent'
  | 'wrong-indent'
  | 'colon-in-text'
  | 'missing-colon'
  | 'reserved-start'
  | 'unreadable-escape'
  | 'unexpected-text'
  | 'open-quote'
  | 'open-bracket'
  | 'early-end'
  | 'double-key'
  | 'nameless-key'
  | 'merge-key'
  | 'tag'
  | 'anchor'
  | 'alias'
  | 'too-deep'
  | 'unreadable-to-build'
  | 'read-differently';

/** Values that the schema refuses. */
export type SchemaFault = 'unknown-key' | 'missing-key' | 'empty-value' | 'too-short' | 'too-long' | 'wrong-value';

/** A body that is more than text, or leads where its reader does not expect. */
export type BodyFault =
  | 'unreadable-body'
  | 'too-many-signs'
  | 'too-nested'
  | 'open-brace'
  | 'unmatched-tag'
  | 'less-than'
  | 'braces'
  | 'import-export'
  | 'html'
  | 'layout-key'
  | 'unknown-component'
  | 'component-in-sentence'
  | 'attribute-braces'
  | 'unknown-attribute'
  | 'attribute-without-text'
  | 'heading-1'
  | 'footnote'
  | 'code-block'
  | 'struck-out'
  | 'tick-box'
  | 'unknown-markdown'
  | 'link-target'
  | 'link-text'
  | 'image-target'
  | 'image-reference';

/** One file against the others, or against the day. */
export type CheckFault =
  | 'unknown-reference'
  | 'merged-reference'
  | 'self-reference'
  | 'loop'
  | 'duplicate'
  | 'foreign-kommun'
  | 'dead-link'
  | 'missing-image'
  | 'future-date'
  | 'end-before-start'
  | 'mass-confirmation'
  | 'draft-name';

/** The words of an insats against its facts: a fault where it is certain, else advice. */
export type ContradictionType = 'age-contradiction' | 'age-not-stated' | 'kommun-contradiction' | 'kommun-not-stated';

/** What would make an entry better, and stops nothing. */
export type AdviceType =
  | 'advice-readability'
  | 'advice-long-sentence'
  | 'advice-unknown-abbreviation'
  | 'advice-abbreviation'
  | 'advice-officialese'
  | 'advice-passive'
  | 'advice-link-text'
  | 'advice-relative-time'
  | 'advice-motivation'
  | 'advice-exclusion-form'
  | 'advice-no-exclusions'
  | 'advice-no-way-in'
  | 'advice-no-text-to-person'
  | 'advice-person-not-addressed'
  | 'advice-no-kontakt'
  | 'advice-personal-address'
  | 'advice-old-intag';

/**
 * Which fault or advice it is: what code and tests ask for. The sentences are for people alone, and may be reworded
 * at any time.
 */
export type FaultType =
  FileFault | CharacterFault | YamlFault | SchemaFault | BodyFault | CheckFault | ContradictionType | AdviceType;

/** A place in a file as editors count it: lines and columns from 1, columns in UTF-16 units. */
export type Place = { line: number; column: number };

/** What is wrong and what to do about it, each one or more whole Swedish sentences. */
export type Flaw<Typ extends string = FaultType> = {
  typ: Typ;
  text: string;
  action: string;
  /** The sign that it is about, when it is about a sign. */
  sign?: string;
  /** Other files that it is about, from the project's root: the one that has the name already, those of a loop. */
  others?: readonly string[];
};

/** A fault found in a text whose file the finder does not know. */
export type Finding = Place & Flaw;

/** A fault in a file; `file` is relative to the project root, with `/`. */
export type Fault = Finding & { file: string };

/** Keys and list indices from the top of a document down to a value. */
export type KeyPath = readonly PropertyKey[];

/** The first character of a file: where a fault of the whole file is told. */
export const START: Place = { line: 1, column: 1 };

/** By file, then by place, so that two runs over the same content print the same list. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
