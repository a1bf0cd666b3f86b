// Tells social networks where the page and its preview image are: they take whole addresses only.

/**
 * Nothing is added where the address is not known, because a wrong one is worse than none.
 * @param {string | undefined} address  of the page, such as https://example.org/network/
 * @returns {import('vite').Plugin}
 */
export const siteAddress = (address) => ({
  name: 'site-address',
  apply: 'build',
  transformIndexHtml() {
    if (!address) return [];
    const page = new URL(address).href;
    const image = new URL('social-preview.png', page).href;
    const tag = (/** @type {string} */ property, /** @type {string} */ content) => ({
      tag: 'meta',
      attrs: { property, content },
      injectTo: /** @type {const} */ ('head'),
    });
    return [tag('og:url', page), tag('og:image', image)];
  },
});
