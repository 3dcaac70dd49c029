// Opens what is folded when a search begins, in browsers that do not search there themselves.
if (!('onbeforematch' in document.body)) {
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key !== 'f' || !(ctrlKey || metaKey)) return;
    for (const details of document.querySelectorAll('details:not(.citation)')) details.open = true;
  });
}
