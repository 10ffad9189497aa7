/** A second copy of the library, as npm installs one when two packages want different versions: of a door, all that is behind it. */
export function anotherCopy<T extends object>(load: () => T): T {
  let copy: T;
  // What a door gives is loaded when it is touched: that has to be in there.
  jest.isolateModules(() => (copy = { ...load() }));
  return copy!;
}
