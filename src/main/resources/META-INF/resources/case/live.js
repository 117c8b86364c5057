// Says on the page of a special case that something was recorded since it was read. Nothing typed is touched.

const AGAIN_MS = 30000;
const place = document.querySelector('[data-live]');

function ask() {
  place.dispatchEvent(new CustomEvent('recorded'));
}

function open() {
  const source = new EventSource(place.dataset.live);
  // Something may have been recorded before the stream was there, and while it was away.
  source.addEventListener('open', ask);
  source.addEventListener('case', ask);
  // The browser comes back by itself, but not where it was turned away.
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    ask();
    setTimeout(open, AGAIN_MS);
  });
}

open();
