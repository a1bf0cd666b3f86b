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

// Record early clicks, which the page's script replays. See src/view/shell/earlyClicks.ts. A choice that has no
// answer yet hides the verdict of the opening scene. See src/view/shell/unanswered.ts.
if (isBare) {
  window.earlyClicks = [];
  addEventListener(
    'click',
    ({ target }) => {
      if (!window.earlyClicks) return;
      window.earlyClicks.push(target);
      if (target instanceof Element && target.closest(':is(.sentence, .failures) :is(label, input, button)'))
        document.documentElement.dataset.unanswered = '';
    },
    true,
  );
}

// If a script cannot be loaded, say so at once. Once that notice is shown, make the controls inert.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) document.documentElement.dataset.notLoaded = '';
  },
  true,
);
addEventListener('animationend', ({ target }) => {
  if (!(target instanceof Element) || target.className !== 'not-started') return;
  for (const control of document.querySelectorAll('#root :is(label, input, button, [role="button"])'))
    control.setAttribute('inert', '');
});
