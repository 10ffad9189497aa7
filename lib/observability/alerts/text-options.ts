import { templateProblem } from './template-problem';
import { OptionKind } from '../../core/inside';
import { ADDRESS } from '../runbooks/runbook-options';

/** A text of an alert. Prometheus refuses the whole file for a template that it does not understand. */
export const ALERT_TEXT: OptionKind = {
  misfit: (value) => {
    const why = typeof value !== 'string' || value.trim() === '' ? 'must be a sentence' : templateProblem(value);
    return why === undefined ? undefined : { at: '', value, why };
  },
};

/** An address in an alert: Prometheus reads templates in it as well. */
export const ALERT_ADDRESS: OptionKind = { misfit: (value) => ADDRESS.misfit(value) ?? ALERT_TEXT.misfit(value) };
