// How the incident stands, brought up to date without taking away what somebody is filling in.

import { changed } from './changed.js';

const GATHER_MS = 200;

export class Facts {
  constructor(address) {
    this.address = address;
    this.open = new Set();
    document.addEventListener('htmx:afterSettle', event => { if (element()?.contains(event.target)) this.reopen(event.target); });
    document.addEventListener('focusout', () => { if (this.behind) this.refresh(); });
  }

  refresh() {
    this.behind = true;
    this.timer ??= setTimeout(() => this.fetch(), GATHER_MS);
  }

  async fetch() {
    this.timer = null;
    if (inUse()) return;
    this.behind = false;
    htmx.trigger(document.body, 'room');
    try {
      const response = await fetch(`${this.address}/facts`, { headers: { 'HX-Request': 'true' } });
      if (response.ok) this.show(await response.text());
    } catch {
      this.behind = true;
    }
  }

  show(html) {
    if (inUse()) {
      this.behind = true;
      return;
    }
    const before = element();
    const summaries = [...before.querySelectorAll('summary')];
    this.open = new Set(summaries.filter(one => one.parentElement.open).map(one => one.textContent));
    const focused = summaries.find(one => one === document.activeElement)?.textContent;
    const template = document.createElement('template');
    template.innerHTML = html;
    const after = template.content.getElementById('facts');
    this.reopen(after);
    before.replaceWith(after);
    this.head(template.content);
    htmx.process(after);
    [...after.querySelectorAll('summary')].find(one => one.textContent === focused)?.focus({ preventScroll: true });
  }

  // Title and severity stand above; what somebody is about to press there is not taken away for the same again.
  head(parts) {
    for (const part of parts.querySelectorAll('[hx-swap-oob]')) {
      part.removeAttribute('hx-swap-oob');
      const shown = document.getElementById(part.id);
      if (shown === null || shown.outerHTML === part.outerHTML) continue;
      shown.replaceWith(part);
      htmx.process(part);
    }
  }

  // Some parts come a moment later; what was open in them is opened once they are there.
  reopen(part) {
    for (const summary of part.querySelectorAll('summary')) {
      if (this.open.delete(summary.textContent)) summary.parentElement.open = true;
    }
  }
}

function element() {
  return document.getElementById('facts');
}

function inUse() {
  const fields = [...element().querySelectorAll('input:not([type="hidden"]), select, textarea')];
  return fields.some(field => field === document.activeElement || changed(field));
}
