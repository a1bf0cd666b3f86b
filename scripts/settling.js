// Runs inline before the first paint. The prerendered opening scene is hidden; only the bare address shows
// it. For an address with choices the page's script shows the page once rendered (src/main.tsx).
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

// Apply the dark theme early, to avoid a bright flash. See src/view/shell/theme.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Ignore refused storage.
}

// Record early clicks, which the page's script replays. See src/view/shell/earlyClicks.ts.
if (isBare) {
  window.earlyClicks = [];
  addEventListener('click', ({ target }) => window.earlyClicks?.push(target), true);
}
