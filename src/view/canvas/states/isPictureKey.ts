const pictureKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** Checks for a key that moves between elements of the picture. */
export const isPictureKey = (key: string): boolean => pictureKeys.includes(key);
