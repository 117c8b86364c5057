// Saving one form of a page leaves what was typed in its other forms, the parts that stood open, and the place on the page.

const STORE = 'hansei:kept';
// What says how the page was when it was made, and not what a form is about.
const OF_THE_PAGE = ['page-key', 'seen'];
let kept = null;

document.addEventListener('htmx:beforeSwap', event => {
  const sent = event.detail.requestConfig?.elt.closest('form');
  kept = sent && !event.detail.isError ? gathered(event.detail.target, sent) : null;
});
document.addEventListener('htmx:afterSwap', () => {
  if (kept) putBack(kept);
});

// A boosted form that was taken has the browser load the page anew.
document.addEventListener('htmx:beforeOnLoad', event => {
  const next = event.detail.xhr.getResponseHeader('HX-Redirect');
  const sent = event.detail.requestConfig?.elt.closest('form');
  if (next && sent && new URL(next, location.href).pathname === location.pathname) {
    sessionStorage.setItem(STORE, JSON.stringify({ path: location.pathname, ...gathered(document, sent) }));
  }
});
const before = JSON.parse(sessionStorage.getItem(STORE));
sessionStorage.removeItem(STORE);
if (before?.path === location.pathname) putBack(before);

function gathered(region, sent) {
  const fields = [...region.querySelectorAll('form')].filter(form => form !== sent)
    .flatMap(form => named(form).filter(([, field]) => changed(field)).map(([key, field]) => [key, value(field)]));
  const open = [...region.querySelectorAll('details[open]')].filter(part => !about(part, sent)).map(nameOfPart);
  return { fields, open, scroll: window.scrollY };
}

function putBack({ fields, open, scroll }) {
  const here = new Map([...document.forms].reverse().flatMap(named));
  fields.filter(([key]) => here.has(key)).forEach(([key, typed]) => fill(here.get(key), typed));
  [...document.querySelectorAll('details')].filter(part => open.includes(nameOfPart(part)))
    .forEach(part => { part.open = true; });
  if (fields.length || open.length || !kept) window.scrollTo({ top: scroll, behavior: 'instant' });
}

// Forms of one address differ in what they are about, which their hidden fields say.
function nameOf(form) {
  const about = [...form.elements].filter(field => field.type === 'hidden' && !OF_THE_PAGE.includes(field.name))
    .map(field => `${field.name}=${field.value}`);
  return [form.getAttribute('action'), ...about].join(' ');
}

function named(form) {
  const times = new Map();
  return [...form.elements].filter(typed).map(field => {
    const name = ticked(field) ? `${field.name}=${field.value}` : field.name;
    times.set(name, (times.get(name) ?? 0) + 1);
    return [`${nameOf(form)} ${name} ${times.get(name)}`, field];
  });
}

function typed(field) {
  return field.name && field.matches('input, textarea, select')
    && !['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset'].includes(field.type);
}

function ticked(field) {
  return field.type === 'checkbox' || field.type === 'radio';
}

function changed(field) {
  if (ticked(field)) return field.checked !== field.defaultChecked;
  if (!field.options) return field.value !== field.defaultValue;
  const first = [...field.options].filter(option => option.defaultSelected).map(option => option.value);
  const initial = first.length || field.multiple ? first : [field.options[0]?.value];
  return JSON.stringify(initial) !== JSON.stringify(value(field));
}

function value(field) {
  if (ticked(field)) return field.checked;
  return field.options ? [...field.selectedOptions].map(option => option.value) : field.value;
}

function fill(field, typed) {
  if (ticked(field)) {
    field.checked = typed;
  } else if (!field.options) {
    field.value = typed;
  } else if (typed.every(wanted => [...field.options].some(option => option.value === wanted))) {
    [...field.options].forEach(option => { option.selected = typed.includes(option.value); });
  }
}

function about(part, sent) {
  return sent.contains(part) || (part.contains(sent) && part.querySelectorAll('form').length === 1);
}

function nameOfPart(part) {
  const form = part.closest('form') ?? part.querySelector('form');
  return `${form ? nameOf(form) : ''} ${part.querySelector('summary')?.textContent}`;
}
