/** How certain a value is: the words for it, from the surest to the least sure. */

/** From the surest to the least sure; a value made from several has the least sure of theirs. */
export const statuses = ['utfall', 'budget', 'prognos', 'kalkyl', 'förslag', 'mål', 'scenario'] as const;

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** The id of the place in the report that explains a status; ASCII, so that it is a name in any file format. */
export function statusAnchor(status: Status): string {
  return `status.${status.normalize('NFD').replace(/[^a-z]/g, '')}`;
}

/** The least sure of several statuses; `utfall` where there is none. */
export function weakestStatus(of: Iterable<Status>): Status {
  let weakest = 0;
  for (const status of of) weakest = Math.max(weakest, statuses.indexOf(status));
  return statuses[weakest] ?? 'utfall';
}
