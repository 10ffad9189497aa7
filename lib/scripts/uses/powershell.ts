import { Journal } from './journal';
import { keyOfFile } from './left-files';
import { changesWhatRuns } from './loaders';
import { PowershellReader, PowershellStatement, PowershellWord, readFromEnvironment } from './powershell-words';
import { PRINTED } from './runner-files';
import { Argument, Scope, Shell } from './shell';
import { State } from './state';
import { NOTHING, Value, concat, foreign, isTainted, mixed, outlineOf, sourcesIn, textOf, unknown } from './value';
import { commandOf } from '../commands/table';

const RUNS = /^(?:Invoke-Expression|iex)$/i;
const METHODS = /\[(?:ScriptBlock|System\.Management\.Automation\.ScriptBlock)\]::Create|\.(?:InvokeScript|NewScriptBlock|AddScript|AddCommand|ExpandString)\s*\(|\[PowerShell\]::Create/i;
const STARTS = /\bProcess\]::Start\s*\(|\bWScript\.Shell\b|\.ShellExecute\s*\(/i;
/** Verbs of commands of PowerShell that take text as text. */
const DATA = /^(?:Write|Get|Set|Out|Add|Clear|New|Remove|Test|Convert|ConvertTo|ConvertFrom|Select|Where|ForEach|Sort|Join|Split|Copy|Move|Rename|Export|Measure|Format|Compare|Group|Tee|Resolve|Compress|Expand|Send|Show|Read|Push|Pop|Find|Limit|Update|Wait|Start-Sleep|Import-Csv|Import-Clixml|Invoke-RestMethod|Invoke-WebRequest|Publish|Enable|Disable)\b/i;
const NOT_DATA = /^(?:Add-Type|New-Object|New-Service|New-ScheduledTask\w*|Set-Alias|New-Alias|Set-Item|Get-Command|Start-\w+|Invoke-\w+|Update-TypeData|Enter-PSSession|New-PSSession|Import-Module|Register-\w+|Set-PSBreakpoint|Trace-Command|Measure-Command)$/i;
const ALIASES = /^(?:echo|write|cat|gc|type|ls|dir|cd|sl|cp|copy|mv|move|rm|del|md|mkdir|pwd|select|where|foreach|sort|group|measure|sc|ac|ni|ri|%|\?|irm|iwr|return|throw|if|elseif|else|while|for|switch|try|catch|finally|do|until|param|function|in|begin|process|end|exit|break|continue|using|tee)$/i;

/** Follows variables of the environment through a script of PowerShell: statement by statement, whatever the conditions around them are. */
export function followPowershell(script: string, names: readonly string[], journal: Journal, shell: Shell): void {
  const follower = new Powershell(names, journal, shell);
  // What a loop ends with is what its next turn begins with.
  follower.follow(script);
  follower.follow(script);
}

class Powershell {
  /** In lower case, those of the environment with `env:`. */
  private readonly variables = new Map<string, Value>();

  public constructor(names: readonly string[], private readonly journal: Journal, private readonly shell: Shell) {
    for (const name of names) {
      const file = keyOfFile(name);
      if (file === undefined) this.set(`env:${name}`, foreign([name], { label: `$${name}` }));
      else journal.keep(file, foreign([name]));
    }
  }

  public follow(script: string): void {
    const reader = new PowershellReader(script, (name) => this.get(name));
    for (const statement of reader.statements()) if (this.journal.step()) this.statement({ ...statement, segments: statement.segments.map((words) => words.map((word) => this.withContent(word))) });
  }

  /** Whoever names a file may read it, also in the middle of a word: `"$(Get-Content title.txt)"`. */
  private withContent(word: PowershellWord): PowershellWord {
    const named = [word.value, ...word.text.includes('(') ? word.text.split(/[\s()"'|;,]+/).map((path) => this.pathOf(path)) : []];
    const content = concat(...named.map((path) => this.journal.content(path) ?? NOTHING));
    return isTainted(content) ? { ...word, value: concat(word.value, content), path: word.value } : word;
  }

  private pathOf(text: string): Value {
    return concat(...text.split(/\$(?:\{([^}]+)\}|((?:env:)?\w+))/i).map((piece = '', i): Value => (i % 3 === 0 ? [piece] : piece === '' ? NOTHING : this.get(piece))));
  }

  private get(name: string): Value {
    return this.variables.get(name.toLowerCase().replace(/^(?:global|script|local|private|variable):/, '')) ?? unknown(`$${name.replace(/^env:/i, '')}`);
  }

  private set(name: string, value: Value): void {
    const plain = name.toLowerCase().replace(/^(?:global|script|local|private|variable):/, '');
    const before = this.variables.get(plain) ?? NOTHING;
    this.variables.set(plain, isTainted(before) && keyless(before) !== keyless(value) ? mixed(concat(before, value)) : value);
    this.journal.holds(name.replace(/^.*:/, ''), value);
  }

  private statement(statement: PowershellStatement): void {
    const { line, text } = statement;
    const assigned = /^\s*(?:\[[\w.[\]]+\]\s*)?\$(?:\{([^}]+)\}|((?:\w+:)?\w+))(?:\.\w+|\[[^\]]*\])*\s*(?:\+|\?\?)?=(?!=)/.exec(text);
    const everything = concat(...statement.segments.flat().map(({ value }) => value), readFromEnvironment(text, (name) => this.get(name)));
    if (isTainted(everything) && METHODS.test(text)) this.journal.code(everything, 'powershell', line);
    if (isTainted(everything) && STARTS.test(text)) this.journal.chooses(everything, 'what starts a process', line);
    if (assigned) return this.assignment(assigned[1] ?? assigned[2], statement, everything);
    const each = /^\s*\(?\s*foreach\s*\(\s*\$(\w+)\s+in\b/i.exec(text) ?? /^\s*\(\s*\$(\w+)\s+in\b/i.exec(text);
    if (each) this.set(each[1], mixed(everything));
    this.pipeline(statement);
  }

  private assignment(name: string, statement: PowershellStatement, everything: Value): void {
    const { text, line, segments } = statement;
    const fromEnvironment = isTainted(readFromEnvironment(text, (variable) => this.get(variable)));
    const value = /=\s*(?:\[(?:int|long|double|bool|int64|guid|datetime|version)\]|[\d+*/ -]+$)/i.test(text) ? unknown() : segments.length === 1 && segments[0].length <= 3 && !fromEnvironment ? segments[0][segments[0].length - 1].value : mixed(everything);
    const variable = /^env:(.*)/i.exec(name)?.[1];
    if (variable !== undefined && isTainted(value) && changesWhatRuns(variable)) this.journal.chooses(value, `the variable ${variable}, from which programs take what they run`, line);
    // What is not known is at least the same wherever the variable is read.
    this.set(name, isTainted(value) || textOf(value) !== undefined ? value : unknown(`$${name}#${line}`));
    const at = segments[0].findIndex((word) => /=$/.test(word.text));
    const rest = at < 0 ? [] : segments[0].slice(at + 1);
    if (rest.length > 1 || segments.length > 1) this.pipeline({ ...statement, segments: [rest, ...segments.slice(1)].filter((words) => words.length > 0) });
  }

  private pipeline({ segments, line, text }: PowershellStatement): void {
    let fed: Value = NOTHING;
    for (const written of segments) {
      const words = /^[&.]$/.test(written[0].text) ? written.slice(1) : written;
      const called = words.length < written.length;
      if (words.length === 0) continue;
      this.written(words, fed, line);
      if (/^(?:ForEach|Where)-Object$|^(?:%|\?|foreach|where)$/i.test(words[0].text)) for (const name of ['_', 'PSItem']) this.set(name, mixed(fed));
      this.command(words, fed, called, line);
      if (targetAt(words) < 0) this.printed(words, line);
      fed = concat(...words.slice(/^[\w-]+$/.test(words[0].text) ? 1 : 0).map(({ value }) => value), fed);
    }
    // The block behind a pipe is read as a statement of its own.
    if (isTainted(fed) && /\|\s*(?:ForEach-Object|%|foreach)\s*\{?\s*$/i.test(text)) for (const name of ['_', 'PSItem']) this.set(name, mixed(fed));
  }

  /** `… >> file`, `Add-Content file …`, `… | Out-File file`. */
  private written(words: readonly PowershellWord[], fed: Value, line: number): void {
    const at = targetAt(words);
    if (at < 0) return;
    const name = /^[A-Za-z]+(?:-[A-Za-z]+)?$/.test(words[0].text) ? 1 : 0;
    const own = words.filter((word, i) => i >= name && i !== at && !/^(?:>>?|-\w+:?|utf-?8\w*|Append)$/i.test(word.text)).map(({ value }) => value);
    this.journal.write(words[at].path ?? words[at].value, concat(...own.flatMap((value, i) => (i > 0 ? [[' '], value] : [value])), fed, ['\n']), true, line);
  }

  private printed(words: readonly PowershellWord[], line: number): void {
    const said = /^(?:Write-(?:Output|Host)|echo)$/i.test(words[0].text) ? words.slice(1) : /^["']/.test(words[0].text) ? words : [];
    if (said.length > 0) this.journal.write(unknown(PRINTED), concat(...said.map(({ value }) => value), ['\n']), true, line);
  }

  private command(words: readonly PowershellWord[], fed: Value, called: boolean, line: number): void {
    const [first, ...args] = words;
    const given = concat(...args.map(({ value }) => value));
    const name = textOf(first.value);
    // An expression: what is done with it is data, unless a method runs it.
    if (name === undefined || /^[$"'@[(\d-]/.test(first.text)) {
      if (called && isTainted(first.value)) this.journal.chooses(first.value, 'the name of a command', line);
      else if (called && isTainted(given)) this.journal.unclear(given, 'command', 'what a command gets whose name is not known', line);
      return;
    }
    this.journal.runs(words.map(({ value }) => value));
    const all = concat(given, fed);
    if (!isTainted(all)) return;
    if (RUNS.test(name)) return this.journal.code(all, 'powershell', line);
    if (/^\w+-\w+$/.test(name) && !commandOf(name)) {
      if (NOT_DATA.test(name) || !DATA.test(name)) this.unclearCmdlet(name, words, line);
      return;
    }
    if (ALIASES.test(name)) return;
    this.program(words, fed, line);
  }

  private unclearCmdlet(name: string, words: readonly PowershellWord[], line: number): void {
    if (/^Invoke-(?:RestMethod|WebRequest)$|^Start-Sleep$/i.test(name)) return;
    const given = concat(...words.slice(1).map(({ value }) => value));
    if (/^(?:Add-Type|Start-Process|Invoke-Command)$/i.test(name)) this.journal.chooses(given, `what '${name}' runs`, line);
    else this.journal.unclear(given, 'command', `an argument of the command '${name}', which Slipway does not know`, line);
  }

  /** A program gets its words as they are. */
  private program(words: readonly PowershellWord[], fed: Value, line: number): void {
    const args: Argument[] = words.map(({ value }) => ({ value, split: false }));
    const scope: Scope = { state: new State(this.journal, new Map(), new Map(), []), input: fed, depth: 1, line, own: false, escapes: false };
    for (const [name, value] of this.variables) if (name.startsWith('env:') && isTainted(value)) scope.state.assign(sourcesIn(value)[0], value);
    this.shell.call(args, scope);
  }
}

const WRITES = /^(?:(?:Set|Add)-Content|Out-File|Tee-Object|sc|ac|tee)$/i;

/** The word that names the file to which a command writes. */
function targetAt(words: readonly PowershellWord[]): number {
  const redirected = words.findIndex(({ text }) => /^>>?$/.test(text));
  if (redirected >= 0) return redirected + 1 < words.length ? redirected + 1 : -1;
  if (!WRITES.test(words[0].text)) return -1;
  const named = words.findIndex(({ text }) => /^-(?:Literal|File)?Path:?$/i.test(text));
  return named >= 0 ? Math.min(named + 1, words.length - 1) : words.findIndex(({ text }, i) => i > 0 && !text.startsWith('-'));
}

function keyless(value: Value): string {
  return outlineOf(value, '\0') + sourcesIn(value).join('\0');
}
