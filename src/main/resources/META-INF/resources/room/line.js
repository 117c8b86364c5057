// The entry line: the draft, how it is read, and when it is sent.

import { Draft } from './draft.js';
import { onKey } from './keys.js';
import { newId } from './outbox.js';

const READ_AFTER_MS = 120;
const WORDS = ['impact', 'detected', 'cause', 'mitigated', 'recovered', 'notice'];

export class Line {
  // ask(fields) is answered with how a line is read; clock() is the server's time; log(item, state) takes what was typed.
  constructor(form, reading, name, ask, clock, log) {
    this.form = form;
    this.field = form.elements.line;
    this.visibility = form.elements.visibility;
    this.reading = reading;
    this.draft = new Draft(name);
    this.ask = ask;
    this.clock = clock;
    this.log = log;
    this.began = 0;
    this.asked = 0;
    this.minutes = 0;
    // What was typed before this ran is in the field already.
    if (!this.restore(this.draft.read()) && this.field.value !== '') this.typed();
    this.draft.settle(draft => this.field.value === '' && this.restore(draft));
    this.field.addEventListener('input', () => this.typed());
    this.visibility.addEventListener('change', () => this.keep());
    onKey(this.field, event => this.pressed(event));
    form.addEventListener('submit', event => { event.preventDefault(); this.submit(); });
    reading.addEventListener('click', event => {
      if (event.target.dataset.answer !== undefined) this.put(event.target.dataset.answer);
    });
  }

  // An entry that waits for an answer comes back to be edited; what is being typed is set aside meanwhile.
  // One that was refused begins anew, for it may have been refused because it began too long ago.
  edit(item) {
    if (this.field.value.trim() !== '') this.log(this.item(), 'aside');
    this.restore(item.state === 'refused' ? { ...item, began: 0 } : item);
    this.field.focus();
  }

  restore(draft) {
    if (draft === null) return false;
    this.field.value = draft.line;
    this.began = draft.began;
    this.visibility.checked = draft.visibility === 'CUSTOMER';
    this.typed();
    return true;
  }

  typed() {
    if (this.field.value === '') this.began = 0;
    else if (this.began === 0) this.began = this.clock();
    this.keep();
    this.fit();
    this.minutes = 0;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), READ_AFTER_MS);
  }

  keep() {
    this.draft.write(this.field.value === '' ? null : this.item());
  }

  // As if it had been typed, so that the browser takes it back where it is asked to undo.
  put(line) {
    const before = this.field.value;
    let from = 0;
    while (from < before.length && before[from] === line[from]) from++;
    let rest = 0;
    while (rest < Math.min(before.length, line.length) - from && before.at(-1 - rest) === line.at(-1 - rest)) rest++;
    const caret = before.length - this.field.selectionEnd;
    this.field.focus();
    this.field.setSelectionRange(from, before.length - rest);
    const words = line.slice(from, line.length - rest);
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
    if (this.field.value !== line) this.field.value = line;
    if (caret < rest) this.field.setSelectionRange(line.length - caret, line.length - caret);
    this.typed();
  }

  // Puts a word such as !action after what is there.
  add(word) {
    this.put(`${this.field.value.trimEnd()} ${word} `.trimStart());
  }

  pressed(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.submit();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      // Pressed again before the answer came, it moves on from where the first would have led.
      this.minutes += event.key === 'ArrowUp' ? 1 : -1;
      this.read(this.minutes);
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
    if (this.field.value.trim() === '') return;
    this.log(this.item(), 'sending');
    this.field.value = '';
    this.visibility.checked = false;
    this.typed();
    this.field.focus();
  }

  item() {
    return {
      id: newId(),
      line: this.field.value,
      began: this.began || this.clock(),
      visibility: this.visibility.checked ? 'CUSTOMER' : 'INTERNAL'
    };
  }

  async read(shift = 0) {
    // A reading that waits since the last key would overtake a shift, and undo it.
    clearTimeout(this.timer);
    const number = ++this.asked;
    if (this.field.value.trim() === '') {
      this.reading.replaceChildren();
      return;
    }
    try {
      const response = await this.ask({ line: this.field.value, began: this.began, shift });
      if (number !== this.asked) return;
      this.reading.innerHTML = response.ok ? await response.text() : '';
      const moved = this.reading.querySelector('[data-line]')?.dataset.line;
      if (shift !== 0 && moved !== undefined && number === this.asked) this.put(moved);
    } catch {
      this.reading.replaceChildren();
    }
  }

  fit() {
    this.field.rows = Math.min(8, this.field.value.split('\n').length);
  }
}
