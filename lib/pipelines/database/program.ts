import { Program, ProgramText } from '../programs/program';

/** The program of `lib/runtime/migration-history`. @internal */
export const MIGRATION_HISTORY: Program = {
  name: 'migration-history',
  title: 'Migration history',
  description: 'Fails when a migration was changed that has been applied, or when one would not be applied.',
  inputs: {
    'folders': { description: 'The folders of the migrations, as JSON.', required: true },
    'tool': { description: '`flyway` or `alembic`.', required: true },
    'out-of-order': { description: 'Whether a migration may be older than what was applied.', defaultValue: 'false' },
    'may-change': { description: 'Patterns of migrations that may change although they were applied, as JSON.', defaultValue: '[]' },
  },
  outputs: {},
  text: () => require('./vendor/migration-history-program.cjs') as ProgramText,
};
