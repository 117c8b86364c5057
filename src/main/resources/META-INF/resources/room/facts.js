// How the incident stands, brought up to date without taking away what somebody is filling in.

import { changed } from './changed.js';

const GATHER_MS = 200;
const COUNT_MS = 1000;
const REFUSED = 409;

export class Facts {
  // shown() is called once they are on the page.
  constructor(address, shown) {
    this.address = address;
    this.shown = shown;
    this.open = new Set();
    this.filled = new Map();
    document.addEventListener('htmx:afterSettle', event => { if (element()?.contains(event.target)) this.reopen(event.target); });
    document.addEventListener('focusout', () => { if (this.behind) this.later(); });
    document.addEventListener('htmx:afterRequest', event => {
      // What was refused was decided by what stands no more, so it is shown even beside what is filled in.
      if (event.detail.xhr?.status === REFUSED && event.target.closest?.('#facts, #room-severity, #panel')) this.correct();
      else if (this.behind) this.later();
    });
  }

  refresh() {
    this.undrawn = true;
    this.later();
  }

  // An entry changes nothing but how many there are; the rest is neither asked for nor drawn again.
  count() {
    this.counting ??= setTimeout(async () => {
      this.counting = null;
      try {
        const response = await fetch(`${this.address}/facts`, { headers: { 'HX-Request': 'true' } });
        const counts = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('facts-counts');
        if (response.ok) document.getElementById('facts-counts').textContent = counts.textContent;
      } catch {
        this.behind = true;
      }
    }, COUNT_MS);
  }

  correct() {
    this.forced = true;
    this.refresh();
  }

  later() {
    this.behind = true;
    this.timer ??= setTimeout(() => this.fetch(), GATHER_MS);
  }

  async fetch() {
    this.timer = null;
    if (this.undrawn) htmx.trigger(document.body, 'room');
    this.undrawn = false;
    if (asking() || (inUse() && !this.forced)) return;
    this.behind = false;
    try {
      const response = await fetch(`${this.address}/facts`, { headers: { 'HX-Request': 'true' } });
      if (response.ok) this.show(await response.text());
    } catch {
      this.behind = true;
    }
  }

  show(html) {
    if (asking() || (inUse() && !this.forced)) {
      this.behind = true;
      return;
    }
    this.forced = false;
    const before = element();
    this.filled = new Map(fields().filter(changed).map(field => [field.id, field.value]));
    const here = fields().find(field => field === document.activeElement)?.id;
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
    if (here) document.getElementById(here)?.focus({ preventScroll: true });
    this.shown();
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

  // Some parts come a moment later; what was open or filled in there is so again once they are there.
  reopen(part) {
    for (const field of part.querySelectorAll('input[id], select[id], textarea[id]')) {
      const value = this.filled.get(field.id);
      // A choice that is no longer there is not made.
      if (value !== undefined && (!field.options || [...field.options].some(one => one.value === value))) field.value = value;
      this.filled.delete(field.id);
    }
    for (const summary of part.querySelectorAll('summary')) {
      if (this.open.delete(summary.textContent)) summary.parentElement.open = true;
    }
  }
}

function element() {
  return document.getElementById('facts');
}

function fields() {
  return [...element().querySelectorAll('input:not([type="hidden"]), select, textarea')];
}

function inUse() {
  return fields().some(field => field === document.activeElement || changed(field));
}

// The answer is put in the place of the form that asked for it.
function asking() {
  return document.querySelector('#facts form.htmx-request, #room-severity form.htmx-request') !== null;
}

