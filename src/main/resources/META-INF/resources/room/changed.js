// Whether somebody filled in a field, and did not send it yet.
export function changed(field) {
  if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
  if (field.options) return field.selectedIndex !== Math.max([...field.options].findIndex(one => one.defaultSelected), 0);
  return field.value !== field.defaultValue;
}
