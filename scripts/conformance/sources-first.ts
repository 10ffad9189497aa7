/**
 * Where the library was compiled before, a path without an ending would lead to what was compiled, and `slipway/…` to the sources: two copies of one class. With this, imported first, both are the sources.
 */
import Module from 'node:module';

const { _extensions: endings } = Module as unknown as { _extensions: Record<string, unknown> };
const { '.js': compiled } = endings;
delete endings['.js'];
endings['.js'] = compiled;
