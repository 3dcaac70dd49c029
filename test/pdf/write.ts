/** Writes small PDFs by hand. */

/** A PDF of objects 1, 2, …, each given as PDF source; object 1 is the catalog. `trailer` is added to the trailer. */
export function writePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const entries = objects.map((source, index) => {
    const position = String(text.length).padStart(10, '0');
    text += `${index + 1} 0 obj\n${source}\nendobj\n`;
    return `${position} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}
