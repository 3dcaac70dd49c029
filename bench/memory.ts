/** The memory of a process and of all that it has started, read from Linux's `/proc`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The most that was resident at once, in bytes. What processes share is counted in each of them. */
export interface PeakMemory {
  readonly own: number;
  readonly tree: number;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly resident: number;
  readonly highest: number;
}

const interval = 100; // ms; a short-lived process between two looks is missed

/**
 * Watches a process until the returned function is called, which gives the peak; undefined where there is no
 * `/proc`.
 */
export function watchMemory(id: number): () => PeakMemory | undefined {
  if (!existsSync('/proc/self/status')) return () => undefined;
  let peak: PeakMemory = { own: 0, tree: 0 };
  const look = (): void => {
    const processes = familyOf(id, listProcesses());
    const own = processes.find((one) => one.id === id)?.highest ?? 0;
    const tree = processes.reduce((sum, { resident }) => sum + resident, 0);
    peak = { own: Math.max(peak.own, own), tree: Math.max(peak.tree, tree) };
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** A process and all that descend from it; the list grows while it is walked. */
function familyOf(id: number, processes: readonly Process[]): Process[] {
  const family = processes.filter((one) => one.id === id);
  for (const member of family) family.push(...processes.filter(({ parent }) => parent === member.id));
  return family;
}

function listProcesses(): Process[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
}

function readProcess(id: number): Process[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    const bytes = (name: string): number => field(name) * 1024;
    return [{ id, parent: field('PPid'), resident: bytes('VmRSS'), highest: bytes('VmHWM') }];
  } catch {
    return []; // it has ended since it was listed
  }
}
