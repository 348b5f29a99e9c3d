import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The earliest time a zip file can name, in whichever time zone. */
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Packs the parts of an Office file. The same parts always give the same bytes, so that a backup
 * can be compared and a file says nothing about when it was made. The list of content types comes
 * first, where programs that only sniff at a file look for it.
 */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const contentTypes = '[Content_Types].xml';
  const paths = Object.keys(parts).sort((left, right) => {
    if (left === contentTypes || right === contentTypes) return left === contentTypes ? -1 : 1;
    return left < right ? -1 : 1;
  });
  const files: Zippable = Object.fromEntries(
    paths.map((path) => [path, parts[path] ?? new Uint8Array()]),
  );
  return new Uint8Array(zipSync(files, { mtime: FIXED_TIME, level: 6 }));
}

/** Packs an Office file anew, without the time at which another packer stamped it. */
export function packAgain(file: ArrayBuffer): Uint8Array<ArrayBuffer> {
  return packParts(unzipSync(new Uint8Array(file)));
}
