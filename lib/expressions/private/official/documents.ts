import { actionsLanguage, type ActionsLanguage, type Range, type TemplateContext, type TemplateError, type TemplateToken } from './bundle';
import { UNEXPECTED_TYPE, takenDefaults } from './input-defaults';
import type { OfficialError } from './official-error';
import { withRawTexts } from './raw-texts';
import { SourceNode, sourceOf } from './source';
import { yamlMistakeIn } from './yaml-mistakes';

/** GitHub's `TryConversion`: convert although the file has errors, to hear all of them at once. */
const TRY_CONVERSION = 1;

/** A file as GitHub's parser read it. @internal */
export interface OfficialReading {
  readonly errors: readonly OfficialError[];
  /** What is in it, with its places; undefined where the parser could make nothing of the text. */
  readonly root?: SourceNode;
}

/** What GitHub's parser says about the text of a workflow file. */
export function parseWorkflowText(path: string, text: string): OfficialError[] {
  return parseWorkflow(path, text, () => undefined);
}

/** The same, together with what is in the file. */
export function readWorkflowText(path: string, text: string): OfficialReading {
  let root: SourceNode | undefined;
  const errors = withRawTexts((textAt) => parseWorkflow(path, text, (value) => (root = sourceOf(value, textAt))));
  return { errors, root };
}

function parseWorkflow(path: string, text: string, found: (value: TemplateToken) => void): OfficialError[] {
  const language = actionsLanguage();
  return judge({ path, text }, language, language.getWorkflowSchema(), (context) => {
    const { value } = language.parseWorkflow({ name: path, content: text }, context);
    if (value) {
      found(value);
      const taken = takenDefaults(value);
      const report = context.error;
      context.error = (token, error, range) => {
        if (token === undefined || !taken.has(token as TemplateToken) || !UNEXPECTED_TYPE.test(String((error as Error | undefined)?.message ?? error))) report(token, error, range);
      };
    }
    const options = { errorPolicy: TRY_CONVERSION, featureFlags: context.state.featureFlags };
    // The only `await` inside is for a file provider, and there is none: the body has run to its end when the call returns.
    // A rejection stays unhandled on purpose. It would end the process; a handler would hide that a file was not judged.
    if (value) void language.convertWorkflowTemplate(context, value, undefined, options);
  });
}

/** What GitHub's parser says about the text of an `action.yml`. */
export function parseActionText(path: string, text: string): OfficialError[] {
  return parseAction(path, text, () => undefined);
}

/** The same, together with what is in the file. */
export function readActionText(path: string, text: string): OfficialReading {
  let root: SourceNode | undefined;
  const errors = withRawTexts((textAt) => parseAction(path, text, (value) => (root = sourceOf(value, textAt))));
  return { errors, root };
}

function parseAction(path: string, text: string, found: (value: TemplateToken) => void): OfficialError[] {
  const language = actionsLanguage();
  return judge({ path, text }, language, language.getActionSchema(), (context) => {
    const { value } = language.parseAction({ name: path, content: text }, context);
    if (value) found(value);
    if (value) language.convertActionTemplate(context, value, { errorPolicy: TRY_CONVERSION });
  });
}

/** Where GitHub takes an expression as a whole, and its package asks for a map when it converts what it has read without a complaint. */
const WHOLE = /^Unexpected type 'BasicExpressionToken' encountered while reading '(?:job env|step env|services)'\. The type 'MappingToken' was expected\.$/;

/** What the package says of the other jobs when it gives up such a job. Our own rules know what jobs wait for. */
const GIVEN_UP = /^The workflow must contain at least one job with no dependencies\.$|depends on unknown job|creates a cycle in the dependency graph/;

function withoutWhole(errors: readonly OfficialError[]): OfficialError[] {
  const left = errors.filter(({ message }) => !WHOLE.test(message));
  return left.length === errors.length ? left : left.filter(({ message }) => !GIVEN_UP.test(message));
}

/** A list whose alias stands for nothing is read as if it were shorter, without an error. */
const MAY_BE_ALIAS = /(?:^|[\s[,{])\*[\w./-]/m;

function judge({ path, text }: { readonly path: string; readonly text: string }, language: ActionsLanguage, schema: object, run: (context: TemplateContext) => void): OfficialError[] {
  const context = new language.TemplateContext(new language.TemplateValidationErrors(), schema, new language.NoOperationTraceWriter());
  // Features that are open to everyone are still off by default in the package.
  context.state.featureFlags = new language.FeatureFlags({ all: true });
  const crashes: Error[] = [];
  const report = context.error.bind(context);
  // The parser catches its own crashes and reports them in the same way as a mistake in the file: tell them apart here.
  context.error = (token, error, range) => {
    if (isCrash(error)) crashes.push(error);
    else report(token, error, range);
  };
  try {
    run(context);
  } catch (error) {
    const { token } = error as { token?: { range?: Range } };
    if (token) report(token, error, token.range);
    else crashes.push(error as Error);
  }
  const errors = withoutWhole(context.errors.getErrors().map(toOfficialError));
  if (errors.length > 0 && /^(?:\s|#.*|\ufeff)*$/.test(text)) return [{ message: 'There is nothing in it' }];
  // What the mistake is stands first, and then what came of it.
  const mistake = errors.length > 0 || MAY_BE_ALIAS.test(text) ? yamlMistakeIn(language, text) : undefined;
  return distinct([...mistake ? [mistake] : [], ...errors, ...crashes.map((crash) => toCrash(path, crash))]);
}

/** By name and not by class: a test runner gives every module its own classes. */
function isCrash(error: unknown): error is Error {
  return ['TypeError', 'RangeError', 'ReferenceError'].includes((error as Error | undefined)?.name ?? '');
}

function toCrash(path: string, { name, message }: Error): OfficialError {
  return { message: `GitHub's parser crashed on ${path}: ${name}: ${message}`, crash: true };
}

function toOfficialError({ rawMessage, range }: TemplateError): OfficialError {
  const message = inWords(rawMessage);
  if (!range) return { message };
  const { start: { line, column }, end } = range;
  return end ? { message, line, column, endLine: end.line, endColumn: end.column } : { message, line, column };
}

/** What is said of a file. The YAML parser appends the position and a picture of the place, and speaks of its own code. */
export function inWords(message: string): string {
  if (message === 'ErrorExceededMaxLength') return 'An expression is longer than the 21000 characters that GitHub reads';
  return message.replace(/ at line \d+, column \d+:\n[^]*$/, '')
    .replace('; please use YAML.parseAllDocuments()', ', and a file is one')
    .replace(/^(Plain value cannot start with directive indicator character %)$/, '$1: {% … %} is of a template, not of a file that GitHub reads');
}

/** Parsing and converting may both say the same about the same place. */
function distinct(errors: OfficialError[]): OfficialError[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}
