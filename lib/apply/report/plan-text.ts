import { changeText } from './change-text';
import { factsText } from './facts-text';
import { PLAIN, Paint } from './paint';
import { Review, reviewsOf } from './review';
import { itemText } from './tree';
import { printable } from '../../core/inside';
import { errorsAmong } from '../facts/contradiction';
import { Action, Plan } from '../plan';
import { keptOf, titleOf } from '../resources/resource';

/** A plan for its reader: what would be done and in which order, what people have to do, what is left alone. */
export function planText(plan: Plan, paint: Paint = PLAIN): string {
  const reviews = reviewsOf(plan);
  const blocks = [
    factsText(plan.contradictions, paint),
    ...reviews.map((review) => changeText(review, paint)),
    missingText(plan, paint),
    plan.notes.map((note) => paint.changed(`! ${printable(note)}`)).join('\n'),
    plan.unmanaged.length > 0 ? paint.faint(`Not declared, and left alone: ${printable(plan.unmanaged.join(', '))}.`) : '',
    plan.leftOut.length > 0 ? paint.faint(`Left out by --only, and not compared: ${printable(plan.leftOut.join(', '))}.`) : '',
    keptText(plan, paint),
    paint.strong(summary(plan)),
    reviews.some(isDangerous) ? paint.removed('Lines that begin with ! delete something, or weaken what protects the repository.') : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** `1 to create, 2 to change, 30 as declared.` */
export function summary(plan: Plan): string {
  const count = (action: Action) => plan.resources.filter((change) => change.action === action).length;
  const wrong = errorsAmong(plan.contradictions).length;
  const parts = [[wrong, 'declared of the repository and not so'], [count('create'), 'to create'], [count('update'), 'to change'], [count('delete'), 'to delete'], [plan.missing.length, 'to set by hand']] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const rest = `${count('none')} as declared`;
  if (said.length === 0 && plan.leftOut.length > 0) return `No difference in what was compared of ${plan.repository}: ${rest}, ${plan.leftOut.length} left out.`;
  return said.length === 0 ? `No difference: ${plan.repository} is as declared.` : `${plan.repository}: ${[...said, rest].join(', ')}.`;
}

function isDangerous({ action, differences, checks }: Review): boolean {
  return action === 'delete' || checks.removed.length > 0 || differences.some(({ weakens }) => weakens);
}

/** Of what is as declared, and has a name: nobody writes it, and nothing of this gets lost. */
function keptText(plan: Plan, paint: Paint): string {
  const kept = plan.resources.filter(({ action, name }) => action === 'none' && name !== '').flatMap((change) => Object.entries(keptOf(change.resource.current)).map(([path, value]) => `${titleOf(change)}: ${path}: ${itemText(value)}`));
  return kept.length > 0 ? paint.faint(`Not declared, and kept as it is:\n${kept.map((one) => `    ${printable(one)}`).join('\n')}`) : '';
}

function missingText({ missing }: Plan, paint: Paint): string {
  if (missing.length === 0) return '';
  return [paint.changed('! Secrets and variables that are not set. Whoever knows their values sets them:'), ...missing.map(({ command }) => `    ${printable(command)}`)].join('\n');
}
