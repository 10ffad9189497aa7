/*
 * jsii's process makes an error of its own out of whatever is thrown, with our text as its message. Python and Java print the stack of that error as well: our text
 * a second time, and below it frames of Node.js, none of which is the user's. So it gets no stack, and the text stands there once, under the lines of the program.
 */

/** What jsii calls its errors about errors of a library. */
const WRAPPER = '@jsii/kernel.RuntimeError';

let before: typeof Error.prepareStackTrace;

const withoutStack: typeof Error.prepareStackTrace = (error, frames) => {
  if (error.name === WRAPPER) return '';
  return before ? before(error, frames) : [String(error), ...frames.map((frame) => `    at ${frame}`)].join('\n');
};

/** To be called while jsii reads the text of an error of ours, which it does in the very call that makes its own. What is made later is as ever. */
export function hideStackOfWrapper(): void {
  if (Error.prepareStackTrace === withoutStack) return;
  before = Error.prepareStackTrace;
  Error.prepareStackTrace = withoutStack;
  // By then the answer is on its way: jsii writes it in the turn in which the error was thrown.
  queueMicrotask(() => {
    Error.prepareStackTrace = before;
  });
}
