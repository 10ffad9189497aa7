import { Assembly, TypeSystem } from 'jsii-reflect';

/** What newer compilers may write into an assembly; the reader of assemblies wants to be told that it does not matter here. */
const FEATURES = ['intersection-types', 'class-covariant-overrides'] as const;

/** Reads the assembly that the compiler left at the root of a package, with those it depends on. */
export async function compiledAssembly(root: string): Promise<Assembly> {
  return new TypeSystem().load(root, { validate: false, supportedFeatures: [...FEATURES] });
}
