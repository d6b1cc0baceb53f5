class SilentResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

// Fluent UI asks for ResizeObserver, which jsdom does not have.
globalThis.ResizeObserver ??= SilentResizeObserver;
