import { unzipSync } from 'fflate';
import { limits } from './limits';
import { readerStrings } from './reader-strings';
import { Unreadable } from './unreadable';
import { decodeXml } from './xml';
import { crc32, zipChecksums } from './zip-checksums';

/** A zip of which parts are unpacked one by one, each within the limits. */
export interface ZipFile {
  readonly paths: ReadonlySet<string>;
  /** Text of an XML part; undefined where there is none. */
  text(path: string): string | undefined;
}

/**
 * Opens a zip without unpacking anything. A part that says it unpacks small and does not is cut off
 * at the size it named, since fflate writes into a buffer of that size; `packedPartBytes` bounds
 * the time it can take.
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const sizes = new Map<string, { readonly packed: number; readonly unpacked: number }>();
  unzip(bytes, ({ name, size, originalSize }) => {
    sizes.set(name, { packed: size, unpacked: originalSize });
    if (sizes.size > limits.zipEntries) throw new Unreadable(readerStrings.tooManyParts);
    return false;
  });
  const checksums = zipChecksums(bytes);
  return {
    paths: new Set(sizes.keys()),
    text: (path) => {
      const size = sizes.get(path);
      if (size === undefined) return undefined;
      if (size.packed > limits.packedPartBytes || size.unpacked > limits.partBytes) {
        throw new Unreadable(readerStrings.bomb);
      }
      const part = unzip(bytes, ({ name }) => name === path)[path];
      const checksum = checksums.get(path);
      if (part && checksum !== undefined && checksum !== crc32(part)) {
        throw new Unreadable(readerStrings.brokenZip);
      }
      return part && decodeXml(part);
    },
  };
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(readerStrings.brokenZip);
  }
}
