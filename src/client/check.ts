/* Makes a self-check's list tickable. The marks live in the boxes alone, and a restored page has none. */
for (const check of document.querySelectorAll<HTMLElement>('[data-check]')) {
  const status = check.querySelector<HTMLElement>('[role=status]');
  const boxes = [...check.querySelectorAll('li')].map((item) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.autocomplete = 'off';
    label.append(box, ' ', ...item.childNodes);
    item.replaceChildren(label);
    return box;
  });
  const say = (): void => {
    const marked = boxes.filter((box) => box.checked).length;
    if (status)
      status.textContent =
        marked > 0 ? (status.dataset['some'] ?? '').replace('{marked}', String(marked)) : '';
  };
  check.addEventListener('change', say);
  addEventListener('pageshow', () => {
    for (const box of boxes) box.checked = false;
    say();
  });
}

export {};
