// Labels for the choice of requests or replies.

export const directionWords = {
  group: 'Direction',
  inPicture: 'Direction in the picture',
  differs: 'Replies take another path. Shown:',
  noReply: 'No reply comes back. Shown:',
  request: 'Request',
  reply: 'Reply',
} as const;
