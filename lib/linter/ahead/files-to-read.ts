import { isPlain } from './plain';
import { FileThere, RepositoryFiles } from '../../checks/inside';
import { workflowFilesIn } from '../../expressions/inside';

/** The files that GitHub's parser is going to be asked about. Workflows name actions, which are read before them. */
export function filesToRead(files: RepositoryFiles): { readonly kind: 'workflow' | 'action'; readonly file: FileThere }[] {
  const those = (kind: 'workflow' | 'action', paths: readonly string[]) => paths.flatMap((path) => {
    const file = files.read(path);
    return file?.text === undefined || !isPlain(file.text) ? [] : [{ kind, file }];
  });
  return [...those('action', files.actions?.() ?? []), ...those('workflow', workflowFilesIn(files))];
}
