// The entry line: the draft, how it is read, and when it is sent.

import { onKey } from './keys.js';
import { newId } from './outbox.js';

const READ_AFTER_MS = 120;
const WORDS = ['impact', 'detected', 'cause', 'mitigated', 'recovered', 'notice'];

export class Line {
  // clock() is the server's time; log(item) takes what was typed.
  constructor(form, reading, name, address, clock, log) {
    this.form = form;
    this.field = form.elements.line;
    this.reading = reading;
    this.key = `hansei:draft:${name}`;
    this.address = address;
    this.clock = clock;
    this.log = log;
    this.began = 0;
    this.asked = 0;
    this.restore();
    this.field.addEventListener('input', () => this.typed());
    onKey(this.field, event => this.pressed(event));
    form.addEventListener('submit', event => { event.preventDefault(); this.submit(); });
    reading.addEventListener('click', event => {
      if (event.target.dataset.answer !== undefined) this.put(event.target.dataset.answer);
    });
  }

  restore() {
    const draft = JSON.parse(localStorage.getItem(this.key) ?? 'null');
    if (draft) {
      this.field.value = draft.line;
      this.began = draft.began;
      this.fit();
      this.read();
    }
  }

  typed() {
    if (this.field.value === '') this.began = 0;
    else if (this.began === 0) this.began = this.clock();
    this.keep();
    this.fit();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), READ_AFTER_MS);
  }

  keep() {
    if (this.field.value === '') localStorage.removeItem(this.key);
    else localStorage.setItem(this.key, JSON.stringify({ line: this.field.value, began: this.began }));
  }

  put(line, began) {
    this.field.value = line;
    if (began) this.began = began;
    this.typed();
    this.field.focus();
  }

  pressed(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.submit();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      this.read(event.key === 'ArrowUp' ? 1 : -1);
    } else if (event.altKey && event.code >= 'Digit1' && event.code <= 'Digit6') {
      event.preventDefault();
      this.mark(WORDS[Number(event.code.slice(5)) - 1]);
    }
  }

  // A milestone takes the place of the one that was chosen before.
  mark(word) {
    const rest = this.field.value.replace(new RegExp(`(^|\\s)!(${WORDS.join('|')})(?=\\s|$)`, 'u'), '$1').trimEnd();
    this.put(`${rest} !${word}`);
  }

  submit() {
    const line = this.field.value;
    if (line.trim() === '') return;
    const visibility = this.form.elements.visibility.checked ? 'CUSTOMER' : 'INTERNAL';
    this.log({ id: newId(), line, began: this.began || this.clock(), visibility });
    this.field.value = '';
    this.form.elements.visibility.checked = false;
    this.typed();
    this.field.focus();
  }

  async read(shift = 0) {
    const number = ++this.asked;
    if (this.field.value.trim() === '') {
      this.reading.replaceChildren();
      return;
    }
    const query = new URLSearchParams({ line: this.field.value, began: this.began, shift });
    try {
      const response = await fetch(`${this.address}/reading?${query}`, { headers: { 'HX-Request': 'true' } });
      if (number !== this.asked || !response.ok) return;
      this.reading.innerHTML = await response.text();
      const moved = this.reading.querySelector('[data-line]')?.dataset.line;
      if (shift !== 0 && moved !== undefined) this.put(moved);
    } catch {
      this.reading.replaceChildren();
    }
  }

  fit() {
    this.field.rows = Math.min(8, this.field.value.split('\n').length);
  }
}
