import { Origin } from '../../../core/inside';
import { OverrideModel } from '../../../workflows/inside';

/** @internal */
export interface IssueFormModel {
  readonly kind: 'issue-form';
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly comment?: string;
  readonly name: string;
  readonly description: string;
  readonly title?: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly projects: readonly string[];
  readonly type?: string;
  readonly fields: readonly IssueFieldModel[];
  readonly overrides: readonly OverrideModel[];
}

/** @internal */
export interface IssueFieldModel {
  readonly origin: Origin;
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  /** Undefined for `markdown`. */
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly render?: string;
  readonly multiple?: boolean;
  /** Of `dropdown`. */
  readonly options?: readonly string[];
  /** Of `dropdown`. */
  readonly defaultIndex?: number;
  /** Of `checkboxes`. */
  readonly boxes?: readonly { readonly label: string; readonly required?: boolean }[];
  readonly required?: boolean;
}

/** @internal */
export interface IssueConfigModel {
  readonly kind: 'issue-config';
  readonly id: string;
  readonly origin: Origin;
  readonly file: string;
  readonly blankIssues?: boolean;
  readonly links: readonly { readonly name: string; readonly url: string; readonly about: string }[];
  readonly overrides: readonly OverrideModel[];
}
