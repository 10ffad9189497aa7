import { fileName, markdownText } from '../../../core/inside';
import { anchor, code, link, relative } from '../../../observability/inside';
import { WorkflowModel } from '../../../workflows/inside';

/** The heading of a workflow on a page. */
export function workflowHeading({ name, file }: WorkflowModel): string {
  return `${markdownText(name)} (${code(fileName(file))})`;
}

/** A link to that heading. */
export function workflowLink(workflow: WorkflowModel): string {
  return link(markdownText(workflow.name), anchor(`${workflow.name} (${fileName(workflow.file)})`));
}

/** A link to a file of the repository, with its name in a font of fixed width. */
export function fileLink(from: string, file: string): string {
  return link(code(fileName(file)), relative(from, file));
}
