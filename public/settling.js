// Runs before anything is drawn. The page comes with its opening scene; an address that says something else shows
// nothing until that is there, so that nothing jumps under the reader's eyes. See src/view/shell/revealWhenLoaded.ts.
if (location.search.length > 1 || location.hash.startsWith('#?'))
  document.documentElement.dataset.settling = '';

// So that who chose dark colours is not dazzled first. See src/view/shell/theme.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused.
}
