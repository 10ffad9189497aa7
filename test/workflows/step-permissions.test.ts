import { read, workflow } from './support';
import { Job, Permissions } from 'slipway/workflows';

describe('a shorthand on a step', () => {
  function granted(permissions: Permissions): Record<string, string> {
    const { delivery, ci } = workflow();
    new Job(ci, 'build').run('./manage.sh', { permissions });
    return read(delivery).jobs.build.permissions as Record<string, string>;
  }

  test('readAll() reads every scope that can be read', () => {
    const scopes = granted(Permissions.readAll());
    expect(scopes).toMatchObject({ 'contents': 'read', 'pull-requests': 'read' });
    expect(Object.values(scopes)).not.toContain('write');
    expect(scopes).not.toHaveProperty('id-token');
  });

  test('writeAll() writes every scope that can be written, and reads the others', () => {
    expect(granted(Permissions.writeAll())).toMatchObject({ 'contents': 'write', 'id-token': 'write', 'models': 'read' });
  });
});
