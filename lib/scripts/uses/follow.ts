import { Bash, followBash } from './bash';
import { Journal } from './journal';
import { leftFiles, mentions, mentionsIn } from './left-files';
import { followPowershell } from './powershell';
import { followPython } from './python';
import { entriesOf, maskedOutputs } from './runner-files';
import { initialState } from './state';
import { Followed } from './use';
import { foreign } from './value';
import { remembered } from '../../core/inside';
import { programName } from '../commands/table';

const NOTHING: Followed = { uses: [], entries: [], files: [], masked: [], holders: new Map() };

/**
 * What becomes of variables of the environment in a script: where their text is run, where that is not known, and what the runner reads of it afterwards.
 *
 * @param shell as it is written in a workflow; undefined when it depends on a machine that is not known
 * @param variables names of variables, and of files as an earlier script left them
 */
export function follow(script: string, shell: string | undefined, variables: readonly string[]): Followed {
  const mentioned = [...new Set(variables)].filter(mentionsIn(script));
  return mentioned.length === 0 && !script.includes('::add-mask::') ? NOTHING : followed(JSON.stringify([script, shell ?? '', mentioned.sort()]));
}

const followed = remembered((key): Followed => {
  const [script, shell, names] = JSON.parse(key) as [string, string, string[]];
  const journal = new Journal();
  try {
    followIn(programOf(shell), script, shell, names, journal);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Who does not get to the end knows of no value what becomes of it.
    for (const name of names) journal.unclear(foreign([name]), 'unread', 'a script that is nested too deeply', 0);
  }
  return { uses: journal.uses, entries: entriesOf(journal), files: leftFiles(journal), masked: maskedOutputs(journal), holders: journal.holders };
});

/**
 * The commands that a script runs, by the names of their programs, in their order and each once: those behind wrappers, in functions that are called and in code that is put together among them. A word is what the program
 * gets; what is not known of it stands there as a variable: `${TAG}`, or `${…}`.
 */
export function commandsIn(script: string, shell: string | undefined): readonly (readonly string[])[] {
  return ran(JSON.stringify([script, shell ?? '']));
}

const ran = remembered((key) => {
  const [script, shell] = JSON.parse(key) as [string, string];
  const journal = new Journal(true);
  const program = programOf(shell);
  try {
    // Plain commands of another shell look alike.
    followIn(isFollowed(shell) ? program : 'bash', script, shell, [], journal);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return journal.commands.map(([name = '', ...words]) => [programName(name), ...words]);
});

function followIn(program: string, script: string, shell: string, names: readonly string[], journal: Journal): void {
  if (/^(?:bash|sh|dash|ash|ksh|zsh|)$/.test(program)) return followBash(script, names, /^(?:sh|dash|ash)$/.test(program), journal);
  if (/^(?:pwsh|powershell)$/.test(program)) return followPowershell(script, names, journal, new Bash(journal, ''));
  if (/^python[\d.]*$/.test(program)) return followPython(script, [], [], initialState(journal, names), undefined, new Bash(journal, ''));
  for (const name of names) {
    const at = Math.max(0, script.split('\n').findIndex((line) => mentions(line, name)));
    // What cmd reads is the text in which the value stands already.
    if (program === 'cmd' && script.toLowerCase().includes(`%${name.toLowerCase()}%`)) journal.chooses(foreign([name]), 'a script of cmd, which pastes variables into its lines', at);
    else journal.unclear(foreign([name]), 'language', `a script of the shell '${shell}', which Slipway does not read`, at);
  }
}

/** Whether scripts of a shell are followed at all. */
export function isFollowed(shell: string): boolean {
  return /^(?:bash|sh|dash|ash|ksh|zsh|pwsh|powershell|python[\d.]*)$/.test(programOf(shell));
}

/** The program of a `shell` as it is written in a workflow. */
function programOf(shell: string): string {
  return shell.includes('${{') ? '' : shell.trim().split(/\s/, 1)[0].replace(/^.*[\\/]/, '').toLowerCase().replace(/\.exe$/, '');
}
