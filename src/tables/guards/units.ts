/** The units that the program knows by name. */

/** What counts of persons are counts of. */
const people = new Set(
  (
    'person personer individer invånare folkmängd elever barn förskolebarn ungdomar vuxna äldre kvinnor män flickor pojkar ' +
    'anställda medarbetare brukare klienter patienter studenter födda döda avlidna inflyttade utflyttade sökande arbetslösa'
  ).split(' '),
);

const others = new Set([
  ...'kr tkr mkr kkr mnkr mdkr msek sek kronor'.split(' '),
  ...['tusen kronor', 'tusentals kronor', 'miljoner kronor', 'miljarder kronor'],
  ...'% procent procentenheter promille'.split(' '),
  ...'år månader veckor dagar dygn timmar minuter sekunder'.split(' '),
  ...'antal st styck hushåll bostäder lägenheter årsarbetare årsarbeten poäng index'.split(' '),
  ...'m km m² km² kvm ha hektar kg ton liter m³ kwh mwh gwh'.split(' '),
]);

/** Whether a unit counts persons. */
export function countsPeople(unit: string): boolean {
  return people.has(unit.toLowerCase());
}

/** Whether a text is a unit other than persons, alone or of something: `mnkr`, `kr per invånare`, `procent av alla`. */
export function isMeasuringUnit(text: string): boolean {
  const [unit = ''] = text
    .trim()
    .toLowerCase()
    .split(/\/| per | av /);
  return others.has(unit.trim());
}

/** Whether a text is a unit: `personer`, `mnkr`, `kr per invånare`. */
export function isUnit(text: string): boolean {
  return countsPeople(text.trim()) || isMeasuringUnit(text);
}
