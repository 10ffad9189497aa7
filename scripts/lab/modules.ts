import { execFileSync } from 'child_process';

/** Where a module of Go lies once it was downloaded: read only, and checked against the public database of checksums. */
export function moduleFolder({ path, version }: { readonly path: string; readonly version: string }): string {
  const { Dir, Error: error } = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `${path}@v${version}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })) as { Dir?: string; Error?: string };
  if (Dir === undefined) throw new Error(`${path} ${version}: ${error}`);
  return Dir;
}
