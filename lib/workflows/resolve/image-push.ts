import { ScalarMap } from '../model';

/** Commands that send an image, or what is kept like one, to a registry. Each is a few patterns that must all be there: one for all would take too long for a long line. */
const PUSHES: readonly (readonly RegExp[])[] = [
  [/\b(?:docker|podman|nerdctl|buildah)\s+(?:(?:image|manifest)\s+)?push\b/],
  [/\b(?:helm|oras|crane|regctl\s+image)\s+(?:push|copy|cp)\b/],
  [/\bskopeo\s+(?:copy|sync)\b/],
  [/\bimagetools\s+create\b/],
  [/\bdocker(?:\s+|-)compose\b/, /\spush\b/],
  [/\b(?:docker|buildx|podman)\b/, /\b(?:build|bake)\b/, /--push\b|\bpush=true\b|\btype=registry\b/],
  [/\bko\s+(?:build|publish|apply)\b/],
];

/** The programs among them: most scripts have none. */
const PROGRAMS = /\b(?:docker|podman|nerdctl|buildah|buildx|helm|oras|crane|regctl|skopeo|imagetools|ko)\b/;

/** Whether a script has a program in it that may push an image. */
export function hasImageProgram(script: string): boolean {
  return PROGRAMS.test(script);
}

/** Only tells what would be done. */
const TRIAL = /--dry-run\b|--push=false\b/;

/**
 * Whether a script may push an image to GitHub's registry: what it names cannot be told from here, or is there.
 *
 * @param script its text, where expressions are read from variables
 * @param env its variables
 */
export function mayPushToGithub(script: string, env: ScalarMap): boolean {
  return hasImageProgram(script) && linesOf(script).some((line) => isPush(line) && !TRIAL.test(line) && mayBeGithub(withLiterals(line, env)));
}

/**
 * The images that a script pushes, by the names that it pushes them to, as far as they are written there. What only the run knows stays as it is: `ghcr.io/${NAME}`.
 *
 * @param script its text, where expressions are read from variables
 * @param env its variables
 */
export function imagesPushed(script: string, env: ScalarMap): readonly string[] {
  if (!hasImageProgram(script)) return [];
  const commands = linesOf(script).flatMap((line) => line.replace(/\s#.*/, '').replace(/\$\([^()]*\)|`[^`]*`/g, '$MADE').replace(/[()]/g, ' ').split(/&&|\|\||[;|]/));
  return commands.filter((command) => isPush(command) && !TRIAL.test(command)).flatMap((command) => targetsOf(withLiterals(command, env)));
}

/** Tags, where there are some; else the last word says where it goes, and with `oras` the first. */
function targetsOf(command: string): readonly string[] {
  const words = command.replace(/["']/g, '').replace(/\s\d?>.*/, '').trim().split(/\s+/);
  const tags = words.flatMap((word, i) => (word === '-t' || word === '--tag' ? [words[i + 1] ?? ''] : word.startsWith('--tag=') ? [word.slice('--tag='.length)] : []));
  if (tags.length > 0) return tags;
  const verb = words.findIndex((word) => /^(?:push|copy|cp|sync)$/.test(word));
  const operands = verb < 0 ? [] : words.slice(verb + 1).filter((word) => !word.startsWith('-'));
  const target = words[0] === 'oras' ? operands.find((word) => word.includes('/')) : operands.at(-1);
  return target === undefined ? [] : [target.replace(/^(?:oci|docker):\/\//, '')];
}

function linesOf(script: string): readonly string[] {
  return script.replace(/\\\r?\n/g, ' ').split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#'));
}

function isPush(line: string): boolean {
  return PUSHES.some((patterns) => patterns.every((pattern) => pattern.test(line)));
}

function mayBeGithub(line: string): boolean {
  if (/\bghcr\.io\b/i.test(line) || /[$`%]|\{\{/.test(line)) return true;
  // Without the name of an image, a file says where it goes.
  return !/\s["']?(?:oci:\/\/|docker:\/\/)?\w[\w.-]*[:/]\w/.test(line.replace(/\s-\S+=\S*/g, ' ').replace(/^.*?\b(?:push|copy|cp|create|sync|build|bake|publish|apply)\b/, ''));
}

/** What the program has as plain text is known. */
function withLiterals(line: string, env: ScalarMap): string {
  return line.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const value = env[braced ?? bare ?? ''];
    return value === undefined || String(value).includes('${{') ? whole : String(value);
  });
}
