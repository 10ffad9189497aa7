import { Journal, isOwn } from './journal';
import { LeftFile } from './use';

/** No variable of an environment is called so. */
const PREFIX = 'file:';

/** The files that a script leaves with the text of a variable in them. */
export function leftFiles(journal: Journal): readonly LeftFile[] {
  return [...journal.tainted()].flatMap(([key, variables]) => (isOwn(key) ? [] : variables.map((variable) => ({ name: PREFIX + key, variable }))));
}

/** The key of a file by its name; undefined for a variable. */
export function keyOfFile(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}

/** Commands and objects that have all variables of the environment at once. */
const ALL = /\b(?:print)?env\s*(?:[|>;&)\n]|$)|\bset\s*(?:[|>;&)\n]|$)|\b(?:declare|typeset|export)\s+-p|\bcompgen\b|\benviron\b(?!\[|\.get)|\benv\s*\[\]|%ENV\b|\bENVIRON\b(?!\[\s*")|\$ENV\b(?![{.[]\s*["']?\w)|\bENV\.(?:each|map|to_h|select)|\bgetenv\(\s*\)|\bprocess\.env\b(?![.[])|\bdir\s+env:/i;

/** Whether code has all variables of the environment in its hands. */
export function readsAll(code: string): boolean {
  return ALL.test(code);
}

/** Whether a script asks which files there are, so that it need not name one. */
export function listsFiles(script: string): boolean {
  return /[\w/]\*|\*[./]|\b(?:ls|find|fd|listdir|iterdir|r?glob|walk|scandir|run-parts)\b/.test(script);
}

/** Whether a script names a variable or a file at all, or has all variables: nothing becomes of what it does not mention. */
export function mentions(script: string, name: string): boolean {
  return mentionsIn(script)(name);
}

/** The same for many names: the script is searched once for what has them all. */
export function mentionsIn(script: string): (name: string) => boolean {
  let [all, lists]: (boolean | undefined)[] = [];
  const lower = script.toLowerCase();
  return (name) => {
    if (keyOfFile(name) === undefined ? (all ??= readsAll(script)) : (lists ??= listsFiles(script))) return true;
    return lower.includes((name.startsWith(PREFIX) ? baseOf(name) : name).toLowerCase());
  };
}

/** The name of a file by its path as a script writes it: `"${RUNNER_TEMP}/title"`. */
export function fileNamed(path: string): string {
  return PREFIX + path.replace(/["']/g, '').replace(/^(?:\.\/+)+/, '').replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced: string | undefined, bare: string | undefined) => `\u0001$${braced ?? bare}\u0001`);
}

/** The path of a file as somebody would write it; undefined for a variable. */
export function pathOfFile(name: string): string | undefined {
  return keyOfFile(name)?.replace(/\u0001/g, '');
}

/** The same file for a script that runs in another folder. */
export function fileIn(name: string, move: (path: string) => string): string {
  const path = name.slice(PREFIX.length);
  return /^[/~\u0001]/.test(path) ? name : PREFIX + move(path);
}

function baseOf(name: string): string {
  return name.replace(/^.*[/\u0001:]/s, '') || name;
}
