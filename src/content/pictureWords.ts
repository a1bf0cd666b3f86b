/** Words in the picture, and of its controls. */
export const pictureWords = {
  picture: 'Picture of the network',
  zoom: { group: 'Zoom', in: 'Zoom in', out: 'Zoom out', fit: 'Fit' },
  /** Marker at Microsoft's edge: beyond it the network is private to Microsoft, and shared. */
  dedicatedEnds: 'Dedicated ends here',
  /** Marker where traffic enters the public internet. */
  privateEnds: 'Private ends here',
  noService: 'No service',
  noSession: 'No session',
  microsoft: { name: 'Microsoft', runBy: 'runs all of this band' },
  internetLine: 'Internet',
  exit: 'Internet breakout',
  exitDetail: 'default route',
  moreServices: ['Microsoft 365', 'Dynamics 365'],
} as const;
