// What others do, as they do it. Events carry ids only; what they are about is asked for like anything else.

// Many may watch one room: each asks soon after the first event, and then not more often than this.
const FIRST_MS = 150;
const BETWEEN_MS = 700;
const MOST_IDS = 50;

export class Live {
  constructor(address, entries, status, facts) {
    this.address = address;
    this.entries = entries;
    this.status = status;
    this.facts = facts;
    this.ids = new Set();
    this.asked = 0;
    this.open();
  }

  open() {
    const since = this.entries.last();
    this.source = new EventSource(`${this.address}/live${since ? `?since=${since}` : ''}`);
    this.source.addEventListener('open', () => this.say('on'));
    this.source.addEventListener('error', () => this.say('off'));
    this.source.addEventListener('entry', event => this.heard(event.data));
    this.source.addEventListener('room', () => this.facts());
  }

  heard(id) {
    this.ids.add(id);
    this.later();
  }

  later() {
    const wait = Math.max(Math.random() * FIRST_MS, this.asked + BETWEEN_MS - Date.now());
    this.timer ??= setTimeout(() => this.fetch(), wait);
  }

  async fetch() {
    this.timer = null;
    this.asked = Date.now();
    const ids = [...this.ids].slice(0, MOST_IDS);
    ids.forEach(id => this.ids.delete(id));
    try {
      const response = await fetch(`${this.address}/rows?${ids.map(id => `id=${encodeURIComponent(id)}`).join('&')}`,
        { headers: { 'HX-Request': 'true' } });
      if (response.ok) this.entries.merge(await response.text(), false);
    } catch {
      ids.forEach(id => this.ids.add(id));
    }
    if (this.ids.size > 0) this.later();
  }

  say(state) {
    this.status.dataset.state = state;
  }
}
