// Services that a circuit's Microsoft peering advertises: those the route filter allows.

import { microsoft365Communities, regionNamed, regionOfCommunity } from '../../model/azureRegions';
import type { ElementId, MicrosoftPeering, Service } from '../../model/description';

/** In no geography that a community stands for. */
const NOWHERE = 'elsewhere';

const MICROSOFT_365: ElementId = 'microsoft-365';

/** A community as a value: "westeurope" and "12076:51002" are equal. */
function communityValue(community: string): string {
  const number = regionNamed(community)?.community;
  return number === undefined ? community : `12076:${number}`;
}

/** The geography of a community or of a service's region, which may be a geography itself ("us"). */
const geographyOf = (region: string): string =>
  (regionNamed(region) ?? regionOfCommunity(region))?.geography ?? region;

/**
 * A regional community covers the services of its geography: Power Platform has none of its own (Azure: BGP
 * communities; Power Platform: set up ExpressRoute). A service without a region is assumed to be in it.
 */
function isNamedBy({ id, region, communities }: Service, filter: readonly string[]): boolean {
  if (communities !== undefined && communities.length > 0) {
    const own = communities.map(communityValue);
    return filter.some((community) => own.includes(communityValue(community)));
  }
  if (id === MICROSOFT_365) return filter.some((community) => microsoft365Communities.includes(community));
  const regional = filter.map(communityValue).flatMap((value) => regionOfCommunity(value) ?? []);
  return regional.some(({ geography }) => region === undefined || geography === geographyOf(region));
}

/** True where a regional filter lets a service pass only because its region is not given. */
export const isTakenToBeThere = (
  service: Service,
  { services, communities = [], noRouteFilter }: MicrosoftPeering,
): boolean =>
  noRouteFilter !== true &&
  service.region === undefined &&
  !services?.includes(service.id) &&
  isNamedBy(service, communities) &&
  !isNamedBy({ ...service, region: NOWHERE }, communities);

/**
 * Nothing is advertised without a route filter (Azure: route filters, August 2017). An unspecified filter
 * allows every service but Microsoft 365, which needs Microsoft's authorisation and communities of its own.
 */
export function advertisedServices(
  { services, communities, noRouteFilter }: MicrosoftPeering,
  all: readonly Service[],
): readonly ElementId[] {
  if (noRouteFilter) return [];
  const isAdvertised = (service: Service) => {
    if (services === undefined && communities === undefined) return service.id !== MICROSOFT_365;
    return services?.includes(service.id) || isNamedBy(service, communities ?? []);
  };
  return all.filter(isAdvertised).map(({ id }) => id);
}
