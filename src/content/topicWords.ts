// Words common to the topics below the picture.

export const topicWords = {
  showMe: 'Show it in the picture.',
  exceptionsToggle: 'Draw it in the picture: one page load, two paths',
  exceptionsColumns: { what: 'What', consequence: 'Consequence', source: 'Source' },
  layersColumns: { stretch: 'Stretch', adds: 'adds' },
  layersOption: 'Can be added',
  layersNotHere: 'Cannot be added here',
  nothingToLayer: 'Nothing flows in this scenario, so there is no path to look at.',
} as const;
