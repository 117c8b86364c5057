import { clear, show, unreachable } from '../refusal.js';
import { store } from '../store.js';
import { serverClock } from './clock.js';
import { discard } from './discard.js';
import { dock } from './dock.js';
import { Entries } from './entries.js';
import { Facts } from './facts.js';
import { onKey, typing } from './keys.js';
import { Line } from './line.js';
import { Live } from './live.js';
import { Outbox } from './outbox.js';
import { Panel } from './panel.js';
import { Session } from './session.js';
import { Tray } from './tray.js';

const MILESTONES = ['IMPACT_BEGAN', 'DETECTED', 'CAUSE_IDENTIFIED', 'MITIGATED', 'RECOVERED', 'FIRST_NOTICE'];

const room = document.getElementById('room');
const address = `/incidents/${room.dataset.ref}`;
const list = document.getElementById('entries');
const form = document.getElementById('entry-line');
const help = document.getElementById('help');
const search = document.getElementById('search');
const notice = document.getElementById('notice');
const undo = document.getElementById('undo');
const words = document.getElementById('room-words').dataset;

const clock = serverClock(Number(room.dataset.now));
const session = new Session(room.dataset.account);
const entries = new Entries(list, document.getElementById('fresh'), document.getElementById('said'));
const facts = new Facts(address, withdraw);
const called = document.getElementById('room-title').textContent;
const frame = document.title;
const own = new Map();
let deciding = Promise.resolve();
const panel = new Panel(document.getElementById('panel'), () => { if (notice) notice.textContent = words.unsaved; });

if (form) {
  const name = `${room.dataset.account}:${room.dataset.ref}`;
  const tray = new Tray(document.getElementById('outbox'), document.getElementById('outbox-item'));
  const send = (item, signal) => session.post(`${address}/lines`,
    { id: item.id, line: item.line, began: item.began, visibility: item.visibility }, signal);
  const outbox = new Outbox(name, send, items => tray.show(items), stored);
  const ask = fields => session.post(`${address}/reading`, fields);
  const line = new Line(form, document.getElementById('reading'), name, ask, clock, (item, state) => {
    notice.textContent = '';
    undo.replaceChildren();
    outbox.add(item, state);
  });
  tray.list.addEventListener('click', event => {
    const id = event.target.closest('[data-id]')?.dataset.id;
    if (event.target.dataset.do === 'retry') outbox.retry(id);
    if (event.target.dataset.do === 'edit') line.edit(outbox.take(id));
    if (event.target.dataset.do === 'discard') discard(outbox.item(id), () => outbox.take(id));
    if (event.target.dataset.answer !== undefined) {
      outbox.retry(id, { line: event.target.dataset.answer });
      // The answer is gone from the page, and the next words are meant for the line.
      line.field.focus();
    }
  });
  for (const word of form.querySelector('.kind-chips').dataset.words.split(' ')) {
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.textContent = word;
    chip.addEventListener('click', () => line.add(word));
    form.querySelector('.kind-chips').append(chip);
  }
  onKey(line.field, event => {
    if (line.field.value !== '' || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowUp') act(event, () => entries.last()?.focus());
    if (event.key === '?') act(event, () => help.showModal());
  });
  document.getElementById('open-help').addEventListener('click', () => help.showModal());
  window.addEventListener('focus', () => outbox.flush());
  const unkept = () => { document.getElementById('unkept').textContent = store.lost() ? words.unkept : ''; };
  store.onChange(unkept);
  unkept();
  dock(document.querySelector('.entry-dock'));
  tray.show(outbox.items());
  outbox.flush();
}

const status = document.getElementById('live');
if (status.dataset.state === 'part') {
  window.addEventListener('offline', () => { status.dataset.state = 'off'; });
  window.addEventListener('online', () => { status.dataset.state = 'part'; });
  entries.toJumped();
} else {
  entries.toEnd();
  new Live(address, entries, status, facts, Number(room.dataset.now));
}

function stored(html) {
  entries.merge(html, true);
  const answer = new DOMParser().parseFromString(html, 'text/html');
  notice.textContent = answer.querySelector('[data-notice]')?.textContent ?? '';
  if (answer.querySelector('.milestone')) facts.refresh();
  else facts.count();
}

// Earlier entries come in as one scrolls to them.
const earlier = document.getElementById('earlier');
const watch = new IntersectionObserver(
  seen => { if (seen.some(one => one.isIntersecting)) loadEarlier(); }, { rootMargin: '800px' });
watch.observe(earlier);

async function loadEarlier() {
  const link = earlier.querySelector('a');
  if (!link || link.dataset.loading) return;
  link.dataset.loading = 'true';
  try {
    const response = await fetch(link.href, { headers: { 'HX-Request': 'true' } });
    if (!response.ok) throw new Error(response.status);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    entries.prepend(page.querySelector('#entries > ol'));
    earlier.replaceChildren(...page.getElementById('earlier').childNodes);
    // What stays in sight is told again, or nothing more would come.
    watch.unobserve(earlier);
    watch.observe(earlier);
  } catch {
    delete link.dataset.loading;
  }
}

list.addEventListener('click', event => {
  const link = event.target.closest('a.when');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) act(event, () => panel.open(link.href));
});

// An entry that is not loaded opens in the panel.
document.addEventListener('click', event => {
  const id = event.target.closest('[data-jump]')?.dataset.jump;
  if (id === undefined) return;
  const row = document.getElementById(`e-${id}`);
  act(event, () => row ? row.focus() : panel.open(`${address}/timeline/${encodeURIComponent(id)}`));
});

onKey(document, event => {
  if (event.key === 'Escape') {
    panel.close();
    clear();
    form?.elements.line.focus();
    return;
  }
  if (typing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.target.closest('#entries > ol > li');
  if (event.key === 'n') act(event, focusLine);
  else if (event.key === '/') act(event, find);
  else if (event.key === '?') help?.showModal();
  else if (event.key === 's' && heading()) act(event, changeSeverity);
  else if (event.key === 'k' || event.key === 'ArrowUp') move(event, row ? entries.before(row) : entries.last());
  else if (event.key === 'j' || event.key === 'ArrowDown') move(event, row ? entries.after(row) : entries.last());
  else if (row !== event.target) return;
  else if (event.key === 'Enter') open(row);
  else if (event.key === 'e') act(event, () => open(row, '#correct-ja:not(:empty), #correct-en'));
  else if (event.key === 't') act(event, () => open(row, '#translation'));
  else if (event.key >= '1' && event.key <= '6') act(event, () => mark(row.dataset.id, MILESTONES[Number(event.key) - 1]));
});

function focusLine() {
  form?.elements.line.focus();
}

function find() {
  search.open = true;
  search.querySelector('input').focus();
}

function heading() {
  return document.getElementById('heading');
}

function changeSeverity() {
  heading().open = true;
  heading().querySelector('button[name="severity"]').focus();
}

function open(row, field) {
  panel.open(row.querySelector('a.when').href, field);
}

function move(event, row) {
  if (row) act(event, () => row.focus());
  else if (event.target.closest('#entries > ol > li') && (event.key === 'j' || event.key === 'ArrowDown')) act(event, focusLine);
}

function act(event, action) {
  event.preventDefault();
  action();
}

// What was done at once can be undone at once.
undo?.addEventListener('submit', event => act(event, () => {
  const target = event.target.getAttribute('action');
  decide(target, new FormData(event.target), target.match(/\/timeline\/([^/]+)\/milestones$/)?.[1]);
}));

// An undo is withdrawn once something else stands than what it undoes. The panel and the rows follow where milestones stand.
function withdraw() {
  own.clear();
  document.title = frame.replace(called, () => document.getElementById('room-title').textContent);
  const form = undo?.querySelector('form');
  const seen = form?.elements.seen?.value;
  if (seen !== undefined && seen !== stands(form.dataset.what, seen)) undo.replaceChildren();
  for (const field of document.querySelectorAll('#panel-entry .marking [name="seen"]')) field.value = stands('milestone', field.value);
  const strays = MILESTONES.flatMap(kind => {
    const here = list.querySelector(`.milestone[data-kind="${kind}"]`)?.closest('li').dataset.id;
    const there = entryOf(kind);
    return here === there ? [] : [here, there].filter(id => document.getElementById(`e-${id}`));
  });
  if (strays.length > 0) rows(strays);
}

function stands(what, seen) {
  const kind = seen.split('/')[0];
  return what === 'milestone' ? `${kind}/${entryOf(kind) ?? ''}` : document.getElementById('facts').dataset[what];
}

// Where a milestone stands: as shown, or as decided here since then.
function entryOf(kind) {
  return own.get(kind) ?? document.querySelector(`#facts [data-milestone="${kind}"]`)?.dataset.jump;
}

// Two keys in a row mean two decisions, the second of which knows the first.
function mark(id, kind) {
  deciding = deciding.then(() =>
    decide(`${address}/timeline/${encodeURIComponent(id)}/milestones`, { kind, seen: stands('milestone', kind) }, id));
  return deciding;
}

async function decide(target, fields, id) {
  try {
    const response = await session.post(target, fields);
    const html = await response.text();
    if (!response.ok) {
      show(html);
      if (response.status === 409) await refused(id);
      return;
    }
    clear();
    const kind = fields.kind ?? fields.get?.('kind');
    if (kind) own.set(kind, id);
    const offered = new DOMParser().parseFromString(html, 'text/html').querySelector('.undo form');
    undo.replaceChildren(...(offered ? [offered] : []));
    await refresh(id);
  } catch {
    unreachable();
  }
}

async function refused(id) {
  facts.correct();
  await refresh(id);
}

// A milestone may have stood at another row before.
async function refresh(id) {
  const marked = [...list.querySelectorAll('.milestone')].map(one => one.closest('li').dataset.id);
  await rows(id === undefined ? marked : [id, ...marked]);
  facts.refresh();
}

async function rows(ids) {
  const query = [...new Set(ids)].map(one => `id=${encodeURIComponent(one)}`).join('&');
  const response = await fetch(`${address}/rows?${query}`, { headers: { 'HX-Request': 'true' } });
  if (response.ok) entries.merge(await response.text(), false);
}
