// BGP communities that a route filter must allow per service, the first question of every setup.

import { modelled, type Statement } from '../sources';

export const communitiesToAllow: readonly Statement[] = [
  {
    text: 'For Power Platform: the two regional communities of the environment’s geography.',
    source: 'architecture',
  },
  {
    text: 'Europe: 12076:51002 (West Europe) and 12076:51003 (North Europe). United States: 12076:51006 (West US) and 12076:51004 (East US).',
    source: 'routing',
  },
  {
    text: 'United Kingdom: 12076:51024 and 51025. Japan: 12076:51012 and 51013. Australia: 12076:51015 and 51016. Canada: 12076:51020 and 51021.',
    source: 'routing',
  },
  {
    text: 'Power BI: the region of its tenant. Azure DevOps: Azure Global Services.',
    source: 'faq',
  },
  {
    text: 'Azure Global Services is 12076:5050; Exchange Online, SharePoint Online and Skype for Business Online are 12076:5010, 5020 and 5030.',
    source: 'routing',
  },
  modelled('12076:5030 carries Teams today.'),
  {
    text: 'Microsoft 365 communities need authorisation; Dynamics 365 does not.',
    source: 'route-filter',
  },
  modelled('Compare with the list in Azure: values may have been added since.'),
];
