import { createHash } from 'node:crypto';
import { pipeline, Readable, Transform } from 'node:stream';

/** One file of a package. */
export interface PackageFile {
  /** Relative, with slashes, safe on every system. */
  readonly name: string;
  /** Called once, when its turn has come. */
  readonly open: () => Readable;
}

export function textFile(name: string, text: string): PackageFile {
  return { name, open: () => Readable.from([Buffer.from(text, 'utf8')]) };
}

/** The files, and after them their SHA-256 as `sha256sum -c` reads it, taken while they are read. */
export function withSums(files: readonly PackageFile[]): PackageFile[] {
  const sums: string[] = [];
  const tapped = files.map(({ name, open }, index) => ({
    name,
    open: () =>
      tap(open(), (sum) => {
        sums[index] = `${sum}  ${name}\n`;
      }),
  }));
  return [...tapped, { name: 'SHA256SUMS', open: () => Readable.from([Buffer.from(sums.join(''))]) }];
}

function tap(source: Readable, onSum: (sum: string) => void): Readable {
  const hash = createHash('sha256');
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      onSum(hash.digest('hex'));
      done();
    },
  });
  // An error of the source becomes one of what is read.
  return pipeline(source, through, () => undefined);
}
