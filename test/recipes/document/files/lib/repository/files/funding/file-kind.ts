import { FUNDING_KIND } from './funding';
import { FundingModel } from './model';
import { treeList, treeMap } from '../../../core/inside';
import { FileKind } from '../file-kind';

export const FUNDING: FileKind<FundingModel> = {
  noun: FUNDING_KIND,
  what: 'funding',
  resolve: (declared) => declared.of(FUNDING_KIND).map(({ _props: { github, custom = [] }, _origin: origin, file }) => ({ kind: 'funding', id: 'funding', origin, file, github, custom })),
  shape: ({ github, custom }) => treeMap([['github', treeList(github, true)], ['custom', custom.length > 0 ? treeList(custom, true) : undefined]]),
};
