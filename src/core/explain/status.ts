/** `5.7.606` as a number that sorts as codes do; NaN where it is none. */
function order(status: string): number {
  const [klass, subject, detail] = status.split('.').map(Number);
  return (klass ?? NaN) * 1e6 + (subject ?? NaN) * 1e3 + (detail ?? NaN);
}

/** Whether a status lies in a range, both ends in. */
export function isInRange(status: string, range: readonly [string, string]): boolean {
  return order(range[0]) <= order(status) && order(status) <= order(range[1]);
}

/** Whether a row's code, perhaps `x.7.26`, is this status. */
export function isCode(status: string, code: string): boolean {
  return code.startsWith('x') ? status.slice(1) === code.slice(1) : status === code;
}

/** The class that decides: of the reply where the two contradict each other (`550 4.4.7`), else of the status. */
export function deciding(status: string | undefined, reply: number | undefined): 2 | 4 | 5 | undefined {
  const digit = reply === undefined ? Number(status?.[0]) : Math.floor(reply / 100);
  return digit === 2 || digit === 4 || digit === 5 ? digit : undefined;
}
