// Everything that the model answers about one scenario, as plain data in a fixed order.

import type { Assessment } from '../../src/analysis/assess';
import type { LostPath, Path } from '../../src/analysis/outcome';

const pathOf = ({ nodes, links, adjacencies }: Path) => [nodes, links, adjacencies];
const lostPathOf = (path: LostPath) => [...pathOf(path), path.reason];

export const answersOf = (assessment: Assessment) => {
  const { outcome } = assessment;
  return {
    office: assessment.office,
    service: assessment.service,
    state: assessment.state,
    privateUntil: assessment.privateUntil,
    weakPoints: assessment.weakPoints,
    stretches: assessment.stretches,
    replyStretches: assessment.replyStretches,
    requestLinks: [...assessment.requestLinks],
    replyLinks: [...assessment.replyLinks],
    symmetric: assessment.symmetric,
    reachability: outcome.reachability,
    privacy: outcome.privacy,
    requests: outcome.requests.map(pathOf),
    lost: outcome.lost.map(lostPathOf),
    replies: outcome.replies.map(pathOf),
    lostReplies: outcome.lostReplies.map(lostPathOf),
    exposedLinks: outcome.exposedLinks,
    replyAddresses: outcome.replyAddresses,
  };
};
