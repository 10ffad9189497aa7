import { Delivery } from 'slipway/delivery';
import { CodeOwners } from 'slipway/repository';

const MAINTAINERS = '@slipway-delivery/maintainers';
const SECURITY = '@slipway-delivery/security';

/** Who knows a room; the maintainers know the rest. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  '@slipway-delivery/workflows': ['expressions', 'workflows', 'actions'],
  '@slipway-delivery/settings': ['repository', 'cli'],
  [SECURITY]: ['identity'],
};

/** Who is asked to review what. */
export function declareOwners(delivery: Delivery): void {
  const owners = new CodeOwners(delivery, {
    comment: 'Who is asked to review what. The last line that matches decides.',
    requiredPaths: ['.github/', '.ci/', 'projenrc/', '.projenrc.ts', 'package-lock.json', 'lib/identity/', 'SECURITY.md'],
  });
  owners.own('*', [MAINTAINERS]);

  const rooms = owners.addGroup('Rooms');
  for (const [team, names] of Object.entries(ROOMS)) {
    for (const room of names) for (const folder of ['lib', 'test']) rooms.own(`/${folder}/${room}/`, [team]);
  }

  const trust = owners.addGroup('What runs with rights, what comes in, and what is promised');
  for (const path of ['/.github/', '/.ci/', '/projenrc/', '/.projenrc.ts', '/scripts/', '/package.json', '/package-lock.json', '/SECURITY.md']) trust.own(path, [MAINTAINERS, SECURITY]);
}
