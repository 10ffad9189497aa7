import { Pipeline, pipelineOf, stageOf } from './pipelines';
import { targetOf } from './target';
import { Terminal } from './terminal';
import { TOKEN_VARIABLES, isSecretName, tokenFor } from './token';
import { UsageError } from './usage-error';
import { SETTINGS_FILE, readDocument } from '../apply/inside';
import { printable } from '../core/inside';
import { promotionProgram } from '../promotion/inside';

export interface ExplainOptions {
  readonly pipeline?: string;
  readonly stage?: string;
  readonly json?: boolean;
  readonly repository?: string;
  readonly apiUrl?: string;
  readonly asCommitted?: boolean;
}

/** Has the program of a pipeline say what it would do now. */
export async function explain(options: ExplainOptions, terminal: Terminal): Promise<number> {
  const pipeline = pipelineOf(options.pipeline, terminal);
  if (options.stage !== undefined) stageOf(pipeline, options.stage);
  const file = `${pipeline.folder}/promotion.cjs`;
  const text = terminal.read(file);
  if (text === undefined) throw new UsageError(`There is no '${file}' beside its configuration. Both are generated: run the program that declares the pipeline again (npx projen).`);
  if (!options.asCommitted) expectOurs(file, text);
  const { owner, name, apiUrl } = targetOf({ ...options, file: SETTINGS_FILE }, settings(pipeline, terminal), terminal);
  const token = tokenFor(apiUrl, terminal);
  const args = ['explain', ...options.json ? ['--json'] : [], ...options.stage === undefined ? [] : ['--stage', options.stage]];
  const ended = await terminal.node(file, args, { ...withoutSecrets(terminal, addressesOf(pipeline)), GITHUB_TOKEN: token, GITHUB_REPOSITORY: `${owner}/${name}`, GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrlOf(apiUrl) });
  const redacted = (said: string) => said.split(token).join('***');
  for (const line of ended.out.split(/(?<=\n)/)) say(redacted(line), terminal);
  terminal.err(redacted(ended.err));
  if (ended.code === undefined) throw new UsageError(`'${file}' was stopped before it had said everything.`);
  return ended.code === 0 ? 0 : 1;
}

/** The token goes to a program that was committed: it must be the one that this Slipway writes. */
function expectOurs(file: string, text: string): void {
  const { lines } = promotionProgram();
  const own = lines.join('\n').trimEnd();
  const body = text.trimEnd().replace(/\r\n/g, '\n');
  const above = body.endsWith(own) ? body.slice(0, body.length - own.length) : undefined;
  if (above !== undefined && above.split('\n').every((line) => line === '' || /^\/\/.*$/.test(line))) return;
  throw new UsageError(`'${file}' is not the program that this Slipway writes: another version wrote it, or somebody changed it. Run the program that declares the pipeline (npx projen), and look at the difference. It would be given your token; if it may have it, say so with --as-committed.`);
}

/** What the settings document says of the repository, where there is one. */
function settings({ root }: Pipeline, { read }: Terminal): ReturnType<typeof readDocument> {
  const text = read(`${root}${SETTINGS_FILE}`);
  return text === undefined ? { version: 1 } : readDocument(text, SETTINGS_FILE);
}

/** The variables that hold addresses of Prometheus. */
function addressesOf({ stages }: Pipeline): string[] {
  return stages.flatMap(({ gates = [] }) => gates.flatMap(({ address }) => (address === undefined ? [] : [address])));
}

/** Whatever else the machine knows is none of its business, but what signs in to the Prometheus that a gate asks. */
function withoutSecrets({ env }: Terminal, addresses: readonly string[]): { [name: string]: string | undefined } {
  const asked = new Set(addresses.flatMap((address) => [address, `${address}_TOKEN`, `${address}_USER`, `${address}_PASSWORD`]));
  // A pipeline that names a token of GitHub's as its own would have it sent to the address beside it.
  return Object.fromEntries(Object.entries(env).filter(([name]) => (asked.has(name) && !TOKEN_VARIABLES.includes(name.toUpperCase())) || !(isSecretName(name) || /^GITHUB_(?:OUTPUT|STEP_SUMMARY|ENV|PATH|STATE)$|^NODE_OPTIONS$/i.test(name))));
}

/** A GitHub of one's own has GraphQL beside its REST API, not below it. */
function graphqlUrlOf(apiUrl: string): string {
  return `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`;
}

/** What a job would show as an annotation is an error here. */
function say(line: string, { out, err }: Terminal): void {
  const annotation = /^::(?:error|warning)::(.*)/.exec(line)?.[1];
  if (annotation === undefined) return out(line);
  err(`${printable(annotation.replace(/%0A/g, '\n').replace(/%0D/g, '\r').replace(/%25/g, '%'))}\n`);
}
