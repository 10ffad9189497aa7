import { ScalarMap } from '../model';

/** Commands that send an image, or what is kept like one, to a registry. */
const PUSH = new RegExp([
  String.raw`\b(?:docker|podman|nerdctl|buildah)\s+(?:image\s+|manifest\s+|compose\s+(?:\S+\s+)*)?push\b`,
  String.raw`\b(?:helm|oras|crane|regctl\s+image|docker-compose)\s+(?:push|copy|cp)\b`,
  String.raw`\bskopeo\s+(?:copy|sync)\b`,
  String.raw`\bimagetools\s+create\b`,
  String.raw`\b(?:docker|buildx|podman)\s+(?:\S+\s+)*(?:build|bake)\s.*(?:--push\b|push=true|type=registry)`,
  String.raw`\bko\s+(?:build|publish|apply)\b`,
].join('|'));

/** Only tells what would be done. */
const TRIAL = /--dry-run\b|--push=false\b/;

/**
 * Whether a script may push an image to GitHub's registry: what it names cannot be told from here, or is there.
 *
 * @param script its text, where expressions are read from variables
 * @param env its variables
 */
export function mayPushToGithub(script: string, env: ScalarMap): boolean {
  if (!PUSH.test(script.replace(/\\\r?\n/g, ' '))) return false;
  const lines = script.replace(/\\\r?\n/g, ' ').split(/\r?\n/).filter((line) => !/^\s*#/.test(line));
  return lines.some((line) => PUSH.test(line) && !TRIAL.test(line) && mayBeGithub(withLiterals(line, env)));
}

function mayBeGithub(line: string): boolean {
  if (/\bghcr\.io\b/i.test(line) || /[$`%]|\{\{/.test(line)) return true;
  // Without the name of an image, a file says where it goes.
  return !/\s["']?(?:oci:\/\/|docker:\/\/)?[\w.-]+(?:[:/][\w.@:/-]+)+/.test(line.replace(/\s-\S+=\S*/g, ' ').replace(/^.*?\b(?:push|copy|cp|create|sync|build|bake|publish|apply)\b/, ''));
}

/** What the program has as plain text is known. */
function withLiterals(line: string, env: ScalarMap): string {
  return line.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const value = env[braced ?? bare ?? ''];
    return value === undefined || String(value).includes('${{') ? whole : String(value);
  });
}
