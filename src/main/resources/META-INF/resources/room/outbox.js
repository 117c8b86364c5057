// Keeps what was logged until the server has it: through lost connections, reloads and a dead server.

import { store } from '../store.js';

const PAUSES_MS = [500, 1000, 2000, 5000];
const TIMEOUT_MS = 15000;
const TO_SEND = ['sending', 'waiting', 'signed-out'];

export class Outbox {
  // changed(items) is called after every change; stored(html) when the server has an entry.
  constructor(name, send, changed, stored) {
    this.prefix = `hansei:outbox:${name}:`;
    this.send = send;
    this.changed = changed;
    this.stored = stored;
    this.pause = 0;
    this.timer = null;
    window.addEventListener('storage', event => {
      if (event.key === null || event.key.startsWith(this.prefix)) this.changed(this.items());
    });
    window.addEventListener('online', () => this.flush());
  }

  // In the order in which they were made; each has a key of its own, so that tabs do not write over each other.
  items() {
    return store.keys(this.prefix)
      .sort()
      .map(key => JSON.parse(store.get(key)))
      .filter(item => item !== null);
  }

  item(id) {
    return JSON.parse(store.get(this.prefix + id) ?? 'null');
  }

  // Kept before anything else happens with it.
  add(item, state = 'sending') {
    this.keep({ ...item, state });
    this.flush();
  }

  take(id) {
    const item = this.item(id);
    store.remove(this.prefix + id);
    this.changed(this.items());
    return item;
  }

  retry(id, change = {}) {
    this.set(id, { ...change, state: 'sending', html: '' });
    this.flush();
  }

  async flush() {
    clearTimeout(this.timer);
    if (navigator.locks) {
      await navigator.locks.request(this.prefix, () => this.sendAll());
    } else {
      await this.sendAll();
    }
  }

  // One after the other, in the order in which they were typed.
  async sendAll() {
    for (const { id } of this.items()) {
      const item = this.item(id);
      if (item === null || !TO_SEND.includes(item.state)) continue;
      const answer = await this.attempt(item);
      if (answer.state === 'stored') {
        this.take(id);
        this.stored(answer.html);
        this.pause = 0;
      } else {
        this.set(id, answer);
      }
      if (answer.state === 'waiting' || answer.state === 'signed-out') {
        this.behind(answer.state);
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.flush(), PAUSES_MS[Math.min(this.pause++, PAUSES_MS.length - 1)]);
        return;
      }
    }
  }

  // What stands behind a line that cannot be sent is not being sent either.
  behind(state) {
    for (const item of this.items()) {
      if (TO_SEND.includes(item.state) && item.state !== state) this.keep({ ...item, state });
    }
  }

  async attempt(item) {
    try {
      const response = await this.send(item, AbortSignal.timeout(TIMEOUT_MS));
      const html = await response.text();
      if (response.status === 201) return { state: 'stored', html };
      if (response.status === 401) return { state: 'signed-out', html: '' };
      if (response.status === 422) return { state: html.includes('class="questions"') ? 'asked' : 'refused', html };
      if (response.ok || response.status >= 500 || [408, 429].includes(response.status)) return { state: 'waiting', html: '' };
      return { state: 'refused', html };
    } catch {
      return { state: 'waiting', html: '' };
    }
  }

  // What was taken meanwhile does not come back.
  set(id, change) {
    const item = this.item(id);
    if (item !== null) this.keep({ ...item, ...change });
  }

  keep(item) {
    store.set(this.prefix + item.id, JSON.stringify(item));
    this.changed(this.items());
  }
}

let latest = 0;

// Sorts in the order in which they are made, and is unique without asking anyone (a ULID).
export function newId() {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  latest = Math.max(Date.now(), latest + 1);
  let time = latest;
  let id = '';
  for (let i = 0; i < 10; i++) {
    id = digits[time % 32] + id;
    time = Math.floor(time / 32);
  }
  return id + Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => digits[byte % 32]).join('');
}
