import { Case, Ref, Source, step } from './case';
import { drawn, hashOf, pairs } from './draw';
import { HOPS, WASHES } from './hops';
import { BASH_PLACES, WORD_PLACES } from './places';
import { CODE_QUOTINGS, CodeQuoting, Runner, SHELL_RUNNERS } from './shell-code';
import { WRAPPERS } from './wrappers';

const sourceOf = (text: string): Source => (hashOf(text) % 3 === 0 ? 'body' : 'title');
const made = (group: string, kind: string, script: string, shell?: 'bash' | 'sh', git?: boolean): Case => ({ group, kind, source: sourceOf(script), steps: [step(script, shell)], git });

/** Every program that runs text, with every way of putting a text into that text. */
export function codeCases(): Case[] {
  const refs: readonly Ref[] = ['§', '$T', '${T}'];
  const plain = pairs(SHELL_RUNNERS, CODE_QUOTINGS).map(([runner, quoting], number) => {
    const v = refs[number % 5 === 4 ? 2 : number % 2];
    return made('program that runs text', runner.name, runner.script(quoting[1](v)), number % 3 === 0 ? undefined : 'bash', runner.git);
  });
  // The call with `-c` is the one that has arguments of its own, the safe way.
  const argument = SHELL_RUNNERS.filter(({ name }) => /-[a-z]*c( --)?$/.test(name) && !/^(?:ssh|script)/.test(name)).flatMap((runner) => [
    made('program that runs text', `${runner.name}, with an argument`, `${runner.script('\'printf "[%s]\\n" "$1"\'')} _ "§"`, 'bash'),
    made('program that runs text', `${runner.name}, with an argument without quotes`, `${runner.script("'echo $1'")} _ "$T"`, 'bash'),
    made('program that runs text', `${runner.name}, with an argument that it evaluates`, `${runner.script('\'eval "echo $1"\'')} _ "$T"`, 'bash'),
  ]);
  return [...plain, ...argument];
}

/** A program that runs text, behind what runs programs. */
export function wrappedCases(count: number): Case[] {
  const runners = SHELL_RUNNERS.filter(({ script }) => /^[a-z/"$'\\]/.test(script('W')) && !/[|;<\n]|^(?:eval|builtin|trap|coproc|source|\.|retry|run|[a-z_]+=)\b/.test(script('W')));
  const all = pairs(WRAPPERS, pairs(runners, CODE_QUOTINGS));
  return drawn(all, count, ([[wrapper], [runner, [quoting]]]) => `wrapped ${wrapper} ${runner.name} ${quoting}`).map(([[wrapper, wrap], [runner, [, word]]], number) =>
    made('behind a wrapper', `${wrapper} … ${runner.name}`, wrap(runner.script(word(number % 2 === 0 ? '$T' : '§'))), 'bash', runner.git));
}

/** What a script does with a text at the end of its way. */
function usesOf(): readonly (readonly [name: string, use: (ref: string) => string, git?: boolean])[] {
  const simple: CodeQuoting[] = CODE_QUOTINGS.slice(0, 4);
  const code = pairs(SHELL_RUNNERS.filter(({ script }) => !script('W').includes('\n')), simple).map(([runner, [, word]]): readonly [string, (ref: string) => string, boolean?] => [runner.name, (ref) => runner.script(word(ref)), runner.git]);
  const places = pairs([...WORD_PLACES, ...BASH_PLACES].filter(([, line]) => !line('W').includes('\n')), [(v: string) => `"${v}"`, (v: string) => v]).map(([[kind, line], quote]): readonly [string, (ref: string) => string] => [kind, (ref) => line(quote(ref))]);
  return [...code, ...places, ...places];
}

/** A text on its way through a script, to a place that may run it. */
export function hopCases(count: number): Case[] {
  const all = pairs(HOPS, usesOf());
  return drawn(all, count, ([hop, [use]], index) => `hop ${hop.name} ${use} ${index}`).map(([hop, [name, use, git]], number) =>
    made('behind a hop', `${hop.name} → ${name}`, hop.script(number % 2 === 0 ? '§' : '$T', use), 'bash', git));
}

/** The same in the shell that has fewer words. */
export function posixHopCases(count: number): Case[] {
  const runners: Runner[] = SHELL_RUNNERS.filter(({ script }) => !/<<<|<\(|builtin|eval --|[a-z]=\(|\/dev\/stdin|coproc|\$\{cmd/.test(script('W')) && !script('W').includes('\n'));
  const all = pairs(HOPS.filter(({ posix }) => posix), pairs(runners, CODE_QUOTINGS.slice(0, 6)));
  return drawn(all, count, ([hop, [runner, [quoting]]]) => `posix ${hop.name} ${runner.name} ${quoting}`).map(([hop, [runner, [, word]]], number) =>
    made('behind a hop, in sh', `${hop.name} → ${runner.name}`, hop.script(number % 2 === 0 ? '$T' : '§', (ref) => runner.script(word(ref))), 'sh', runner.git));
}

/** Two hops, as longer scripts have them. */
export function twoHopCases(count: number): Case[] {
  // One document in another of the same name would end it.
  const ways = pairs(HOPS, HOPS).filter((two) => !two.every(({ script }) => script('', () => '').includes('EOS')));
  const uses = usesOf();
  return drawn(ways, count, ([first, second]) => `two ${first.name} ${second.name}`).map(([first, second]) => {
    const [name, use, git] = uses[hashOf(`${first.name} then ${second.name}`) % uses.length];
    return made('behind two hops', `${first.name} → ${second.name} → ${name}`, first.script('$T', (ref) => second.script(ref, use)), 'bash', git);
  });
}

/** A text of which little is left. */
export function washedCases(): Case[] {
  const uses = drawn(usesOf(), 60, ([name], index) => `washed ${name} ${index}`);
  return drawn(pairs(WASHES, uses), 160, ([hop, [use]]) => `washed ${hop.name} ${use}`).map(([hop, [name, use, git]]) =>
    made('washed', `${hop.name} → ${name}`, hop.script('$T', use), 'bash', git));
}
