import { ShellReader, Verdict } from './types';

const bash = () => (require('./bash') as typeof import('./bash')).readBash;
const sh = () => (require('./bash') as typeof import('./bash')).readSh;
const powershell = () => (require('./powershell') as typeof import('./powershell')).readPowershell;
const python = () => (require('./python') as typeof import('./python')).readPython;

/** A map, because the name is the user's: every object has a `constructor`. A reader is loaded when a script needs it. */
const READERS: ReadonlyMap<string, () => ShellReader> = new Map(Object.entries({ bash, sh, pwsh: powershell, powershell, python }));

/** How a shell that Slipway does not read would get at a variable. */
const OTHERS: ReadonlyMap<string, (variable: string) => string> = new Map(Object.entries<(variable: string) => string>({
  // `%NAME%` is pasted into the line before cmd reads it; delayed expansion is not, but holds only for the lines after it is enabled.
  cmd: (variable) => `!${variable}!`,
  zsh: (variable) => `"\${${variable}}"`,
  node: (variable) => `process.env.${variable}`,
  perl: (variable) => `$ENV{${variable}}`,
  ruby: (variable) => `ENV["${variable}"]`,
  rscript: (variable) => `Sys.getenv("${variable}")`,
}));

/** The reader for a `shell` as it is written in a workflow: a known name, or a command line that ends with the script's file. */
export function readerOf(shell: string | undefined): ShellReader {
  const reader = readerFor(shell);
  return (text, slots) => (slots.holes.length > MOST_HOLES ? tooMany(text, slots) : reader(text, slots));
}

/** Nobody writes more of them into one script, and what a line should be instead takes longer the more it has. */
const MOST_HOLES = 1000;

/** Such a script is not read, and none of its values is said to be safe. */
const tooMany: ShellReader = (_text, { holes }) => verdictForAll(holes, (hole) => ({
  read: `\${${hole.variable}}`,
  context: `a script with more than ${MOST_HOLES} expressions, which Slipway does not read`,
}));

function readerFor(shell: string | undefined): ShellReader {
  if (shell === undefined || shell.includes('${{')) return unknownSystem;
  const program = shell.trim().split(/\s/, 1)[0].replace(/^.*[\\/]/, '').toLowerCase().replace(/\.exe$/, '');
  return READERS.get(/^python[\d.]*$/.test(program) ? 'python' : program)?.() ?? otherShell(shell, program);
}

/** What is said of a script that one shell reads in one way, and another in another: no line of it can be mended. */
export const UNKNOWN_SHELL = 'a script whose shell is not known';

const unknownSystem: ShellReader = (_text, { holes }) => verdictForAll(holes, (hole) => ({
  read: `\${${hole.variable}}`,
  context: UNKNOWN_SHELL,
}));

const WITH_BASH = '   # with shell: bash';

function otherShell(shell: string, program: string): ShellReader {
  const read = OTHERS.get(program) ?? ((variable: string) => `"\${${variable}}"`);
  return (_text, { holes }) => verdictForAll(holes, (hole) => ({
    // An expansion of cmd would be unsafe even in a script that is never written.
    read: program === 'cmd' ? hole.variable : read(hole.variable),
    context: program === 'cmd' ? 'a script of cmd, which pastes variables into its lines' : `a script of the shell '${shell}', which Slipway does not read`,
    mend: (line) => {
      const done = line.replace(hole.mark, () => read(hole.variable));
      if (program === 'cmd') return done.startsWith('setlocal ') ? done : `setlocal EnableDelayedExpansion\n${done}`;
      return OTHERS.get(program) || done.endsWith(WITH_BASH) ? done : done + WITH_BASH;
    },
  }));
}

function verdictForAll<T extends { readonly mark: string }>(holes: readonly T[], verdict: (hole: T) => Verdict): { verdicts: Map<string, Verdict> } {
  return { verdicts: new Map(holes.map((hole) => [hole.mark, verdict(hole)])) };
}
