// Sources of all statements. A statement without a source does not compile.

export type SourceKind =
  /** The article that this page grew from. */
  | 'article'
  /** Other documentation, with the date of the version read. */
  | 'documentation'
  /** Our own conclusion from the above and from how routing works; shown as modelled. */
  | 'inference'
  /** Measured on routing software in a lab, not at Microsoft. */
  | 'measured';

export type Source = {
  readonly kind: SourceKind;
  readonly title: string;
  /** Absent for our own statements. */
  readonly url?: string;
  /** Year, month or day of the version read, as exact as it is known. */
  readonly dated?: string;
};

const learn = 'https://learn.microsoft.com';
const series = `${learn}/power-platform/architecture/key-concepts/expressroute`;
const admin = `${learn}/power-platform/admin`;
const azure = `${learn}/azure/expressroute`;
const microsoft365 = `${learn}/microsoft-365/enterprise`;

const documented = (title: string, url: string, dated: string): Source => ({
  kind: 'documentation',
  title,
  url,
  dated,
});

export const sources = {
  article: {
    kind: 'article',
    title: 'Benefits of using ExpressRoute with Power Platform',
    url: `${series}/benefits`,
    dated: '17 April 2025',
  },

  'how-it-works': documented(
    'How ExpressRoute works with Power Platform',
    `${series}/how-expressroute-works`,
    '17 April 2025',
  ),
  considerations: documented(
    'Things to consider before you use ExpressRoute with Power Platform',
    `${series}/things-to-consider`,
    '17 April 2025',
  ),
  architecture: documented(
    'Understand Power Platform architecture and ExpressRoute',
    `${series}/understanding-architecture`,
    '17 April 2025',
  ),
  planning: documented(
    'Plan an ExpressRoute deployment for use with Power Platform',
    `${series}/planning-expressroute`,
    '17 April 2025',
  ),
  setup: documented('Set up ExpressRoute for Power Platform', `${series}/setup`, '17 April 2025'),
  checklist: documented('Checklist for ExpressRoute readiness', `${series}/checklist`, '17 April 2025'),

  'required-addresses': documented(
    'Power Platform URLs and IP address ranges',
    `${admin}/online-requirements`,
    '26 February 2025',
  ),
  'data-storage': documented(
    'Data storage and governance in Power Platform',
    `${admin}/security/data-storage`,
    '15 February 2022',
  ),
  'data-encryption': documented('About data encryption', `${admin}/about-encryption`, '21 January 2025'),
  'customer-managed-key': documented(
    'Manage your customer-managed encryption key in Power Platform',
    `${admin}/customer-managed-key`,
    '24 August 2023',
  ),
  'virtual-network-support': documented(
    'Virtual Network support overview',
    `${admin}/vnet-support-overview`,
    '6 January 2026',
  ),
  'cipher-suites': documented(
    'Server cipher suites and TLS requirements',
    `${admin}/server-cipher-tls-requirements`,
    '2 December 2024',
  ),
  'ip-firewall': documented(
    'IP firewall in Power Platform environments',
    `${admin}/ip-firewall`,
    '19 June 2023',
  ),
  'azure-encryption': documented(
    'Azure encryption overview',
    `${learn}/azure/security/fundamentals/encryption-overview`,
    '12 January 2026',
  ),

  peerings: documented(
    'ExpressRoute circuits and peering',
    `${azure}/expressroute-circuit-peerings`,
    '19 September 2022',
  ),
  routing: documented(
    'ExpressRoute routing requirements',
    `${azure}/expressroute-routing`,
    '6 September 2023',
  ),
  'high-availability': documented(
    'Designing for high availability with ExpressRoute',
    `${azure}/designing-for-high-availability-with-expressroute`,
    'June 2019',
  ),
  resiliency: documented(
    'Design and architect Azure ExpressRoute for resiliency',
    `${azure}/design-architecture-for-resiliency`,
    '18 April 2024',
  ),
  'disaster-recovery': documented(
    'Designing for disaster recovery with ExpressRoute private peering',
    `${azure}/designing-for-disaster-recovery-with-expressroute-privatepeering`,
    '22 March 2021',
  ),
  metro: documented('About ExpressRoute Metro (preview)', `${azure}/metro`, '3 June 2024'),
  'global-reach': documented(
    'ExpressRoute Global Reach',
    `${azure}/expressroute-global-reach`,
    '25 February 2019',
  ),
  'optimise-routing': documented(
    'Optimize routing for Azure ExpressRoute',
    `${azure}/expressroute-optimize-routing`,
    '31 January 2025',
  ),
  'asymmetric-routing': documented(
    'Asymmetric routing with multiple network paths',
    `${azure}/expressroute-asymmetric-routing`,
    '30 June 2023',
  ),
  bfd: documented('Configure BFD over ExpressRoute', `${azure}/expressroute-bfd`, '30 June 2023'),
  encryption: documented(
    'ExpressRoute encryption',
    `${azure}/expressroute-about-encryption`,
    '15 March 2023',
  ),
  faq: documented('ExpressRoute FAQ', `${azure}/expressroute-faqs`, '12 June 2023'),
  'rate-limit': documented(
    'About rate limiting for ExpressRoute circuits over service provider ports',
    `${azure}/provider-rate-limit`,
    '12 January 2024',
  ),
  direct: documented('About ExpressRoute Direct', `${azure}/expressroute-erdirect-about`, '28 March 2024'),
  'connectivity-models': documented(
    'ExpressRoute connectivity models',
    `${azure}/expressroute-connectivity-models`,
    '7 October 2020',
  ),
  'vpn-backup': documented(
    'Using S2S VPN as a backup for ExpressRoute private peering',
    `${azure}/use-s2s-vpn-as-backup-for-expressroute-privatepeering`,
    '28 December 2023',
  ),
  troubleshooting: documented(
    'Verify ExpressRoute connectivity',
    `${azure}/expressroute-troubleshooting-expressroute-overview`,
    '5 January 2017',
  ),
  'route-filter': documented(
    'Configure route filters for Microsoft peering',
    `${azure}/how-to-routefilter-portal`,
    '25 August 2017',
  ),

  'm365-expressroute': documented(
    'Azure ExpressRoute for Microsoft 365',
    `${microsoft365}/azure-expressroute`,
    '15 March 2024',
  ),
  'm365-routing': documented(
    'Routing with ExpressRoute for Office 365',
    `${microsoft365}/routing-with-expressroute`,
    '3 December 2019',
  ),
  'm365-planning': documented(
    'Network planning with ExpressRoute for Office 365',
    `${microsoft365}/network-planning-with-expressroute`,
    '14 February 2018',
  ),

  lab: {
    kind: 'measured',
    title: 'Measured with the routing software BIRD and FRRouting on Linux, not at Microsoft',
  },
  model: { kind: 'inference', title: 'Our own conclusion, as modelled here' },
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Sentence or two that can be checked. */
export type Statement = { readonly text: string; readonly source: SourceId };

/** Makes a statement that follows from the model, not from a document. */
export const modelled = (text: string): Statement => ({ text, source: 'model' });
