import { IssueCheckboxesOptions, IssueDropdownOptions, IssueInputOptions, IssueTextareaOptions } from './field-options';
import { IssueFieldModel } from './model';
import { InvalidValueError, Origin, expectArgument, expectOptions, kinds, optionTable } from '../../../core/inside';
import { filled, filledList, wholeFrom } from '../private/kinds';

/**
 * A field of an issue form.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 */
export class IssueField {
  /**
   * A text for the reader of the form. It does not become part of the issue.
   *
   * @param text Markdown
   */
  public static markdown(text: string): IssueField {
    expectArgument('IssueField.markdown', text, filled, 'it');
    return new IssueField({ type: 'markdown', value: text });
  }

  /**
   * A field of one line.
   *
   * @param label what it asks
   * @param options id, hint, first value
   */
  public static input(label: string, options: IssueInputOptions = {}): IssueField {
    const { id, description, placeholder, value, required } = checked('input', label, options, INPUT);
    return new IssueField({ type: 'input', id, label, description, placeholder, value, required });
  }

  /**
   * A field of several lines. Files can be attached.
   *
   * @param label what it asks
   * @param options id, hint, first value, language
   */
  public static textarea(label: string, options: IssueTextareaOptions = {}): IssueField {
    const { id, description, placeholder, value, render, required } = checked('textarea', label, options, TEXTAREA);
    return new IssueField({ type: 'textarea', id, label, description, placeholder, value, render, required });
  }

  /**
   * A choice.
   *
   * @param label what it asks
   * @param options what can be chosen
   */
  public static dropdown(label: string, options: IssueDropdownOptions): IssueField {
    const { id, description, options: choices, multiple, defaultIndex, required } = checked('dropdown', label, options, DROPDOWN);
    const fail = (code: string, option: string, why: string) => new InvalidValueError(code, `IssueField.dropdown('${label}', …)`, why, { option });
    const twice = choices.find((choice, i) => choices.indexOf(choice) !== i);
    if (twice !== undefined) throw fail('call/duplicate-item', 'options', `the choice '${twice}' is there twice`);
    if (choices.some((choice) => choice.toLowerCase() === 'none')) throw fail('call/reserved-choice', 'options', "'None' is GitHub's own word for no choice, and is offered when { required: false }");
    if (defaultIndex !== undefined && defaultIndex >= choices.length) throw fail('call/wrong-value', 'defaultIndex', `defaultIndex is ${defaultIndex}, and the choices are numbered from 0 to ${choices.length - 1}`);
    return new IssueField({ type: 'dropdown', id, label, description, options: choices, multiple, defaultIndex, required });
  }

  /**
   * Boxes to tick.
   *
   * @param label what they are about
   * @param options the boxes
   */
  public static checkboxes(label: string, options: IssueCheckboxesOptions): IssueField {
    const { id, description, boxes } = checked('checkboxes', label, options, CHECKBOXES);
    if (boxes.length === 0) throw new InvalidValueError('call/empty-list', `IssueField.checkboxes('${label}', { boxes: [] })`, 'it needs at least one box', { option: 'boxes', given: boxes });
    const twice = boxes.find((box, i) => boxes.findIndex((other) => other.label === box.label) !== i);
    if (twice) throw new InvalidValueError('call/duplicate-item', `IssueField.checkboxes('${label}', …)`, `the box '${twice.label}' is there twice`, { option: 'boxes', given: twice.label });
    return new IssueField({ type: 'checkboxes', id, label, description, boxes });
  }

  /** @internal */
  public readonly _model: Omit<IssueFieldModel, 'origin'>;
  /** @internal */
  public readonly _origin: Origin;

  private constructor(model: Omit<IssueFieldModel, 'origin'>) {
    this._model = model;
    this._origin = Origin.here('');
  }
}

const ASKED = {
  id: kinds.made((value) => typeof value === 'string' && /^[\w-]+$/.test(value), 'of letters, digits, - and _'),
  description: filled,
};
const INPUT = optionTable({ ...ASKED, required: kinds.flag, placeholder: filled, value: filled });
const TEXTAREA = optionTable({ ...ASKED, required: kinds.flag, placeholder: filled, value: filled, render: filled });
const DROPDOWN = optionTable({ ...ASKED, required: kinds.flag, options: filledList, multiple: kinds.flag, defaultIndex: wholeFrom(0) }, ['options'], { default: 'defaultIndex' });
const BOX = optionTable({ label: filled, required: kinds.flag }, ['label']);
const CHECKBOXES = optionTable({ ...ASKED, boxes: kinds.list(kinds.struct(BOX, 'a box', "{ label: 'I have searched' }")) }, ['boxes'], { options: 'boxes' });

function checked<T>(kind: string, label: string, options: T, table: ReturnType<typeof optionTable>): T {
  expectArgument(`IssueField.${kind}`, label, filled, 'its label');
  // Not by accident: GitHub refuses forms that ask for credentials, because issues are public.
  if (kind !== 'dropdown' && kind !== 'checkboxes' && /password/i.test(label)) {
    const why = 'GitHub refuses a form that asks for a password; ask for something that may be read by everybody';
    throw new InvalidValueError('call/asks-for-password', `IssueField.${kind}('${label}')`, why, { option: 'label', given: label });
  }
  return expectOptions(`IssueField.${kind}`, label, options, table);
}
