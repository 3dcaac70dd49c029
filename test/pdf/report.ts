/** Small reports for the tests of this room. */

/** Cover, contents with page numbers, two chapters on new pages (the second over two), a landscape appendix. */
export const smallReport = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>Omvärldsanalys</title>
<style>
@page { size: A4; margin: 20mm; }
@page wide { size: A4 landscape; }
section { break-before: page; }
.wide { page: wide; }
</style>
</head>
<body>
<h1>Omvärldsanalys 2021</h1>
<section>
<h2>Innehåll</h2>
<p><a href="#kap-1">Befolkning</a> <span data-page-of="kap-1">000</span></p>
<p><a href="#kap-2">Byggnation</a> <span data-page-of="kap-2">000</span></p>
<p><a href="#bilaga-1">Tabeller</a> <span data-page-of="bilaga-1">000</span></p>
</section>
<section><h2 id="kap-1">Befolkning</h2><p>Räksmörgås.</p></section>
<section><h2 id="kap-2">Byggnation</h2><p>Åtta hus.</p><p style="break-before: page">Fler hus.</p></section>
<section class="wide"><h2 id="bilaga-1">Tabeller</h2>
<table><thead><tr><th scope="col">År</th></tr></thead><tbody><tr><td>2021</td></tr></tbody></table></section>
</body>
</html>`;

/**
 * A target that stands on page 10 when its page number has one digit, and on page 9 when it has two: the number gives
 * the text below it its width.
 */
export const restlessReport = `<!doctype html>
<style>
@page { size: 50mm 30mm; margin: 0; }
body { margin: 0; font: 3mm/1 monospace; }
.page { break-after: page; }
.grid { display: grid; grid-template-columns: max-content; }
[data-page-of] { font-size: 10mm; }
.text { contain: inline-size; }
</style>
${'<div class="page">–</div>'.repeat(8)}
<div class="grid"><a href="#x" data-page-of="x">0</a><div class="text">aa aa aa aa aa aa aa aa</div></div>
<div id="x">x</div>`;
