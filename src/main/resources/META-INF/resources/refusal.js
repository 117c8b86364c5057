// The one place on a page where it is said why something was not done.

const place = document.getElementById('refusal');

export function clear() {
  place.replaceChildren();
}

export function say(sentence) {
  const box = document.createElement('div');
  box.className = 'refusal-box';
  box.append(document.createElement('p'));
  box.firstChild.textContent = sentence;
  place.replaceChildren(box);
}

export function unreachable() {
  say(document.getElementById('page-words').dataset.unreachable);
}

// html is an answer of the server.
export function show(html) {
  place.innerHTML = html;
}
