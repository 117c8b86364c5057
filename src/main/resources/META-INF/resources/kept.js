// Saving one form of a page leaves what was typed in its other forms, the parts that stood open, and the place on the page.

import { Session } from './room/session.js';
import { store, tab } from './store.js';

const STORE = 'hansei:kept';
const SENT = 'hansei:sent';
const REFUSED = 'main [data-refused], main [role=alert] .refusal-box';
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
  if (sent && event.detail.xhr.status < 400) store.remove(prefix + location.pathname);
  if (next && sent && new URL(next, location.href).pathname === location.pathname) {
    keepForNext(gathered(document, sent));
  }
});

// Where the session ended, the text stays on the page, and also outlives a reload. Whoever signs in again elsewhere goes
// on here with the new key.
document.addEventListener('htmx:responseError', event => {
  const sent = event.detail.requestConfig?.elt.closest('form');
  const status = event.detail.xhr.status;
  if (!sent || ![401, 403].includes(status)) return;
  store.set(prefix + location.pathname, JSON.stringify(gathered(document, null, sent)));
  if (status === 403) new Session(account).renew().catch(() => {});
});

const account = document.querySelector('[data-sign-out]')?.dataset.signOut;
const prefix = `hansei:form:${account}:`;

// The buttons of language and theme load the page anew. A form that goes without htmx takes its page along: where the
// session has ended meanwhile, or it is refused, what was typed is put back as soon as the form is here again.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || form.closest('[data-sign-out]')) return;
  if (form.closest('[data-preferences]')) {
    form.elements.to.value = location.pathname + location.search;
    keepForNext(gathered(document, form));
  } else {
    store.set(prefix + location.pathname, JSON.stringify(gathered(document, null, form)));
    tab.set(SENT, location.pathname);
  }
});

// What was sent was taken, unless the page that came says otherwise or somebody had to sign in first.
const sentFrom = tab.get(SENT);
if (sentFrom !== null) {
  if (tab.get('hansei:signed-out') === null && !document.querySelector(REFUSED)) store.remove(prefix + sentFrom);
  tab.remove(SENT);
}
tab.remove('hansei:signed-out');
const here = prefix + location.pathname;
if (!document.querySelector(REFUSED)) {
  for (const key of store.keys(prefix).filter(one => one === here || one.startsWith(`${here}/`))) {
    const waiting = JSON.parse(store.get(key));
    const fields = new Set([...document.forms].flatMap(named).map(([name]) => name));
    if (!waiting.fields.some(([name]) => fields.has(name))) continue;
    putBack(waiting);
    store.remove(key);
  }
}

const before = JSON.parse(tab.get(STORE));
tab.remove(STORE);
if (before !== null && (before.path === location.pathname || before.path.startsWith(`${location.pathname}/`))) putBack(before);

function keepForNext(what) {
  tab.set(STORE, JSON.stringify({ path: location.pathname, ...what }));
}

// Of the form whole, all is taken, and of a page that came back with a refusal too: its fields say what was typed.
function gathered(region, sent, whole = null) {
  const refused = document.querySelector(REFUSED) !== null;
  const fields = [...region.querySelectorAll('form')].filter(form => form !== sent).flatMap(form =>
    [...named(form).filter(([, field]) => form === whole || refused || changed(field)).map(([key, field]) => [key, value(field)]),
      ...asPasted(form)]);
  const open = [...region.querySelectorAll('details[open]')].filter(part => sent === null || !about(part, sent)).map(nameOfPart);
  return { fields, open, scroll: window.scrollY };
}

// A preview cannot be opened by its address: its lines go back to where they were pasted.
function asPasted(form) {
  const lines = [...form.querySelectorAll('textarea[name=line]')].map(line => line.value);
  return form.dataset.pasted ? [[form.dataset.pasted, lines.join('\n')]] : [];
}

function putBack({ fields, open, scroll }) {
  const here = new Map([...document.forms].reverse().flatMap(named));
  for (const [key, typed] of fields.filter(([key]) => here.has(key))) {
    fill(here.get(key), typed);
    for (let part = here.get(key).closest('details'); part; part = part.parentElement.closest('details')) part.open = true;
  }
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
