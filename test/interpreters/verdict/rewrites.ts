import { Judged, judgeExecution } from './executed';
import { Emitted, Said, emit } from '../execution/declare';
import { Case, EXPRESSION, STRANGER, ScriptStep } from '../grammar/case';

export interface Rewritten {
  /** Jobs to which what a finding offers could be applied to the letter. */
  readonly applied: number;
  /** Those whose offer names a line that is not in the script, or not all of it. */
  readonly notFound: readonly Case[];
  /** Those of which something is said again: the offer leads nowhere. */
  readonly refused: readonly { readonly of: Case; readonly original: Case; readonly said: Said }[];
  readonly judged: Judged;
}

/** Does what the findings offer, to the letter, and judges what comes out of it as if somebody had written that. */
export async function judgeRewrites(cases: readonly Case[]): Promise<Rewritten> {
  const emitted = emit(cases);
  const notFound: Case[] = [];
  const originals = new Map<Case, Case>();
  cases.forEach((one, index) => {
    const rewritten = applied(one, emitted[index]);
    if (rewritten === 'not found') notFound.push(one);
    else if (rewritten !== undefined) originals.set(rewritten, one);
  });
  const rewritten = [...originals.keys()];
  const again = emit(rewritten);
  const refused = rewritten.flatMap((of, index) => again[index].findings.slice(0, 1).map((said) => ({ of, original: originals.get(of)!, said })));
  return { applied: rewritten.length, notFound, refused, judged: await judgeExecution(rewritten.filter((_, index) => again[index].findings.length === 0)) };
}

const OFFER = /^Write: ([^]*?)(?: — and give the step env: \{ ([^]*) \}\.)?$/;
const LINE = /: `([^]*)`\.$/;

/** The job as it is when somebody did what is offered; undefined where nothing is. */
export function applied(one: Case, { findings }: Pick<Emitted, 'findings'>): Case | 'not found' | undefined {
  const offers = findings.filter(({ fix }) => fix !== undefined && OFFER.test(fix));
  // A finding that offers nothing is not undone by the offers of the others.
  if (offers.length === 0 || offers.length < findings.length || one.steps.length > 1) return undefined;
  const expression = `\${{ ${EXPRESSION[one.source]} }}`;
  let { script, env } = one.steps[0];
  script = script.split(STRANGER).join(expression);
  const done = new Set<string>();
  for (const { message, fix } of offers) {
    const [, rewrite, variables] = OFFER.exec(fix!)!;
    const line = LINE.exec(message)?.[1];
    if (line === undefined || line.includes('…') || rewrite.includes('…')) return 'not found';
    if (done.has(line)) continue;
    done.add(line);
    const next = replaced(script, line, rewrite);
    if (next === undefined) return 'not found';
    script = next;
    env = { ...env, ...variablesOf(variables) };
  }
  // Everything else of the expressions stays where it was.
  const back = (text: string) => text.split(expression).join(STRANGER);
  const step: ScriptStep = { ...one.steps[0], script: back(script), env: env && Object.fromEntries(Object.entries(env).map(([name, value]) => [name, back(value)])) };
  return { ...one, steps: [step] };
}

/** A line of the script as somebody would change it who reads the offer. */
function replaced(script: string, line: string, rewrite: string): string | undefined {
  const lines = script.split('\n');
  const at = lines.findIndex((text) => text.trim() === line);
  if (at < 0) return undefined;
  const heredoc = /^<<(\S+) {3}# without the quotes of (\S+)\n([^]*)$/.exec(rewrite);
  if (heredoc === null) return [...lines.slice(0, at), rewrite, ...lines.slice(at + 1)].join('\n');
  const [, delimiter, written, rest] = heredoc;
  const quoted = new RegExp(`(<<-?\\s*)${written.replace(/[\\'"]/g, '\\$&')}`);
  const opened = lines.slice(0, at).map((text) => text.replace(quoted, (_, arrow: string) => `${arrow}${delimiter}`));
  return [...opened, rest, ...lines.slice(at + 1)].join('\n');
}

function variablesOf(listed: string | undefined): Record<string, string> {
  return Object.fromEntries([...(listed ?? '').matchAll(/(\w+): '((?:\\'|[^'])*)'/g)].map(([, name, value]) => [name, value.replace(/\\'/g, "'")]));
}
