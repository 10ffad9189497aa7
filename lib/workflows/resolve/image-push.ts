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

/** Only tells what would be done. */
const TRIAL = /--dry-run\b|--push=false\b/;

/**
 * Whether a script may push an image to GitHub's registry: what it names cannot be told from here, or is there.
 *
 * @param script its text, where expressions are read from variables
 * @param env its variables
 */
export function mayPushToGithub(script: string, env: ScalarMap): boolean {
  const lines = script.replace(/\\\r?\n/g, ' ').split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#'));
  return lines.some((line) => isPush(line) && !TRIAL.test(line) && mayBeGithub(withLiterals(line, env)));
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
