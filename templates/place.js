// Marks the reader's place in the contents: the last entry whose chapter or section has come up on the page. The bar names
// its chapter.
const contents = document.querySelector('.contents');
const place = document.querySelector('.bar .place');
const title = place?.textContent;
const entries = [...document.querySelectorAll('.contents a')].flatMap((link) => {
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return target ? [{ link, target }] : [];
});

/** What stands above this share of the window counts as read. */
const readingLine = 0.3;
let waiting = false;

const mark = () => {
  waiting = false;
  const line = window.innerHeight * readingLine;
  const here = entries.findLast(({ target }) => target.getBoundingClientRect().top <= line);
  const marked = contents?.querySelector('[aria-current]');
  if (marked === (here?.link ?? null)) return;
  marked?.removeAttribute('aria-current');
  here?.link.setAttribute('aria-current', 'location');
  if (place) place.textContent = here ? chapterOf(here.link) : title;
  if (here) show(here.link);
};

/** The words of the entry, or of the one that it stands under. */
const chapterOf = (link) => (link.closest('ol ol')?.closest('li').querySelector('a') ?? link).textContent;

/** Scrolls the list, never the page. */
const show = (link) => {
  const list = contents.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < list.top) contents.scrollTop += top - list.top;
  if (bottom > list.bottom) contents.scrollTop += bottom - list.bottom;
};

const markSoon = () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(mark);
};

document.addEventListener('scroll', markSoon, { passive: true });
window.addEventListener('resize', markSoon);
mark();
