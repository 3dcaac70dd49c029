/** What the standard of data packages asks for, in words. */
import type { SchemaFault } from '../base/json-schema.ts';
import { type Form, typeOf } from '../base/messages.ts';

/** What would mend a fault at the value of that key. */
export function wantedInWords({ keyword, wanted }: SchemaFault, key: string): Form {
  const [asked] = wanted;
  switch (keyword) {
    case 'type':
      return oneOf(wanted.map((type) => typeOf(String(type))));
    case 'enum': {
      const list = wanted.join(', ');
      return wanted.length === 1 ? { sv: list, en: list } : { sv: `något av ${list}`, en: `one of ${list}` };
    }
    case 'required': {
      const keys = oneOf(wanted.map((name) => ({ sv: String(name), en: String(name) })));
      return { sv: `nyckeln ${keys.sv}`, en: `the key ${keys.en}` };
    }
    case 'pattern':
      return patterns[key] ?? { sv: `en text av formen ${asked}`, en: `a text of the form ${asked}` };
    case 'format':
      return formats[String(asked)] ?? { sv: `en text av formen ${asked}`, en: `a text of the form ${asked}` };
    case 'minItems':
      return { sv: `en lista med minst ${asked}`, en: `a list of at least ${asked}` };
    case 'uniqueItems':
      return { sv: 'en lista där varje värde står en gång', en: 'a list with each value once' };
    case 'minProperties':
      return { sv: `minst ${asked} av nycklarna`, en: `at least ${asked} of the keys` };
    case 'minimum':
      return { sv: `ett tal från ${asked} och uppåt`, en: `a number from ${asked} upwards` };
    case 'oneOf':
      return { sv: 'en enda av de former som finns', en: 'only one of the forms that there are' };
    default:
      return { sv: `${keyword}: ${JSON.stringify(asked)}`, en: `${keyword}: ${JSON.stringify(asked)}` };
  }
}

/** The patterns of the standard by the keys whose values they hold for. */
const patterns: Readonly<Record<string, Form>> = {
  path: {
    sv: 'en adress (https://…) eller en sökväg som inte börjar med /, . eller ~',
    en: 'an address (https://…) or a path that does not begin with /, . or ~',
  },
  name: {
    sv: 'licensens korta namn av bokstäver a–z, siffror och . _ -, till exempel CC-BY-4.0',
    en: "the licence's short name of letters a–z, digits and . _ -, for example CC-BY-4.0",
  },
  mediatype: { sv: 'en mediatyp, till exempel text/csv', en: 'a media type, for example text/csv' },
  hash: {
    sv: 'en kontrollsumma, till exempel sha256:… med hexadecimala siffror',
    en: 'a checksum, for example sha256:… in hexadecimal digits',
  },
};

const formats: Readonly<Record<string, Form>> = {
  uri: {
    sv: 'en fullständig adress, till exempel https://www.scb.se/',
    en: 'a full address, for example https://www.scb.se/',
  },
  email: { sv: 'en e-postadress', en: 'an e-mail address' },
  'date-time': {
    sv: 'datum, klockslag och tidszon, till exempel 2021-05-31T09:00:00Z',
    en: 'date, time of day and time zone, for example 2021-05-31T09:00:00Z',
  },
};

/** One or more, the last two joined by a word. */
function oneOf(forms: readonly Form[]): Form {
  return { sv: forms.map(({ sv }) => sv).join(' eller '), en: forms.map(({ en }) => en).join(' or ') };
}
