import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The corpus of real mails; the benches that need it are left out without it. */
export const corpus = process.env['NDR_CORPUS'];

const folder = path.join(os.tmpdir(), 'ndr-lens-bench');

interface OracleEntry {
  readonly path: string;
}

/** The bounces of the corpus. */
export function bounces(root: string): Buffer[] {
  const entries = JSON.parse(readFileSync(path.join(root, 'oracle.json'), 'utf8')) as OracleEntry[];
  return entries.map((entry) => readFileSync(path.join(root, entry.path)));
}

/** A report of that many megabytes that returns a message with attachments; made once, kept in the temp folder. */
export function bigMail(root: string, size: number): string {
  const file = path.join(folder, `big-${size}.eml`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', [path.join(root, 'make-inputs.py'), 'big', file, String(size)], {
    env: { ...process.env, CORPUS: root },
  });
  return file;
}

/** A folder of so many bounces with changed addresses; made once, kept in the temp folder. */
export function folderOfBounces(root: string, count: number): string {
  const into = path.join(folder, `folder-${count}`);
  if (existsSync(into)) return into;
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', [path.join(root, 'make-inputs.py'), 'folder', into, String(count)], {
    env: { ...process.env, CORPUS: root },
  });
  return into;
}

const header = 'From: a@example.com\r\nTo: b@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const report = `${header}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n`;
const status = 'Content-Type: message/delivery-status\r\n\r\n';

function repeated(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length));
}

/** As many units as give the size, each told its number. */
function numbered(unit: (index: number) => string, size: number): string {
  const units: string[] = [];
  for (let length = 0; length < size; length += units[units.length - 1]!.length) units.push(unit(units.length));
  return units.join('');
}

/** Mails that are broken or built to be slow, each of any size. */
export const extremes: Readonly<Record<string, (size: number) => string>> = {
  'empty lines': (size) => repeated('\r\n', size),
  'NUL bytes': (size) => repeated('\0', size),
  'one long field': (size) => `${header}X-Long: ${repeated('a', size)}\r\n\r\nx`,
  'one field, many folds': (size) => `${header}X-Fold: a\r\n${repeated(' b\r\n', size)}\r\nx`,
  'many fields': (size) => `${header}${numbered((index) => `X-${index}: y\r\n`, size)}\r\nx`,
  'multiparts in multiparts': (size) =>
    header + numbered((index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`, size),
  'messages in messages': (size) => header + repeated('Content-Type: message/rfc822\r\n\r\n', size),
  'many parts': (size) =>
    `${header}Content-Type: multipart/mixed; boundary=b\r\n\r\n${repeated('--b\r\n\r\nx\r\n', size)}--b--`,
  'lines like boundaries': (size) => `${report}\r\n${repeated('--bx\r\n', size)}--b--`,
  'only dashes': (size) => `${report}\r\n${repeated('-', size)}\r\n--b--`,
  'no boundary named': (size) =>
    `${header}Content-Type: multipart/report\r\n\r\n--x\r\n${status}${repeated('Final-Recipient: rfc822; c@example.com\r\n', size)}`,
  'angle brackets in Received': (size) => `${header}Received: from ${repeated('<', size)}\r\n\r\n`,
  'parentheses in To': (size) => `${header}Cc: ${repeated('(', size)}\r\n\r\n`,
  'colons in To': (size) => `${header}Cc: @${repeated(':', size)}\r\n\r\n`,
  'blanks in a diagnostic': (size) => `${report}${status}Diagnostic-Code: smtp; ${repeated(' ', size)}x\r\n\r\n--b--`,
  'encoded words': (size) => `${header}X-Subject: ${repeated(' =?utf-8?q?a?=\r\n', size)}\r\n`,
  'encoded words without an end': (size) => `${header}X-Subject: ${repeated('=?utf-8?q?', size)}\r\n\r\n`,
  'broken base64': (size) => `${header}Content-Transfer-Encoding: base64\r\n\r\n${repeated('@@@=A=\r\n', size)}`,
  'broken quoted-printable': (size) =>
    `${header}Content-Transfer-Encoding: quoted-printable\r\n\r\n${repeated('=ZZ=\r\n=4', size)}`,
  'many recipients': (size) =>
    `${report}${status}Reporting-MTA: dns; x\r\n\r\n` +
    numbered(
      (index) => `Final-Recipient: rfc822; r${index}@example.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n`,
      size,
    ) +
    '--b--\r\n',
  'CR CR LF': (size) => `${header.replaceAll('\r\n', '\r\r\n')}\r\r\n${repeated('x\r\r\n', size)}`,
};
