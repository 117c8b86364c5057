// What every page does: it says when the server could not be reached, and leaves no entries behind at sign-out.

import './field.js';
import './kept.js';
import './room/keys.js';
import { clear, say, unreachable } from './refusal.js';
import { store, tab } from './store.js';

const words = document.getElementById('page-words').dataset;

document.addEventListener('htmx:beforeRequest', event => {
  if (event.detail.elt.closest('form')) clear();
});
// A connection that is cut while a large file is on its way brings no answer, so this is said before anything is sent.
document.addEventListener('submit', event => {
  const files = [...event.target.querySelectorAll('input[type=file]')].flatMap(field => [...field.files]);
  if (files.reduce((sum, file) => sum + file.size, 0) >= Number(words.largest)) {
    event.preventDefault();
    event.stopPropagation();
    say(words.tooLarge);
  }
}, true);
for (const failure of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, event => {
    if (event.detail.elt.closest('form')) unreachable();
  });
}

const signOut = document.querySelector('[data-sign-out]');
signOut?.addEventListener('submit', event => {
  const own = kind => store.keys(`hansei:${kind}:${signOut.dataset.signOut}:`);
  if (own('outbox').length > 0) {
    event.preventDefault();
    say(words.unsent);
  } else {
    [...own('draft'), ...own('form')].forEach(key => store.remove(key));
    tab.remove('hansei:kept');
  }
});
