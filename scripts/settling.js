// Runs inline before the first paint. The prerendered opening scene is hidden; only the bare address shows
// it. For an address with choices the page's script shows the page once rendered (src/main.tsx).
const { dataset } = document.documentElement;
const isBare =
  location.search.length < 2 && !/^#(\?|net\b)/i.test(location.hash) && !/%23net/i.test(location.pathname);

// The first read waits for another process, which opens the storage from here on.
/** @type {Storage | undefined} */
let storage;
try {
  storage = localStorage;
} catch {
  // Ignore refused storage.
}

// As soon as the root is there, which is before anything of it can be painted. The scene waits for the font, which is
// asked for with the page (scripts/fontAtOnce.mjs), if that is as good as there: a page that is shown before it is laid
// out twice. Where it is not, the scene is laid out at once, since a browser may hold back its first frame for the font.
// The theme is applied here too, to avoid a bright flash (src/view/shell/theme.ts).
const rootComes = new MutationObserver(() => {
  const root = document.getElementById('root');
  if (!root) return;
  rootComes.disconnect();
  const show = () => {
    root.hidden = false;
    root.getBoundingClientRect();
  };
  if (isBare) {
    document.fonts.load('1em Hanken Grotesk').then(show, show);
    setTimeout(show, 25);
  }
  const theme = storage?.getItem('theme');
  if (theme === 'dark' || theme === 'light') dataset.theme = theme;
});
rootComes.observe(document, { childList: true, subtree: true });

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
        dataset.unanswered = '';
    },
    true,
  );
}

// If a script cannot be loaded, say so at once. Once that notice is shown, make the controls inert.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) dataset.notLoaded = '';
  },
  true,
);
addEventListener('animationend', ({ target }) => {
  if (!(target instanceof Element) || target.className !== 'not-started') return;
  for (const control of document.querySelectorAll('#root :is(label, input, button, [role="button"])'))
    control.setAttribute('inert', '');
});
