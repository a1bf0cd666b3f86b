// Converts a figure to a standalone SVG without style sheet, variables or other files.

import { wrap } from '../canvas/geometry/textWidth';

const SVG = 'http://www.w3.org/2000/svg';

/** Text below the picture. */
export type Caption = {
  /** Marks of the verdict. */
  readonly marks: string;
  readonly claim: string;
  readonly consequence: string;
  readonly note: string;
  readonly address: string;
};

export type Standalone = { readonly svg: string; readonly width: number; readonly height: number };

/** Properties that children inherit. */
const inherited = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-opacity', 'paint-order'],
  ...['font-family', 'font-size', 'font-weight', 'letter-spacing', 'text-anchor', 'dominant-baseline'],
  'visibility',
];
const own = ['opacity'];

const initial: Readonly<Record<string, string>> = { opacity: '1' };

const withoutUnit = (value: string) => value.replace(/(\d)px\b/g, '$1');

/** Copies an element with its computed style; null if it is not drawn. */
function drawnCopy(element: Element, parent: CSSStyleDeclaration | null): Element | null {
  const style = getComputedStyle(element);
  if (style.display === 'none') return null;
  const copy = document.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) {
    if (name !== 'class' && name !== 'style' && name !== 'data-theme') copy.setAttribute(name, value);
  }
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== (parent?.getPropertyValue(name) ?? '')) copy.setAttribute(name, withoutUnit(value));
    else copy.removeAttribute(name);
  }
  for (const name of own) {
    const value = style.getPropertyValue(name);
    if (value !== initial[name]) copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof Element) copy.append(drawnCopy(child, style) ?? '');
  }
  return copy;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

const PAD = 24;

type Line = { readonly text: string; readonly size: number; readonly weight: number };

/** Breaks long addresses, which have no spaces. */
const broken = (text: string, characters: number) => text.match(new RegExp(`.{1,${characters}}`, 'g')) ?? [];

function linesOf({ marks, claim, consequence, note, address }: Caption, width: number): readonly Line[] {
  const characters = (size: number) => Math.floor(width / (size * 0.5));
  const wrapped = (text: string, size: number, weight: number) =>
    wrap(text, characters(size)).map((line) => ({ text: line, size, weight }));
  return [
    ...wrapped(marks, 18, 800),
    ...wrapped(claim, 18, 800),
    ...wrapped(consequence, 18, 500),
    ...wrapped(note, 13, 500),
    ...broken(address, characters(13)).map((text) => ({ text, size: 13, weight: 500 })),
  ];
}

/** Copies a drawing with the properties that its root has, moved and scaled to a place. */
function group(drawing: SVGSVGElement, transform: string): Element {
  const made = element('g', transform === '' ? {} : { transform });
  const copy = drawnCopy(drawing, null);
  if (!copy) return made;
  for (const name of inherited) {
    const value = copy.getAttribute(name);
    if (value) made.setAttribute(name, value);
  }
  made.append(...copy.childNodes);
  return made;
}

const GAP = 10;

/**
 * Exports the drawings in `ground`, one below the other at the width of the first, with the colours of
 * `ground`. `fontFace` is a rule with the font, or empty.
 */
export function standaloneSvg(ground: Element, caption: Caption, fontFace: string): Standalone {
  const [first, ...further] = ground.querySelectorAll<SVGSVGElement>('svg.drawing');
  if (!first) throw new Error('No figure to draw');
  const { x, y, width, height } = first.viewBox.baseVal;
  const { backgroundColor, color, fontFamily } = getComputedStyle(ground);
  const left = x - PAD;
  const top = y - PAD;
  let baseline = y + height;
  const drawings = [group(first, '')];
  for (const drawing of further) {
    const box = drawing.viewBox.baseVal;
    const scale = width / box.width;
    const move = `translate(${x - box.x * scale} ${baseline + GAP - box.y * scale})`;
    drawings.push(group(drawing, scale === 1 ? move : `${move} scale(${scale})`));
    baseline += GAP + box.height * scale;
  }
  baseline += further.length > 0 ? GAP : PAD;
  const texts = linesOf(caption, width).map(({ text, size, weight }, index, all) => {
    const previous = all[index - 1];
    baseline += size * 1.4 + (previous && previous.size !== size ? 6 : 0);
    const place = { x, y: baseline, 'font-size': size, 'font-weight': weight, fill: color };
    return element('text', { ...place, 'font-family': fontFamily }, text);
  });
  const whole = { width: width + 2 * PAD, height: Math.ceil(baseline + PAD - top) };
  const root = element('svg', {
    xmlns: SVG,
    ...whole,
    viewBox: `${left} ${top} ${whole.width} ${whole.height}`,
    role: 'img',
  });
  root.append(
    element('title', {}, caption.claim),
    element('desc', {}, `${caption.marks} ${caption.consequence} ${caption.note} ${caption.address}`),
    ...(fontFace === '' ? [] : [element('style', {}, fontFace)]),
    element('rect', { x: left, y: top, ...whole, fill: backgroundColor }),
    ...drawings,
    ...texts,
  );
  return { svg: new XMLSerializer().serializeToString(root), ...whole };
}
