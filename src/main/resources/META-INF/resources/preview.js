// Each line is read by itself, and not with the rest of its form.
document.querySelector('.preview')?.addEventListener('htmx:configRequest', event => {
  if (event.target.name === 'line') event.detail.parameters.line = event.target.value;
});

// An answer to a question about a line is put into the line, which is then read anew.

document.querySelector('.preview')?.addEventListener('click', event => {
  const answer = event.target.dataset.answer;
  if (answer === undefined) return;
  const line = event.target.closest('li').querySelector('textarea');
  line.value = answer;
  line.dispatchEvent(new Event('input', { bubbles: true }));
  line.focus();
});
