// Keeps the entry line above a phone's keyboard, and what has the focus clear of the entry line.

export function dock(element, viewport = window.visualViewport) {
  const root = document.documentElement.style;
  const keyboard = () => {
    const hidden = viewport.scale > 1 ? 0 : window.innerHeight - viewport.height - viewport.offsetTop;
    root.setProperty('--keyboard', `${Math.max(0, Math.round(hidden))}px`);
  };
  viewport?.addEventListener('resize', keyboard);
  viewport?.addEventListener('scroll', keyboard);
  new ResizeObserver(() => root.setProperty('--dock', `${element.offsetHeight}px`)).observe(element);
}
