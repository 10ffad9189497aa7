import { HandbookModel } from './model';
import { ResolvedHandbook } from './resolve';
import { shapeRunbook } from './runbook/page';
import { shapeSetup } from './setup/page';
import { shapeTroubleshooting } from './troubleshooting/page';
import { DocumentSource } from '../../core/inside';

export function handbookDocuments(handbooks: readonly HandbookModel[]): DocumentSource[] {
  return handbooks.flatMap((handbook) => {
    const resolved = handbook as ResolvedHandbook;
    const { id, origin } = handbook;
    const common = { what: 'page of a handbook', id, origin };
    return [
      { ...common, file: handbook.runbookFile, shape: () => shapeRunbook(resolved) },
      { ...common, file: handbook.troubleshootingFile, shape: () => shapeTroubleshooting(resolved) },
      { ...common, file: handbook.setupFile, shape: () => shapeSetup(resolved) },
    ];
  });
}
