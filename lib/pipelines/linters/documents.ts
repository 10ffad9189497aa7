import { ACTIONLINT_FILE, WorkflowLintersModel, ZIZMOR_FILE } from './model';
import { DocumentSource, TreeDocument, treeList, treeMap } from '../../core/inside';

export function linterDocuments(linters: readonly WorkflowLintersModel[]): DocumentSource[] {
  return linters.flatMap((model) => [
    { what: 'settings of zizmor', id: model.id, file: ZIZMOR_FILE, origin: model.origin, shape: () => shapeZizmor(model) },
    { what: 'settings of actionlint', id: model.id, file: ACTIONLINT_FILE, origin: model.origin, shape: () => shapeActionlint(model) },
  ]);
}

/** An audit that is accepted for several reasons has one entry, with each reason above its files. */
function shapeZizmor({ origin, accepted }: WorkflowLintersModel): TreeDocument {
  const audits = [...new Set(accepted.map(({ audit }) => audit))].sort();
  const ignored = (audit: string) => accepted.filter((one) => one.audit === audit).flatMap(({ files, reason }) => files.map((value, i) => ({ value, ...i === 0 && { comment: reason } })));
  return {
    path: ZIZMOR_FILE,
    origin,
    comment: 'What zizmor is told to let pass, and why.',
    root: treeMap([
      ['rules', treeMap([
        ...audits.map((audit) => [audit, treeMap([['ignore', { kind: 'list', items: ignored(audit) }]])] as const),
        ['self-repository', treeMap([['disable', true]]), { comment: 'It prefers $/… to ./…, which not every runner understands yet; in the same commit both mean the same.' }],
      ])],
    ]),
  };
}

function shapeActionlint({ origin, ownLabels, unknownYet }: WorkflowLintersModel): TreeDocument {
  return {
    path: ACTIONLINT_FILE,
    origin,
    comment: 'What actionlint cannot know: labels of our own machines, and what GitHub has learned since.',
    root: treeMap([
      ['self-hosted-runner', treeMap([['labels', treeList(ownLabels)]])],
      ['paths', unknownYet.length > 0 ? treeMap([['**/*.yml', treeMap([['ignore', treeList(unknownYet)]])]]) : undefined],
    ]),
  };
}
