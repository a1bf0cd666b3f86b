// Template for a new network file.

export const blankNetwork = `network: My network
version: 1

offices:
  headquarters:
    circuits: [er]
    exit: internet

circuits:
  er:
    location: my-city
    provider: my-provider
    peerings: [microsoft, private]

vnets:
  hub:
    circuits: [er]

services: [power-platform]
`;
