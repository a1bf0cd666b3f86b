// The way there and the way back, where a reader chooses between them.

export const directionWords = {
  group: 'Direction',
  inPicture: 'Direction in the picture',
  differs: 'Replies take another way. Shown:',
  request: 'Request',
  reply: 'Reply',
} as const;
