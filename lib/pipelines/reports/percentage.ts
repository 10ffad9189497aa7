import { kinds } from '../../core/inside';

/** How much has to be covered. Less than one percent is nobody's limit: whoever says 0.8 means a share, and a gate that asks for nothing would be the result. @internal */
export const percentKind = kinds.made((value) => typeof value === 'number' && value >= 1 && value <= 100, 'a percentage from 1 to 100: 80, and not 0.8');
