/** The public API as data: what a user can name, in the words that they read. Rules look at this and know nothing of the compiler. */
export interface Api {
  readonly types: readonly ApiType[];
  /** Every line that somebody reads: sources with their comments and messages, and pages. */
  readonly lines: readonly ApiLine[];
  /** A type of the API by its name; undefined for those of other packages. */
  find(name: string): ApiType | undefined;
}

export interface ApiLine {
  readonly at: string;
  readonly text: string;
}

/** A class, a struct (an interface of options and data), an interface that users implement, or an enum. */
export interface ApiType {
  readonly kind: 'class' | 'struct' | 'interface' | 'enum';
  readonly name: string;
  /** The folder of `lib` that it lives in. */
  readonly room: string;
  /** Written by a script of ours from foreign facts, whose names are not ours to choose. */
  readonly generated: boolean;
  /** What a rule reads of a whole delivery, and nobody writes: named as the file names it. */
  readonly resolved: boolean;
  /** All that it extends and implements, directly or not: foreign types, such as `Construct`, too. */
  readonly ancestors: readonly string[];
  readonly construct?: ApiMethod;
  readonly methods: readonly ApiMethod[];
  readonly properties: readonly ApiProperty[];
  readonly docs: Docs;
  readonly at: string;
}

/** A method, or a constructor. */
export interface ApiMethod {
  readonly name: string;
  readonly static: boolean;
  readonly parameters: readonly ApiParameter[];
  readonly returns: TypeRef;
  readonly docs: Docs;
  readonly at: string;
}

export interface ApiParameter {
  readonly name: string;
  readonly type: TypeRef;
  readonly optional: boolean;
}

/** A property; also the value of an enum. */
export interface ApiProperty {
  readonly name: string;
  readonly static: boolean;
  readonly type: TypeRef;
  readonly optional: boolean;
  readonly docs: Docs;
  readonly at: string;
}

export interface Docs {
  /** The words, with those that are inherited from an interface. */
  readonly text: string;
  readonly defaultValue?: string;
}

/** A type as the parts of its union: `string | Expression` has two. */
export type TypeRef = readonly TypePart[];

export type TypePart =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list' | 'map'; readonly of: TypeRef };

/** The types that a value of a type is made of, however deep: `{ [name: string]: (string | Expression)[] }` is made of `string` and `Expression`. */
export function leavesOf(type: TypeRef): string[] {
  return type.flatMap((part) => (part.kind === 'name' ? [part.name] : leavesOf(part.of)));
}

/** Whether a type is one name and nothing else. */
export function isJust(type: TypeRef, name: string): boolean {
  return type.length === 1 && type[0].kind === 'name' && type[0].name === name;
}
