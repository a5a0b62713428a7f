/** Whether a status lies in a range, both ends in; the ends differ in the detail only. */
export function isInRange(status: string, [first, last]: readonly [string, string]): boolean {
  const detail = status.lastIndexOf('.') + 1;
  if (status.slice(0, detail) !== first.slice(0, detail)) return false;
  const number = Number(status.slice(detail));
  return Number(first.slice(detail)) <= number && number <= Number(last.slice(detail));
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
