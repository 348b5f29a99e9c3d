/** Place of the ledger in the address, where a step of the way has its own. */
export const LEDGER_STEP = 'ledger';
