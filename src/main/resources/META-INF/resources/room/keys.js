// The only place that listens to keys, so that none acts while Japanese is being composed.

let composed = -Infinity;
document.addEventListener('compositionend', event => { composed = event.timeStamp; }, true);

// Safari ends the composition before it reports the key that ended it.
const AFTER_COMPOSITION_MS = 50;

// The Enter that ends a composition sends no form either.
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && endsComposition(event)) event.preventDefault();
}, true);

export function onKey(target, handler) {
  target.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229 || endsComposition(event)) return;
    handler(event);
  });
}

export function typing(event) {
  return event.target.closest('input, textarea, select, dialog') !== null;
}

function endsComposition(event) {
  return event.key === 'Enter' && event.timeStamp - composed < AFTER_COMPOSITION_MS;
}
