import type * as Yaml from 'yaml';

/** What is used of the YAML library, which the packages bring along. @internal */
export type YamlLibrary = Pick<typeof Yaml, 'LineCounter' | 'isAlias' | 'isMap' | 'isScalar' | 'isSeq' | 'parseDocument'>;

/** The shapes of what is used of the bundle. They are written by hand: the packages are ES modules and their types would leak. @internal */
export interface ActionsLanguage extends YamlLibrary {
  readonly TokenType: Readonly<Record<'STRING' | 'IDENTIFIER' | 'DOT' | 'COMMA' | 'LEFT_PAREN' | 'RIGHT_PAREN', number>>;
  readonly Lexer: new (text: string) => { lex(): { tokens: Token[] } };
  readonly Parser: new (tokens: Token[], contexts: string[], functions: FunctionInfo[]) => { parse(): OfficialNode | undefined };
  readonly Evaluator: new (node: OfficialNode, contexts: Data, functions: Map<string, FunctionDefinition>) => { evaluate(): Data | undefined };
  readonly Star: new () => object;
  readonly data: { readonly Kind: Readonly<Record<string, number>>; reviver(key: string, value: unknown): unknown };
  readonly FeatureFlags: new (flags: { all: boolean }) => object;
  readonly NoOperationTraceWriter: new () => object;
  readonly TemplateValidationErrors: new () => object;
  readonly TemplateContext: new (errors: object, schema: object, trace: object) => TemplateContext;
  readonly YamlObjectReader: new (fileId: undefined, text: string) => YamlObjectReader;
  getWorkflowSchema(): object;
  getActionSchema(): object;
  parseWorkflow(file: OfficialFile, context: TemplateContext): { value?: TemplateToken };
  parseAction(file: OfficialFile, context: TemplateContext): { value?: TemplateToken };
  convertWorkflowTemplate(context: TemplateContext, root: object, fileProvider: undefined, options: ConvertOptions): Promise<unknown>;
  convertActionTemplate(context: TemplateContext, root: object, options: ConvertOptions): unknown;
}

/** What GitHub's parser makes of YAML: expressions are told from texts, and every token knows its place. @internal */
export interface TemplateToken {
  readonly templateTokenType: number;
  readonly range?: Range;
  /** Of a text, a number or a truth value. */
  readonly value?: unknown;
  /** As it stands in the file; none where the parser made it, such as a text of a number. */
  readonly source?: string;
  /** Of an expression, without its braces. */
  readonly expression?: string;
  /** Of a text with expressions in it: `expression` then is a call of `format`. */
  readonly originalExpressions?: readonly TemplateToken[];
  readonly count?: number;
  /** An entry of a list, or of a map. */
  get?(index: number): TemplateToken | { readonly key: TemplateToken; readonly value: TemplateToken };
  toString(): string;
}

/** YAML as GitHub's parser takes it, one token after the other. @internal */
export interface YamlObjectReader {
  readonly errors: readonly { readonly message: string; readonly range?: Range }[];
  readonly doc: Yaml.Document;
  readonly lineCounter: Yaml.LineCounter;
  validateStart(): void;
  allowLiteral(): TemplateToken | undefined;
  allowSequenceStart(): TemplateToken | undefined;
  allowSequenceEnd(): boolean;
  allowMappingStart(): TemplateToken | undefined;
  allowMappingEnd(): boolean;
}

/** @internal */
export interface OfficialFile {
  readonly name: string;
  readonly content: string;
}

/** @internal */
export interface ConvertOptions {
  readonly errorPolicy: number;
  readonly featureFlags?: object;
}

/** @internal */
export interface TemplateContext {
  readonly state: { featureFlags?: object };
  readonly errors: { getErrors(): TemplateError[] };
  error(tokenOrFile: unknown, error: unknown, range?: Range): void;
}

/** @internal */
export interface TemplateError {
  readonly rawMessage: string;
  readonly range?: Range;
}

/** Lines and columns count from 1 in a document and from 0 in an expression. @internal */
export interface Range {
  readonly start: { readonly line: number; readonly column: number };
  /** The first character behind it. */
  readonly end?: { readonly line: number; readonly column: number };
}

/** @internal */
export interface Token {
  readonly type: number;
  readonly lexeme: string;
  readonly range: Range;
  value?: unknown;
}

/** @internal */
export interface FunctionInfo {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
}

/** @internal */
export interface FunctionDefinition extends FunctionInfo {
  call(...args: Data[]): Data;
}

/** A value inside the evaluator. @internal */
export interface Data {
  readonly kind: number;
  readonly value?: boolean;
  coerceString(): string;
  number(): number;
  values?(): Data[];
  pairs?(): Array<{ key: string; value: Data }>;
}

/** @internal */
export interface OfficialNode {
  accept<R>(visitor: OfficialVisitor<R>): R;
}

/** @internal */
export interface OfficialVisitor<R> {
  visitLiteral(node: { literal: Data }): R;
  visitUnary(node: { expr: OfficialNode }): R;
  visitBinary(node: { left: OfficialNode; operator: Token; right: OfficialNode }): R;
  visitLogical(node: { operator: Token; args: OfficialNode[] }): R;
  visitGrouping(node: { group: OfficialNode }): R;
  visitContextAccess(node: { name: Token }): R;
  visitIndexAccess(node: { expr: OfficialNode; index: OfficialNode }): R;
  visitFunctionCall(node: { functionName: Token; args: OfficialNode[] }): R;
}

let loaded: ActionsLanguage | undefined;

/** Loads the bundle on first use: a program that never meets an expression never pays for it. */
export function actionsLanguage(): ActionsLanguage {
  // A `require`, because an import would load it with this module, and `import()` would make every caller asynchronous.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  loaded ??= require('../vendor/actions-language.cjs') as ActionsLanguage;
  return loaded;
}
