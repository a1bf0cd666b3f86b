// The model version of an answer. It is the version in package.json, and rises when answers change meaning.

export const modelVersion = '0.1.0';
