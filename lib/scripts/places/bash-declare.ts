import { ARITHMETIC, NAME, Trouble } from './bash-place';

/** What `declare` and its kin do with each of their arguments; undefined for another command. */
export function declaration(words: readonly string[]): ((index: number) => Trouble | undefined) | undefined {
  const [command, ...args] = words;
  if (!/^(?:declare|typeset|local|readonly|export)$/.test(command ?? '')) return undefined;
  const flags = args.filter((word) => /^[-+][A-Za-z]+$/.test(word)).join('');
  // An integer is evaluated, and so is the name behind a reference.
  if (command !== 'export' && /[in]/.test(flags)) return () => (flags.includes('i') ? ARITHMETIC : NAME);
  return (index) => {
    const word = words[index];
    // Without `=` the whole is a name. In a quoted `x=( … )` the list is read once more.
    return /^[A-Za-z_]\w*\+?=/.test(word) && !/^\w+\+?=\(/.test(word) ? undefined : declaredName(word);
  };
}

function declaredName(word: string): Trouble | undefined {
  return /^-/.test(word) ? undefined : NAME;
}
