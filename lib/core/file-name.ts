/** The name of a file without its folders, by which GitHub and people call a workflow. */
export function fileName(path: string): string {
  return path.split('/').at(-1)!;
}
