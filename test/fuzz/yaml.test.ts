/** YAML: any text ends in a value whose parts have places, or in messages. */
import { parseYaml, yamlFile } from '../../src/base/yaml.ts';
import { yamlTexts } from '../support/formats.ts';
import { expectPlaces, fuzz } from '../support/fuzz.ts';

const sound = [
  'a: 1\nb:\n  - x: "y"\n    z: [1, {q: r}]\n  - |\n    två\n    rader\nc: {d: e, f: 10:30}\n',
  '# kommentar\r\ntitle: >-\r\n  lång\r\n  text\r\nwhere: { alder: [0-4..15-19, 100-w], ar: 2028 }\r\n',
  '- 1\n- - 2\n  - 3\n-\n  ? a\n  : b\n',
];

fuzz('any text as YAML', yamlTexts(sound), (text, report) => {
  const located = parseYaml(yamlFile({ path: 'x.yaml', text }), report);
  if (located) expectPlaces(located);
});
