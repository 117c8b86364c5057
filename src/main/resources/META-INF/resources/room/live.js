// What others do, as they do it. Events carry ids only; what they are about is asked for like anything else.

const GATHER_MS = 150;
const MOST_IDS = 50;

export class Live {
  constructor(address, entries, status, facts) {
    this.address = address;
    this.entries = entries;
    this.status = status;
    this.facts = facts;
    this.ids = new Set();
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
    this.timer ??= setTimeout(() => this.fetch(), GATHER_MS);
  }

  async fetch() {
    this.timer = null;
    const ids = [...this.ids].slice(0, MOST_IDS);
    ids.forEach(id => this.ids.delete(id));
    try {
      const response = await fetch(`${this.address}/rows?${ids.map(id => `id=${encodeURIComponent(id)}`).join('&')}`,
        { headers: { 'HX-Request': 'true' } });
      if (response.ok) this.entries.merge(await response.text(), false);
    } catch {
      ids.forEach(id => this.ids.add(id));
    }
    if (this.ids.size > 0) this.timer ??= setTimeout(() => this.fetch(), GATHER_MS);
  }

  say(state) {
    this.status.dataset.state = state;
  }
}
