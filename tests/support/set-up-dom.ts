import { TextEncoder } from 'node:util';

/** Fluent UI asks for ResizeObserver, which jsdom does not have; nothing changes its size there. */
class SilentResizeObserver {
  readonly observed = new Set<Element>();

  observe(element: Element): void {
    this.observed.add(element);
  }

  unobserve(element: Element): void {
    this.observed.delete(element);
  }

  disconnect(): void {
    this.observed.clear();
  }
}

globalThis.ResizeObserver = SilentResizeObserver;

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextEncoder });

// A browser's window in front has the focus though nothing in it was chosen; jsdom says no then.
document.hasFocus = () => true;
