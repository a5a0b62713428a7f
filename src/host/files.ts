import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';

const pieceSize = 8 * 1024 * 1024;

/** A file's bytes, read piece by piece: so it can be told how far it is (0 to 1), and stopped. */
export async function readBytes(
  path: string,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafe(size);
    let at = 0;
    while (at < size) {
      signal.throwIfAborted();
      const { bytesRead } = await file.read(bytes, at, Math.min(pieceSize, size - at));
      if (bytesRead === 0) break; // it has become shorter
      at += bytesRead;
      onProgress(at / size);
    }
    return bytes.subarray(0, at);
  } finally {
    await file.close();
  }
}
