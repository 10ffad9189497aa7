import { loudGreeting } from './toy/loud-greeting';
import { Rule } from '../../checks/inside';

/** The rules of this room, in the order of their ids. */
export const RULES: readonly Rule[] = [
  loudGreeting,
];
