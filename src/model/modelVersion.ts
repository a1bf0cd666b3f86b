// Which edition of this model an answer is from. It is the version in package.json, and rises with what answers mean.

export const modelVersion = '0.1.0';
