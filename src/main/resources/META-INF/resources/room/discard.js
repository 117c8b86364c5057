// A refused entry is thrown away only by someone who was shown it and asked.

const dialog = document.getElementById('discard');

export function discard(item, agreed) {
  dialog.querySelector('.line').textContent = item.line;
  dialog.returnValue = '';
  dialog.addEventListener('close', () => { if (dialog.returnValue === 'discard') agreed(); }, { once: true });
  dialog.showModal();
}
