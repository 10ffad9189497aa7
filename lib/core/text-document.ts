import { Origin } from './origin';

/** A document that is no tree: `CODEOWNERS`, Markdown. */
export interface TextDocument {
  readonly kind: 'text';
  readonly path: string;
  /** The lines without those that say that the file is generated. */
  readonly lines: readonly TextLine[];
  readonly origin: Origin;
  /** How a comment is written in it, `hash` for `# …`, `html` for `<!-- … -->`, `slashes` for `// …`; undefined for a text that others copy as it is, where nothing may say that it is generated. */
  readonly comment?: 'hash' | 'html' | 'slashes';
}

/** */
export interface TextLine {
  readonly text: string;
  /** What the line comes from, when it is not the whole document's. */
  readonly origin?: Origin;
}

/** A part of a file that belongs to the user: what stands between two marks is kept up to date, the rest is never touched. */
export interface SectionDocument {
  readonly kind: 'section';
  readonly path: string;
  /** As a message calls its source: `badges`. */
  readonly what: string;
  /** What the marks say: `badges`. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly origin: Origin;
}
