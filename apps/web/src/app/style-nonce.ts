type Create = (name: string, options?: ElementCreationOptions) => HTMLElement;

/**
 * ConfigProvider's nonce reaches what antd styles, but `@rc-component/util` makes the styles that lock the page behind a
 * drawer and measure its scroll bar by `updateCSS` without one, and takes none; the content policy would drop them.
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
