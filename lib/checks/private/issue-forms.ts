import { IssueFormModel } from '../../repository';
import { DeliveryModel } from '../rule';

/** The issue forms of a delivery. */
export function issueForms({ repository }: DeliveryModel): IssueFormModel[] {
  return repository.files.filter((file): file is IssueFormModel => file.kind === 'issue-form');
}

/** What GitHub makes of a label that has no id: letters and digits in lower case, hyphens between them. */
export function labelReference(label: string): string {
  return label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_-]+/g, '-').replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
}
