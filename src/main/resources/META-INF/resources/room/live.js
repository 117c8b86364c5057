// What others do, as they do it. Events carry ids only; what they are about is asked for like anything else.

// Many may watch one room: each asks soon after the first event, and then not more often than this.
const FIRST_MS = 150;
const BETWEEN_MS = 700;
const AGAIN_MS = 5000;
const MOST_IDS = 50;

export class Live {
  // now is the server's clock when the page was made, in milliseconds; what was stored since then is asked for.
  constructor(address, entries, status, facts, now) {
    this.address = address;
    this.since = place(now);
    this.entries = entries;
    this.status = status;
    this.facts = facts;
    this.ids = new Set();
    this.asked = 0;
    this.open();
  }

  open() {
    this.source = new EventSource(`${this.address}/live?since=${this.since}`);
    this.source.addEventListener('open', () => this.say('on'));
    this.source.addEventListener('error', () => this.lost());
    this.source.addEventListener('entry', event => this.heard(event));
    this.source.addEventListener('room', () => this.facts.refresh());
  }

  // The browser comes back by itself, but not where it was turned away.
  lost() {
    this.say('off');
    if (this.source.readyState === EventSource.CLOSED) setTimeout(() => this.open(), AGAIN_MS);
  }

  heard(event) {
    this.since = event.lastEventId || this.since;
    this.ids.add(event.data);
    this.later();
  }

  later(between = BETWEEN_MS) {
    const wait = Math.max(Math.random() * FIRST_MS, this.asked + between - Date.now());
    this.timer ??= setTimeout(() => this.fetch(), wait);
  }

  async fetch() {
    this.asked = Date.now();
    const ids = [...this.ids].slice(0, MOST_IDS);
    ids.forEach(id => this.ids.delete(id));
    const told = await this.rows(ids);
    if (told) this.facts.count();
    else ids.forEach(id => this.ids.add(id));
    this.timer = null;
    if (this.ids.size > 0) this.later(told ? BETWEEN_MS : AGAIN_MS);
  }

  // Whether there is nothing more to ask about these.
  async rows(ids) {
    try {
      const query = ids.map(id => `id=${encodeURIComponent(id)}`).join('&');
      const response = await fetch(`${this.address}/rows?${query}`, { headers: { 'HX-Request': 'true' } });
      if (response.ok) this.entries.merge(await response.text(), false);
      return response.status < 500 && response.status !== 401;
    } catch {
      return false;
    }
  }

  // Whoever was away asks how the incident stands now.
  say(state) {
    if (state === 'on' && this.away) this.facts.refresh();
    this.away = state === 'off';
    this.status.dataset.state = state;
  }
}

// Rows begin with the time at which they were stored.
function place(millis) {
  const time = millis.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}
