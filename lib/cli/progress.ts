import { Terminal } from './terminal';
import { Change, titleOf } from '../apply/inside';

/** Lines that say how far the application of a plan is: one that changes on a terminal, one for each result in a log. */
export function progressOn(terminal: Terminal) {
  return (state: 'start' | 'done' | 'failed', change: Change, number: number, all: number): void => {
    const line = `(${number}/${all}) ${titleOf(change)}`;
    if (state === 'start') {
      if (terminal.isInteractive) terminal.err(`… ${line}`);
    } else {
      terminal.err(`${terminal.isInteractive ? '\r\u001b[K' : ''}${state === 'done' ? '✓' : '✗'} ${line}\n`);
    }
  };
}
