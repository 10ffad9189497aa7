import { TargetActionModel } from './model';
import { scriptsOf } from './scripts';
import { TARGET_ACTION_KIND } from './target-action';
import { Declared, DocumentSource, fileName } from '../../core/inside';

export function resolveTargetActions(declared: Declared): TargetActionModel[] {
  return declared.of(TARGET_ACTION_KIND).map(({ target, origin, action, files }) => ({ target, origin, actionFile: action.file, files: Object.keys(files) }));
}

/** The scripts, as they were tested: nothing is filled into them. */
export function targetDocuments(actions: readonly TargetActionModel[]): DocumentSource[] {
  return actions.flatMap(({ target, origin, files }) => files.map((file) => ({
    what: 'script of a target',
    file,
    origin,
    shape: () => ({ kind: 'text' as const, path: file, origin, comment: 'hash' as const, lines: scriptsOf(target)[fileName(file)].map((text) => ({ text })) }),
  })));
}
