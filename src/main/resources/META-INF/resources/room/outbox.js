// Keeps what was logged until the server has it: through lost connections, reloads and a dead server.

const PAUSES_MS = [500, 1000, 2000, 5000];
const TIMEOUT_MS = 15000;

export class Outbox {
  // changed(items) is called after every change; stored(html, item) when the server has an entry.
  constructor(name, send, changed, stored) {
    this.key = `hansei:outbox:${name}`;
    this.send = send;
    this.changed = changed;
    this.stored = stored;
    this.pause = 0;
    this.timer = null;
    window.addEventListener('storage', event => { if (event.key === this.key) this.changed(this.items()); });
    window.addEventListener('online', () => this.flush());
  }

  items() {
    return JSON.parse(localStorage.getItem(this.key) ?? '[]');
  }

  // Kept before anything else happens with it.
  add(item) {
    this.keep([...this.items(), { ...item, state: 'sending' }]);
    this.flush();
  }

  take(id) {
    const item = this.items().find(one => one.id === id);
    this.keep(this.items().filter(one => one.id !== id));
    return item;
  }

  retry(id) {
    this.set(id, { state: 'sending', html: '' });
    this.flush();
  }

  async flush() {
    clearTimeout(this.timer);
    const locks = navigator.locks;
    if (locks) {
      await locks.request(this.key, () => this.sendAll());
    } else {
      await this.sendAll();
    }
  }

  // One after the other, in the order in which they were typed.
  async sendAll() {
    for (const item of this.items().filter(one => ['sending', 'waiting', 'signed-out'].includes(one.state))) {
      const answer = await this.attempt(item);
      if (answer.state === 'stored') {
        this.take(item.id);
        this.stored(answer.html, item);
        this.pause = 0;
      } else {
        this.set(item.id, answer);
      }
      if (answer.state === 'waiting') {
        this.timer = setTimeout(() => this.flush(), PAUSES_MS[Math.min(this.pause++, PAUSES_MS.length - 1)]);
        return;
      }
      if (answer.state === 'signed-out') return;
    }
  }

  async attempt(item) {
    try {
      const response = await this.send(item, AbortSignal.timeout(TIMEOUT_MS));
      const html = await response.text();
      if (response.ok) return { state: 'stored', html };
      if (response.status === 401) return { state: 'signed-out', html: '' };
      if (response.status === 422) return { state: html.includes('class="questions"') ? 'asked' : 'refused', html };
      if (response.status >= 500 || response.status === 429 || response.status === 408) return { state: 'waiting', html: '' };
      return { state: 'refused', html };
    } catch {
      return { state: 'waiting', html: '' };
    }
  }

  set(id, change) {
    this.keep(this.items().map(item => item.id === id ? { ...item, ...change } : item));
  }

  keep(items) {
    localStorage.setItem(this.key, JSON.stringify(items));
    this.changed(items);
  }
}

// Sorts by the moment it was made, and is unique without asking anyone (a ULID).
export function newId() {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let time = Date.now();
  let id = '';
  for (let i = 0; i < 10; i++) {
    id = digits[time % 32] + id;
    time = Math.floor(time / 32);
  }
  return id + Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => digits[byte % 32]).join('');
}
