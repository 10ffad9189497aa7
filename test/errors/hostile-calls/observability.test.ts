import { tryCalls } from '../support/hostile-calls';
import { OBSERVABILITY } from '../support/rooms-of-calls';

tryCalls((room) => OBSERVABILITY.includes(room));
