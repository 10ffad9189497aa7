import { axisTexts } from './axis-values';
import { ContainerModel, MatrixModel } from './model';

/** Whether the steps of a job run in its container: an image that is empty when the job starts leaves them on the machine. */
export function isContained(container: ContainerModel | undefined, matrix: MatrixModel | undefined): 'always' | 'maybe' | 'never' {
  if (!container) return 'never';
  if (container.image.replace(/\$\{\{.*?\}\}/gs, '') !== '') return 'always';
  return axisTexts(container.image, matrix)?.every((image) => image !== '') ? 'always' : 'maybe';
}
