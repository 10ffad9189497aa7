import { DeliveryModel } from '../../../checks/inside';
import { repositoryFilesOf } from '../../declared-repository';
import { IssueFormModel } from '../../files/issue-form/model';

/** The issue forms of a delivery. */
export function issueForms(model: DeliveryModel): IssueFormModel[] {
  return repositoryFilesOf(model).filter((file): file is IssueFormModel => file.kind === 'issue-form');
}

/** What GitHub makes of a label that has no id: letters and digits in lower case, hyphens between them. */
export function labelReference(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_-]+/g, '-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}
