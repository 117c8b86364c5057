// The only place that listens to keys, so that none acts while Japanese is being composed.

let composed = -Infinity;
document.addEventListener('compositionend', event => { composed = event.timeStamp; }, true);

// Safari ends the composition before it reports the key that ended it.
const AFTER_COMPOSITION_MS = 50;

export function onKey(target, handler) {
  target.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && event.timeStamp - composed < AFTER_COMPOSITION_MS) return;
    handler(event);
  });
}

export function typing(event) {
  return event.target.closest('input, textarea, select, dialog') !== null;
}
