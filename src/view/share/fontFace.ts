// Embeds the page's font in a rule, for exported drawings.

import fontUrl from '../styles/hanken-grotesk-latin-wght-normal.woff2';

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** Returns an empty string if the font cannot be loaded; a system font then applies. */
export async function fontFace(): Promise<string> {
  try {
    const url = fontUrl.startsWith('data:') ? fontUrl : await asDataUrl(await (await fetch(fontUrl)).blob());
    return `@font-face{font-family:"Hanken Grotesk";src:url("${url}") format("woff2");font-weight:100 900}`;
  } catch {
    return '';
  }
}
