import { onKey, typing } from './keys.js';
import { Outbox } from './outbox.js';
import { Entries } from './entries.js';
import { Line } from './line.js';
import { Live } from './live.js';

const room = document.getElementById('room');
const address = `/incidents/${room.dataset.ref}`;
const name = `${room.dataset.account}:${room.dataset.ref}`;
const list = document.getElementById('entries');
const form = document.getElementById('entry-line');
const help = document.getElementById('help');
const panel = document.getElementById('panel');
const pageKey = document.querySelector('meta[name="page-key"]').content;

// How far this device's clock is from the server's; an entry keeps the server's time at which its first key was pressed.
const drift = Number(room.dataset.now) - Date.now();
const clock = () => Math.round(Date.now() + drift);

const entries = new Entries(list, document.getElementById('fresh'));
const narrowed = list.dataset.query !== '' || location.search !== '';
const facts = () => {
  htmx.trigger(document.body, 'room');
  return htmx.ajax('GET', `${address}/facts`, { target: '#facts', swap: 'outerHTML' });
};
if (!narrowed) {
  new Live(address, entries, document.getElementById('live'), facts);
  entries.toEnd();
}

if (form) {
  const outbox = new Outbox(name, send, show, html => {
    entries.merge(html, true);
    if (html.includes('milestone')) facts();
  });
  const line = new Line(form, document.getElementById('reading'), name, address, clock, item => outbox.add(item));
  document.getElementById('outbox').addEventListener('click', event => {
    const id = event.target.closest('[data-id]')?.dataset.id;
    if (event.target.dataset.do === 'retry') outbox.retry(id);
    if (event.target.dataset.do === 'edit') {
      const item = outbox.take(id);
      line.put(item.line, item.began);
    }
    if (event.target.dataset.answer !== undefined) {
      outbox.set(id, { line: event.target.dataset.answer });
      outbox.retry(id);
    }
  });
  window.addEventListener('focus', () => outbox.flush());
  document.querySelector('[data-sign-out]').addEventListener('submit', event => {
    if (outbox.items().length > 0) {
      event.preventDefault();
      document.getElementById('refusal').textContent = document.getElementById('unsent-words').innerHTML;
    }
  });
  document.getElementById('open-help').addEventListener('click', () => help.showModal());
  show(outbox.items());
  outbox.flush();
  onKey(line.field, event => {
    if (event.key === 'ArrowUp' && line.field.value === '' && !event.altKey) {
      event.preventDefault();
      list.lastElementChild?.focus();
    }
  });
}

function send(item, signal) {
  const body = new URLSearchParams({ id: item.id, line: item.line, began: item.began, visibility: item.visibility });
  return fetch(`${address}/lines`, {
    method: 'POST', body, signal, redirect: 'error',
    headers: { 'HX-Request': 'true', 'X-Page-Key': pageKey }
  });
}

// Items stay as they are while they are the same, so that nothing is said twice to a screen reader.
function show(items) {
  const box = document.getElementById('outbox');
  for (const row of [...box.children]) {
    if (!items.some(item => item.id === row.dataset.id)) row.remove();
  }
  for (const item of items) {
    let row = box.querySelector(`[data-id="${item.id}"]`);
    if (!row) {
      row = document.getElementById('outbox-item').content.firstElementChild.cloneNode(true);
      row.dataset.id = item.id;
      box.append(row);
    }
    row.dataset.state = item.state;
    row.querySelector('.line').textContent = item.line;
    row.querySelector('.answer').innerHTML = item.html ?? '';
  }
}

// Earlier entries come in as one scrolls to them.
const earlier = document.getElementById('earlier');
const watcher = new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) loadEarlier(); });
watcher.observe(earlier);

async function loadEarlier() {
  const link = earlier.querySelector('a');
  if (!link || link.dataset.loading) return;
  link.dataset.loading = 'true';
  const response = await fetch(link.href, { headers: { 'HX-Request': 'true' } });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  entries.prepend(page.getElementById('entries').innerHTML);
  earlier.replaceChildren(...page.getElementById('earlier').childNodes);
}

// An entry opens beside the timeline; its own page is what a link alone would show.
list.addEventListener('click', event => {
  const link = event.target.closest('a.when');
  if (link) {
    event.preventDefault();
    open(link.closest('li'));
  }
});

function open(row, field) {
  htmx.ajax('GET', row.querySelector('a.when').href, { target: '#panel', select: '#entry', swap: 'innerHTML' })
    .then(() => panel.querySelector(field ?? 'h1')?.focus());
}

document.addEventListener('click', event => {
  const jump = event.target.closest('[data-jump]');
  const row = jump && document.getElementById(`e-${jump.dataset.jump}`);
  if (row) {
    event.preventDefault();
    row.scrollIntoView({ block: 'center' });
    row.focus();
  }
});

onKey(document, event => {
  if (event.key === 'Escape') {
    panel.replaceChildren();
    form?.elements.line.focus();
    return;
  }
  if (typing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.target.closest('#entries > li');
  if (event.key === 'n' || event.key === '/') focusLine(event);
  else if (event.key === '?') help.showModal();
  else if (event.key === 'k' || event.key === 'ArrowUp') move(event, row?.previousElementSibling ?? (row ? null : list.lastElementChild));
  else if (event.key === 'j' || event.key === 'ArrowDown') move(event, row ? row.nextElementSibling : list.lastElementChild);
  else if (row && event.key === 'Enter') open(row);
  else if (row && event.key === 'e') act(event, () => open(row, '#correct-ja:not(:empty), #correct-en'));
  else if (row && event.key === 't') act(event, () => open(row, '#translation'));
  else if (row && event.key >= '1' && event.key <= '6') act(event, () => mark(row, Number(event.key)));
});

function focusLine(event) {
  act(event, () => form?.elements.line.focus());
}

function move(event, row) {
  if (row) act(event, () => row.focus());
  else if (event.target.closest('#entries > li') && (event.key === 'j' || event.key === 'ArrowDown')) focusLine(event);
}

function act(event, action) {
  event.preventDefault();
  action();
}

async function mark(row, number) {
  const kinds = ['IMPACT_BEGAN', 'DETECTED', 'CAUSE_IDENTIFIED', 'MITIGATED', 'RECOVERED', 'FIRST_NOTICE'];
  const response = await fetch(`${address}/timeline/${row.dataset.id}/milestones`, {
    method: 'POST', body: new URLSearchParams({ kind: kinds[number - 1] }),
    headers: { 'HX-Request': 'true', 'X-Page-Key': pageKey }
  });
  if (response.ok) await refresh(row.dataset.id);
  else document.getElementById('refusal').innerHTML = await response.text();
}

// A milestone may have stood at another row before.
async function refresh(id) {
  const marked = [...list.querySelectorAll('.milestone')].map(one => one.closest('li').dataset.id);
  const ids = [...new Set([id, ...marked])];
  const response = await fetch(`${address}/rows?${ids.map(one => `id=${encodeURIComponent(one)}`).join('&')}`,
    { headers: { 'HX-Request': 'true' } });
  if (response.ok) {
    const focused = document.activeElement?.id;
    entries.merge(await response.text(), false);
    document.getElementById(focused)?.focus();
  }
  facts();
}
