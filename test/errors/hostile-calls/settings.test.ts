import { tryCalls } from '../support/hostile-calls';
import { OBSERVABILITY, WORKFLOWS } from '../support/rooms-of-calls';

tryCalls((room) => ![...WORKFLOWS, ...OBSERVABILITY].includes(room));
