// Shows the entries that the server does not have yet.

const shown = new WeakMap();

export class Tray {
  constructor(list, template) {
    this.list = list;
    this.template = template;
  }

  // Items stay as they are while they are the same, so that nothing is said twice to a screen reader.
  show(items) {
    for (const row of [...this.list.children]) {
      if (!items.some(item => item.id === row.dataset.id)) row.remove();
    }
    for (const item of items) {
      const row = this.list.querySelector(`[data-id="${item.id}"]`) ?? this.add(item.id);
      if (row.dataset.state !== item.state) row.dataset.state = item.state;
      put(row.querySelector('.line'), 'textContent', item.line);
      put(row.querySelector('.answer'), 'innerHTML', item.html ?? '');
    }
  }

  add(id) {
    const row = this.template.content.firstElementChild.cloneNode(true);
    row.dataset.id = id;
    this.list.append(row);
    return row;
  }
}

function put(element, property, value) {
  if (shown.get(element) !== value) element[property] = value;
  shown.set(element, value);
}
