import { shortly } from './shortly';
import { Defect } from '../../checks/inside';
import { Known } from '../../scripts/inside';
import { HoistDoubt } from '../hoist';

/** What is said of a value that would have been something else had GitHub pasted it: both readings, and how to write each. */
export function doubtful(one: HoistDoubt, shell: string | undefined): Omit<Defect, 'origin'> {
  const written = `\${{ ${shortly(one.expression)} }}`;
  switch (one.doubt) {
    case 'words': return words(one, written, shell);
    case 'command': return command(one, written, shell);
    case 'number': return number(one, written, shell);
  }
}

function words({ line, known, variable }: HoistDoubt, written: string, shell: string | undefined): Omit<Defect, 'origin'> {
  return {
    id: 'workflows/split-words',
    message: `The expression ${written} has no quotes: \`${line.trim()}\`. It is written as one argument; pasted into the script, several words would be several arguments, and nothing at all would be none. ${reasonOf(known)}`,
    fix: `For one argument, which may be empty, write "${written}". ${severalOf(written, variable.toLowerCase(), shell, known)}${known.open === 'optional' ? ' An input that is required, or has a default, is one argument without quotes, too.' : ''}`,
  };
}

function severalOf(written: string, name: string, shell: string | undefined, { texts = [] }: Known): string {
  // A list that is read has no quotes: they would become signs of the words.
  if (texts.some((text) => /["'\\]/.test(text))) return 'For several, some of which have quotes, take an expression for each of them.';
  if (isOf(shell, 'pwsh', 'powershell')) return `For several: $words = -split "${written}", and then @words.`;
  if (isOf(shell, 'sh')) return `For several, give the step \`shell: bash\` and write: read -ra ${name} <<< "${written}", and then "\${${name}[@]}".`;
  return `For several, write: read -ra ${name} <<< "${written}", and then "\${${name}[@]}".`;
}

function command({ line, variable }: HoistDoubt, written: string, shell: string | undefined): Omit<Defect, 'origin'> {
  const powershell = isOf(shell, 'pwsh', 'powershell');
  return {
    id: 'workflows/split-words',
    message: powershell
      ? `The expression ${written} stands for a whole statement: \`${line.trim()}\`. Its text is printed; pasted into the script, it would be run.`
      : `The expression ${written} stands where a command begins: \`${line.trim()}\`. It is written as the name of one program; pasted into the script, its words would be the program and its arguments, or a script of their own.`,
    fix: powershell
      ? `To print it, write "${written}". To run it, give the step env: { ${variable}: '${written}' } and write: Invoke-Expression $env:${variable}`
      : `For one program, write "${written}". For a script, give the step env: { ${variable}: '${written}' } and write: ${isOf(shell, 'sh') ? 'sh' : 'bash'} -c "$${variable}"`,
  };
}

function number({ line }: HoistDoubt, written: string, shell: string | undefined): Omit<Defect, 'origin'> {
  const python = !isOf(shell, 'pwsh', 'powershell');
  return {
    id: 'workflows/number-as-text',
    message: `The expression ${written} has no quotes: \`${line.trim()}\`. It is read as a text; pasted into the script, a number would be a number.`,
    fix: python
      ? `For a text, write "${written}". For a number, write int("${written}") or float("${written}"), or declare what it comes from as a number.`
      : `For a text, write "${written}". For a number, write [int]"${written}" or [double]"${written}", or declare what it comes from as a number.`,
  };
}

function reasonOf({ texts, open }: Known): string {
  if (texts !== undefined) return `It may be '${texts.find((text) => !/^\S+$/.test(text)) ?? ''}'.`;
  switch (open) {
    case 'optional': return 'It may be left out.';
    case 'words': return 'Where it is declared, it has several words.';
    default: return 'Nothing says what it holds.';
  }
}

function isOf(shell: string | undefined, ...names: readonly string[]): boolean {
  return shell !== undefined && names.includes(shell.trim().split(/\s/, 1)[0].replace(/^.*[\\/]/, '').toLowerCase().replace(/\.exe$/, ''));
}
