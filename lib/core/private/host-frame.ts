import { SourceLocation } from '../source-location';

/*
 * A Python, Java or Go program talks to a Node.js process that jsii starts. Every frame of a stack there belongs to jsii or to us: the line of the user is on
 * the other side. jsii leaves two marks: its own folder, as soon as a call has come, and, where the language can tell it and `JSII_HOST_STACK_TRACES=1` asks
 * for it, the frames of the program that calls, the innermost first.
 */
const FOLDER = Symbol.for('jsii.context.hostDirName');
const FRAMES = Symbol.for('jsii.context.hostStackTrace');

/** A frame of another language: file, line, column (0 when it is not known), function. */
export type HostFrame = readonly [file: string, line: number, column: number, name: string];

const shared = globalThis as { readonly [FOLDER]?: string; readonly [FRAMES]?: readonly HostFrame[] };

/** Whether the program is written in another language than JavaScript. */
export function inOtherLanguage(): boolean {
  return shared[FOLDER] !== undefined;
}

/** The frames of the call that is being answered right now; undefined where nobody knows them. Asked for every construct and step. */
export function hostFrames(): readonly HostFrame[] | undefined {
  return shared[FRAMES];
}

/** Of an installed package of Python, and of the packages of Java through which every call goes. Java knows of a file its name alone, but the class with its package. */
const OF_PACKAGES = /[\\/](?:site|dist)-packages[\\/]/;
const OF_LIBRARIES = /^(?:dev\.slipway|io\.github\.cdklabs\.projen|software\.(?:amazon|constructs)|java|jdk|sun)\./;

/** The innermost frame that is not of an installed package. */
export function hostFrameOf(frames: readonly HostFrame[] | undefined): SourceLocation | undefined {
  const found = frames?.find(([file, , , name]) => !OF_PACKAGES.test(file) && (isPath(file) || !OF_LIBRARIES.test(name)));
  return found && { file: inPackage(found), line: found[1], column: Math.max(found[2], 1) };
}

const isPath = (file: string) => /[\\/]/.test(file);

/** `com/acme/Delivery.java` of `com.acme.Delivery.main`: two packages may have a file of one name. */
function inPackage([file, , , name]: HostFrame): string {
  const folders = isPath(file) ? [] : name.split('.').slice(0, -2);
  return [...folders, file].join('/');
}
