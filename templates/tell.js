// Gives all scripts a voice: `tell` shows and speaks a message for a while.
const teller = document.createElement('p');
teller.className = 'told';
teller.setAttribute('role', 'status');
document.querySelector('main').append(teller);

/** Milliseconds that a message stands. */
const toldFor = 4000;
let untelling = 0;

// biome-ignore lint/correctness/noUnusedVariables: the templates after it use it
const tell = (message) => {
  teller.textContent = message;
  clearTimeout(untelling);
  untelling = setTimeout(() => teller.replaceChildren(), toldFor);
};
