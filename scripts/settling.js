// Stands in the page and runs before anything is drawn. The page comes with its opening scene, hidden. Only the bare address shows it as it
// came; what an address says more is shown by the page's own script, once it is worked out (src/main.tsx).
const isBare =
  location.search.length < 2 && !/^#(\?|net\b)/i.test(location.hash) && !/%23net/i.test(location.pathname);

/** As soon as the element is there, which is before it can be painted. */
const showOpeningScene = new MutationObserver(() => {
  const root = document.getElementById('root');
  if (!root) return;
  root.hidden = false;
  showOpeningScene.disconnect();
});
if (isBare) showOpeningScene.observe(document.documentElement, { childList: true, subtree: true });

// So that who chose dark colours is not dazzled first. See src/view/shell/theme.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be refused.
}

// What is pressed before the page's own script answers is pressed again by it. See src/view/shell/earlyClicks.ts.
if (isBare) {
  window.earlyClicks = [];
  addEventListener('click', ({ target }) => window.earlyClicks?.push(target), true);
}
