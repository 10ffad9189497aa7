import { tryCalls } from '../support/hostile-calls';
import { WORKFLOWS } from '../support/rooms-of-calls';

tryCalls((room) => WORKFLOWS.includes(room));
