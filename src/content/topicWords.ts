// Words common to the topics below the picture.

export const topicWords = {
  showMe: 'Show it in the picture.',
  exceptionsToggle: 'Draw it in the picture: one page load, two paths',
  exceptionsColumns: { what: 'What', consequence: 'Consequence', source: 'Source' },
  layersColumns: { stretch: 'Stretch', adds: 'adds' },
  layersOption: 'Can be added',
  layersNotHere: 'Cannot be added here',
  otherPaths: 'Requests take paths of more than one kind here; this is the first of them.',
} as const;
