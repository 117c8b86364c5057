// What every page does: it says when the server could not be reached, and leaves no entries behind at sign-out.

import './kept.js';
import './room/keys.js';
import { clear, say, unreachable } from './refusal.js';

const words = document.getElementById('page-words').dataset;

document.addEventListener('htmx:beforeRequest', event => {
  if (event.detail.elt.closest('form')) clear();
});
for (const failure of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, event => {
    if (event.detail.elt.closest('form')) unreachable();
  });
}

const signOut = document.querySelector('[data-sign-out]');
signOut?.addEventListener('submit', event => {
  const own = kind => Object.keys(localStorage).filter(key => key.startsWith(`hansei:${kind}:${signOut.dataset.signOut}:`));
  if (own('outbox').length > 0) {
    event.preventDefault();
    say(words.unsent);
  } else {
    own('draft').forEach(key => localStorage.removeItem(key));
  }
});
