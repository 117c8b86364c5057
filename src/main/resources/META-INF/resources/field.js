// A refusal names the field it is about; here the name becomes the label that the page has for it.

import { tab } from './store.js';

const LABELS = 'hansei:labels';
const LONGEST = 80;

// A form that goes without htmx leaves its page, and the labels with it.
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  const labels = [...event.target.elements].filter(field => field.name).map(field => [field.name, label(field)]);
  tab.set(LABELS, JSON.stringify(Object.fromEntries(labels.reverse())));
});

document.addEventListener('htmx:afterSwap', event => {
  const said = event.detail.target.querySelector('.refusal-box [data-field]');
  const form = event.detail.requestConfig?.elt.closest('form');
  if (!said || !form) return;
  const field = [...form.elements].filter(one => one.name === said.dataset.field)[Number(said.dataset.place)];
  if (!field) return;
  name(said, label(field));
  for (let part = field.closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
  field.setAttribute('aria-invalid', 'true');
  field.addEventListener('input', () => field.removeAttribute('aria-invalid'), { once: true });
});

const alone = document.querySelector('main > .refusal-box [data-field]');
if (alone) name(alone, JSON.parse(tab.get(LABELS) ?? '{}')[alone.dataset.field]);

function name(said, words) {
  if (!words) return;
  for (const quote of ['「#」', "'#'"]) {
    said.textContent = said.textContent.replace(quote.replace('#', said.dataset.field), () => quote.replace('#', words));
  }
}

function label(field) {
  const words = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '';
  return words.trim().slice(0, LONGEST);
}
