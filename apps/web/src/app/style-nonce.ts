type Create = (name: string, options?: ElementCreationOptions) => HTMLElement;

/**
 * The library hands its nonce to most of the styles it makes, but not to those that hold the page still behind a
 * drawer or measure a scroll bar; the content policy would drop them.
 */
export function giveStylesTheNonce(nonce: string): void {
  if (nonce === '') return;
  const create: Create = Reflect.get(document, 'createElement');
  const value: Create = (name, options) => {
    const element = Reflect.apply(create, document, [name, options]);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  Object.defineProperty(document, 'createElement', { value, configurable: true, writable: true });
}
