/** What a rule must find, as `of` of the violation and the beginning of its text; and the same said well. */
export interface MadeUp {
  readonly wrong: readonly (readonly [text: string, of: string, says: string])[];
  readonly right: string;
}

/** Rule by rule, an API that is against it. A rule that cannot fail is not a rule. */
export const MADE_UP: Readonly<Record<string, MadeUp>> = {
  'docs': {
    wrong: [
      ['export class A {}', 'A', 'has no doc comment'],
      ['/** A. */\nexport class A {\n  public b(): void {}\n}', 'A.b', 'has no doc comment'],
      ['/** A. */\nexport class A {\n  public constructor() {}\n}', 'A.constructor', 'has no doc comment'],
      ['/** A. */\nexport class A {\n  public get b(): number {\n    return 1;\n  }\n}', 'A.b', 'has no doc comment'],
      ['/** A. */\nexport enum A {\n  B = 1,\n}', 'A.B', 'has no doc comment'],
    ],
    right: [
      '/** A. */', 'export interface A {', '  /** B. */', '  b(): void;', '}',
      '/** D. */', 'export class D implements A {', '  private e = 1;', '  /** @internal */', '  public _f = this.e;', '  public b(): void {}', '}',
      '/** @internal */', 'export class G { h = 1 }', 'class I { j = 1 }', 'export const k = new I();',
    ].join('\n'),
  },
  'props-default-doc': {
    wrong: [
      ['export interface A {\n  /** B. */\n  b?: string;\n}', 'A.b', 'can be left out and has no @default'],
      ['export interface A {\n  /** @default undefined */\n  b?: string;\n}', 'A.b', "has the @default 'undefined'"],
      ['export interface A {\n  /** @default - undefined */\n  b?: string;\n}', 'A.b', "has the @default '- undefined'"],
    ],
    right: 'export interface A {\n  /** B. */\n  b: string;\n  /**\n   * C.\n   *\n   * @default - none\n   */\n  c?: string;\n}',
  },
  'props-name': {
    wrong: [
      ['export class A {\n  constructor(name: string, options: AOptions) {}\n}\nexport interface AOptions {\n  b: string;\n}', 'A', "is made with 'options: AOptions'; it should be 'props: AProps'"],
      ['export class A {\n  constructor(options: AProps) {}\n}\nexport interface AProps {\n  b: string;\n}', 'A', "is made with 'options: AProps'"],
      ['export class A {\n  constructor(props: BProps) {}\n}\nexport interface BProps {\n  b: string;\n}', 'A', "is made with 'props: BProps'"],
    ],
    right: 'export class A {\n  constructor(name: string, props: AProps) {}\n}\nexport class B extends A {\n  constructor(props: AProps) {}\n}\nexport interface AProps {\n  b: string;\n}',
  },
  'options-name': {
    wrong: [
      ['export class A {\n  b(options: BProps): void {}\n}\nexport interface BProps {\n  c: string;\n}', 'A.b', "takes 'options: BProps'"],
      ['export class A {\n  b(props: BProps): void {}\n}\nexport interface BProps {\n  c: string;\n}', 'A.b', "takes 'props: BProps'"],
      ['export class A {\n  b(more: BOptions): void {}\n}\nexport interface BOptions {\n  c: string;\n}', 'A.b', "takes 'more: BOptions'"],
      ['export class A {\n  b(what: DockerImage): void {}\n}\nexport interface DockerImage {\n  c: string;\n}', 'A.b', "takes 'what: DockerImage'"],
    ],
    right: 'export class A {\n  b(name: string, options: BOptions): void {}\n  c(props: AProps): A {\n    return new A();\n  }\n  d(images: DockerImage[]): void {}\n}\n'
      + 'export interface BOptions {\n  c: string;\n}\nexport interface AProps {\n  c: string;\n}\nexport interface DockerImage {\n  c: string;\n}',
  },
  'construct-signature': {
    wrong: [
      ['class Construct {}\nexport class A extends Construct {\n  constructor(scope: Construct, props: {}) {\n    super();\n  }\n}', 'A', 'is made with (scope, props)'],
      ['class Construct {}\nexport class A extends Construct {\n  constructor(id: string, scope: Construct) {\n    super();\n  }\n}', 'A', 'is made with (id, scope)'],
    ],
    right: 'class Construct {}\nexport class A extends Construct {\n  constructor(scope: Construct, id: string, props: {}) {\n    super();\n  }\n}\n'
      + 'export class B {\n  constructor(name: string) {}\n}\nexport class C extends Construct {\n  constructor(scope: Construct, id: string) {\n    super();\n  }\n}',
  },
  'same-name-same-shape': {
    wrong: [
      ['export class A {\n  addB(name: string, value: string): void {}\n}\nexport class C {\n  addB(name: string, options: {}): void {}\n}', 'C.addB', 'takes (name: string), unlike A.addB(name: string, value: string)'],
      ['export class A {\n  b(names: string[]): void {}\n}\nexport class C {\n  b(names: number[]): void {}\n}', 'C.b', 'takes (names: list of number), unlike A.b(names: list of string)'],
    ],
    right: 'export class A {\n  b(name: string, options: {}): void {}\n}\nexport class C {\n  b(name: string, props: {}): void {}\n  static of(a: string): void {}\n}\nexport class D {\n  static of(): void {}\n  g(other: D | number): void {}\n}\nexport class E {\n  g(other: E | number): void {}\n}',
  },
  'one-name': {
    wrong: [['export interface A {\n  ownerReview: boolean;\n}\nexport interface B {\n  ownerReviews: boolean;\n}', 'A.ownerReview', "and B.ownerReviews are the same but for an 's'"]],
    right: 'export interface A {\n  directory: string;\n}\nexport interface B {\n  directorys: string[];\n}',
  },
  'no-asymmetric-pairs': {
    wrong: [
      ['export interface A {\n  cache: boolean;\n  cacheOptions: string;\n}', 'A.cache', "is a flag beside 'cacheOptions'"],
      ['export interface A {\n  allNames: boolean;\n  names: string[];\n}', 'A.allNames', "is a flag beside 'names'"],
      ['export interface A {\n  enableCache: boolean;\n  cacheOptions: string;\n}', 'A.enableCache', "is a flag beside 'cacheOptions'"],
      ['export class A {\n  static of(json: string): A {\n    return new A();\n  }\n  toJson(): string {\n    return "";\n  }\n}', 'A.of', "takes what 'toJson' gives: call it 'fromJson'"],
    ],
    right: 'export interface A {\n  cache: boolean;\n  caches: string[];\n}\nexport class B {\n  static fromJson(json: string): B {\n    return new B();\n  }\n  toJson(): string {\n    return "";\n  }\n}',
  },
  'positive-flags': {
    wrong: [['export interface A {\n  doNotAsk: boolean;\n}', 'A.doNotAsk', 'says what does not happen'], ['export interface A {\n  skipTests?: boolean | string;\n}', 'A.skipTests', 'says what does not happen']],
    right: 'export interface A {\n  ask: boolean;\n  ignore: string[];\n  notes: boolean;\n}',
  },
  'one-verb-for-adding': {
    wrong: [
      ['export class A {\n  registerStep(step: string): void {}\n}', 'A.registerStep', "adds under a name of its own: call it 'addStep'"],
      ['export class A {\n  createOutput(): string {\n    return "";\n  }\n}', 'A.createOutput', "adds under a name of its own: call it 'addOutput'"],
      ['export class A {\n  steps(step: string): void {}\n}', 'A.steps', "gives nothing, so it adds something: call it 'add…'"],
    ],
    right: 'export class A {\n  addStep(step: string): void {}\n  use(step: string): void {}\n  output(): string {\n    return "";\n  }\n  static create(): void {}\n}',
  },
  'options-last': {
    wrong: [['export class A {\n  b(options: {}, name: string): void {}\n}', 'A.b', "takes 'options' before the end"]],
    right: 'export class A {\n  b(name: string, options: {}): void {}\n}',
  },
  'units-in-types': {
    wrong: [['export interface A {\n  timeoutMinutes: number;\n}', 'A.timeoutMinutes', 'has its unit in its name']],
    right: 'export interface A {\n  timeout: Duration;\n  requests: number;\n}\nclass Duration {}',
  },
  'text-accepts-expressions': {
    wrong: [
      ['export interface A {\n  title: string;\n}', 'A.title', 'takes a string and no Expression'],
      ['export interface A {\n  titles: (string | number)[];\n}', 'A.titles', 'takes a string and no Expression'],
      ['export class A {\n  static titled(title: string): A {\n    return new A();\n  }\n}', 'A.titled.title', 'takes a string and no Expression'],
    ],
    right: 'class Expression {}\nexport interface A {\n  title: string | Expression;\n  titles: { [name: string]: string | Expression };\n  count: number;\n}',
  },
  'no-any': {
    wrong: [
      ['export class A {\n  b(value: any): void {}\n}', 'A.b', "is 'any' somewhere"],
      ['export interface A {\n  b: { [name: string]: unknown[] };\n}', 'A.b', "is 'unknown' somewhere"],
      ['export class A {\n  b(): object {\n    return {};\n  }\n}', 'A.b', "is 'object' somewhere"],
    ],
    right: 'export interface A {\n  b: string | number;\n}',
  },
  'no-reserved-words': {
    wrong: [
      ['export class A {\n  with(): void {}\n}', 'A.with', 'is a word of Python'],
      ['export interface A {\n  default: string;\n}', 'A.default', 'is a word of Java'],
      ['export class A {\n  equals(other: A): boolean {\n    return other === this;\n  }\n}', 'A.equals', "is a word of Java's Object"],
      ['export class A {\n  b(from: string): void {}\n}', 'A.b(from)', 'is a word of Python'],
    ],
    right: 'export class A {\n  ref = 1;\n  equalTo(other: A): boolean {\n    return other === this;\n  }\n}',
  },
  'docs-gender': {
    wrong: [
      ['/** Whoever runs it; he waits. */\nexport class A {}', "'he'", 'says who somebody is'],
      ["export class A {\n  b = 'a stranger made His own';\n}", "'His'", 'says who somebody is'],
    ],
    right: '/** Whoever runs it; they wait for the history. */\nexport class A {}',
  },
};
