/** projen's list of the files that it wrote. */
export const MANIFEST = '.projen/files.json';

/** The paths in it; none where it is no such list. */
export function listedIn(manifest: string | undefined): string[] {
  try {
    const { files } = JSON.parse(manifest ?? '{}') as { files?: unknown };
    return Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string') : [];
  } catch {
    return [];
  }
}
