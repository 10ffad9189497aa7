import { kinds } from '../../../core/inside';

/** The name of a region, as far as it has a form. */
export const REGION = kinds.made((value) => typeof value === 'string' && /^[a-z]{2}(?:-[a-z]+)+-\d{1,2}$/.test(value), "the name of a region, such as 'eu-central-1'");
