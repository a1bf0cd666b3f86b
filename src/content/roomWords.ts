// Words on the topics below the picture that belong to no single one of them.

export const roomWords = {
  showMe: 'Show it in the picture.',
  exceptionsToggle: 'Draw it in the picture: one page load, two ways',
  exceptionsElsewhere:
    'The picture can draw it beside Seattle’s way to Power Platform. Another way is in view now.',
  exceptionsColumns: { what: 'What', consequence: 'What that means', source: 'Source' },
  layersColumns: { stretch: 'Stretch', adds: 'adds' },
  layersOption: 'Could be added',
  layersNotHere: 'Cannot be added here',
  nothingToLayer: 'Nothing flows in this scenario, so there is no stretch to look at.',
} as const;
