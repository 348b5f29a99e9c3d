/** The rounds of the drill: type, let something happen, look. */
import { createLane, newCounts } from './lane.mjs';
import { mishaps } from './mishaps.mjs';
import { createReport, openReport, readReport, type } from './robot.mjs';

/** @typedef {import('./lane.mjs').Lane} Lane */
/** @typedef {import('./lane.mjs').LaneInput} LaneInput */
/** @typedef {import('./mishaps.mjs').Kind} Kind */
/** @typedef {{ kind: Kind, lost: string[], corrupted: string[], checked: number, keys: number, saves: number, savesBefore: number, waits: number[], refusals: number }} Outcome */

const kinds = /** @type {Kind[]} */ (Object.keys(mishaps));
const ROUNDS_PER_REPORT = 40;

/** @param {LaneInput} input */
export async function createDrill(input) {
  const lane = await createLane(input);
  let rounds = 0;
  /** @type {Kind[]} */
  let next = [];
  return {
    version: () => lane.browser.version,
    end: async () => {
      lane.browser.kill();
      await lane.browser.ended;
    },
    /** @returns {Promise<Outcome>} */
    round: async () => {
      if (rounds % ROUNDS_PER_REPORT === 0) await beginReport(lane);
      rounds += 1;
      if (next.length === 0) next = lane.chance.shuffled(kinds);
      const kind = /** @type {Kind} */ (next.pop());
      return { kind, ...(await runRound(lane, kind)) };
    },
  };
}

/** @param {Lane} lane */
async function beginReport(lane) {
  lane.record.clear();
  lane.id = await createReport(lane.page, lane.address);
  lane.record.compare(await readReport(lane.page, lane.id));
}

/** @param {Lane} lane @param {Kind} kind */
async function runRound(lane, kind) {
  lane.counts = newCounts();
  lane.over = false;
  const typing = type(lane.page, lane).catch(() => undefined);
  await Promise.all([mishaps[kind](lane), typing]);
  const told = lane.counts;
  await openReport(lane.page, `${lane.address}#/report/${lane.id}/applications`);
  return { ...told, ...lane.record.compare(await readReport(lane.page, lane.id)) };
}
