// Theme of the editor: the page's colours, inherited into the shadow root as custom properties.

import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mono = 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace';

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--band)', borderRadius: '6px', fontSize: '0.84375rem' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '1.1875rem', minHeight: '320px', maxHeight: '78vh' },
  '.cm-content': { padding: '10px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 10px 0 1.875rem' },
  '.cm-gutters': { backgroundColor: 'var(--band)', color: 'var(--ink2)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '40px', padding: '0 4px 0 8px', fontSize: '0.8125rem' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--focus) 28%, transparent)',
  },
  '.problem-line': { position: 'relative', backgroundColor: 'var(--box)' },
  '.problem-line::before': {
    position: 'absolute',
    left: '6px',
    top: '0.5px',
    width: '1.125rem',
    height: '1.125rem',
    boxSizing: 'border-box',
    fontFamily: 'var(--font)',
    fontWeight: '800',
    fontSize: '0.8125rem',
    lineHeight: '1.125rem',
    textAlign: 'center',
  },
  '.problem-line-error': { boxShadow: 'inset 4px 0 var(--ink)' },
  '.problem-line-error::before': {
    content: '"!" / ""',
    borderRadius: '2px',
    background: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.problem-line-warning': { boxShadow: 'inset 4px 0 var(--casing)' },
  '.problem-line-warning::before': {
    content: '"?" / ""',
    lineHeight: '0.9375rem',
    border: '1.6px solid var(--ink)',
    borderRadius: '9px',
  },
  '.problem-word-error': { borderBottom: '2px solid var(--ink)' },
  '.problem-word-warning': { borderBottom: '2px dashed var(--ink)' },
  '.cm-tooltip': {
    border: '1px solid var(--casing)',
    borderRadius: '4px',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-tooltip.cm-completionInfo': {
    maxWidth: '320px',
    padding: '6px 10px',
    fontFamily: 'var(--font)',
    fontSize: '0.875rem',
    lineHeight: '1.4',
  },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)' },
});

const highlight = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], fontWeight: '700' },
  { tag: tags.comment, color: 'var(--ink2)' },
]);

export const appearance: Extension = [theme, syntaxHighlighting(highlight)];
