import { MarkedSectionModel, StatusBadgesModel } from './model';
import { STATUS_BADGES_KIND, StatusBadges } from './status-badges';
import { Defect } from '../../checks/inside';
import { Declared } from '../../core/inside';
import { RepositoryFactsModel } from '../model';

/** What the badges speak of. Without a repository nobody knows. */
export function resolveBadges(declared: Declared, facts: RepositoryFactsModel | undefined, defects: Defect[]): StatusBadgesModel[] {
  return badgesIn(declared).map((badges) => {
    if (!facts) defects.push(missing(badges));
    return {
      kind: 'status-badges',
      id: badges._id,
      origin: badges._origin,
      file: badges._file,
      badges: badges._badges.flatMap((badge) => {
        if (badge.kind === 'other' || !facts) return [];
        return [{ origin: badge.origin, workflow: badge.workflow.file, branch: badge.branch ?? facts.defaultBranch, event: badge.event }];
      }),
    };
  });
}

/** The parts of files that hold them. */
export function resolveSections(declared: Declared, facts: RepositoryFactsModel | undefined): MarkedSectionModel[] {
  if (!facts) return [];
  return badgesIn(declared).map((badges) => ({ kind: 'section', what: 'badges', path: badges._file, name: badges._id, lines: badges._lines(facts), origin: badges._origin }));
}

function badgesIn(declared: Declared): readonly StatusBadges[] {
  return declared.of(STATUS_BADGES_KIND);
}

function missing({ _origin: origin }: StatusBadges): Defect {
  return {
    id: 'repository/missing-repository',
    origin,
    message: 'Nobody said which repository this is, and the addresses of badges begin with it.',
    fix: "Declare it: new GithubRepository(delivery, 'owner/name').",
  };
}
