/** Where GitHub looks for workflows, and in no folder below. @internal */
export const WORKFLOWS_FOLDER = '.github/workflows';

/** Whether GitHub reads a file as a workflow. @internal */
export function isWorkflowFile(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}

/** Whether a file is the metadata of an action: wherever it lies, but among the workflows, where it is one of these. @internal */
export function isActionFile(path: string): boolean {
  return /(?:^|\/)action\.ya?ml$/.test(path) && !isWorkflowFile(path);
}

/** The paths of all workflows of a repository. @internal */
export function workflowFilesIn(files: { list(folder: string): readonly string[] }): string[] {
  return files.list(WORKFLOWS_FOLDER).map((name) => `${WORKFLOWS_FOLDER}/${name}`).filter(isWorkflowFile);
}
