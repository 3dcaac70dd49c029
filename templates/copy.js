// Copies the address of a heading, table or chart when its link is followed, and keeps soft hyphens out of what is copied.
document.addEventListener('click', async ({ target }) => {
  const link = target.closest?.('.permalink');
  if (!link) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return; // the browser does not allow it: the address bar has the address all the same
  }
  tell(words.copied);
});

// The browser copies after this has run; then the hyphens go back to where they were.
document.addEventListener('copy', () => {
  const selection = document.getSelection();
  const taken = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.includes('\u00ad') || !selection.containsNode(text, true)) continue;
    for (let at = text.data.length - 1; at >= 0; at--) {
      if (text.data[at] !== '\u00ad') continue;
      text.deleteData(at, 1);
      taken.unshift({ text, at });
    }
  }
  setTimeout(() => {
    for (const { text, at } of taken) text.insertData(at, '\u00ad');
  });
});
