// Adds absolute URLs of page and preview image for social networks.

/**
 * Adds nothing if the address is unknown, since a wrong one is worse.
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
