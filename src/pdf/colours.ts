/** The colours that a PDF's numbers mean: sRGB, as an ICC profile. Source: ICC.1:2001-04; IEC 61966-2-1. */

const samples = 1024;

/** A display profile of version 2.1, made from the formula. */
export function srgbProfile(): Buffer {
  const curve = Buffer.alloc(12 + samples * 2);
  curve.write('curv');
  curve.writeUInt32BE(samples, 8);
  for (let index = 0; index < samples; index++) {
    curve.writeUInt16BE(Math.round(linear(index / (samples - 1)) * 0xffff), 12 + index * 2);
  }
  const tags: [string, Buffer][] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', Buffer.concat([Buffer.from('text\0\0\0\0'), Buffer.from('No copyright, use freely\0')])],
    ['wtpt', colour(0.9642, 1, 0.8249)],
    ['rXYZ', colour(0.43607, 0.22249, 0.01392)],
    ['gXYZ', colour(0.38515, 0.71687, 0.09708)],
    ['bXYZ', colour(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return assemble(tags);
}

/** Each tag's data once, at a multiple of four bytes. */
function assemble(tags: readonly (readonly [string, Buffer])[]): Buffer {
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length);
  const places = new Map<Buffer, number>();
  let end = 128 + table.length;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += Math.ceil(data.length / 4) * 4;
  }
  const profile = Buffer.alloc(end);
  tags.forEach(([name, data], index) => {
    const place = places.get(data) ?? 0;
    table.write(name, 4 + index * 12);
    table.writeUInt32BE(place, 8 + index * 12);
    table.writeUInt32BE(data.length, 12 + index * 12);
    data.copy(profile, place);
  });
  header(end).copy(profile);
  table.copy(profile, 128);
  return profile;
}

function header(size: number): Buffer {
  const head = Buffer.alloc(128);
  head.writeUInt32BE(size);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12);
  for (const [index, part] of [2025, 1, 1].entries()) head.writeUInt16BE(part, 24 + index * 2);
  head.write('acsp', 36);
  colour(0.9642, 1, 0.8249).copy(head, 68, 8);
  return head;
}

function colour(...parts: readonly [number, number, number]): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ');
  for (const [index, part] of parts.entries()) data.writeInt32BE(Math.round(part * 65536), 8 + index * 4);
  return data;
}

function description(text: string): Buffer {
  const data = Buffer.alloc(12 + text.length + 1 + 78);
  data.write('desc');
  data.writeUInt32BE(text.length + 1, 8);
  data.write(text, 12);
  return data;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
