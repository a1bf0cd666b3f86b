// Requests and replies, where a reader chooses between them.

export const directionWords = {
  group: 'Direction',
  inPicture: 'Direction in the picture',
  differs: 'Replies take another path. Shown:',
  request: 'Request',
  reply: 'Reply',
} as const;
