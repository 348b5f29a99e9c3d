import cidToUnicode from 'pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap?url&inline';
import gbEuc from 'pdfjs-dist/cmaps/GB-EUC-H.bcmap?url&inline';
import gbEucVertical from 'pdfjs-dist/cmaps/GB-EUC-V.bcmap?url&inline';
import gbk from 'pdfjs-dist/cmaps/GBK-EUC-H.bcmap?url&inline';
import gbkVertical from 'pdfjs-dist/cmaps/GBK-EUC-V.bcmap?url&inline';
import gbkProportional from 'pdfjs-dist/cmaps/GBKp-EUC-H.bcmap?url&inline';
import gb18030 from 'pdfjs-dist/cmaps/GBK2K-H.bcmap?url&inline';
import gb18030Vertical from 'pdfjs-dist/cmaps/GBK2K-V.bcmap?url&inline';
import gbMac from 'pdfjs-dist/cmaps/GBpc-EUC-H.bcmap?url&inline';
import ucs2 from 'pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap?url&inline';
import ucs2Vertical from 'pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap?url&inline';
import utf16 from 'pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap?url&inline';
import utf16Vertical from 'pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap?url&inline';

/**
 * The tables of character codes that a PDF may name without bringing them along: those of
 * simplified Chinese, as files in data addresses. Other languages are not needed here.
 */
const cmaps: Readonly<Record<string, string>> = {
  'Adobe-GB1-UCS2': cidToUnicode,
  'GB-EUC-H': gbEuc,
  'GB-EUC-V': gbEucVertical,
  'GBK-EUC-H': gbk,
  'GBK-EUC-V': gbkVertical,
  'GBKp-EUC-H': gbkProportional,
  'GBK2K-H': gb18030,
  'GBK2K-V': gb18030Vertical,
  'GBpc-EUC-H': gbMac,
  'UniGB-UCS2-H': ucs2,
  'UniGB-UCS2-V': ucs2Vertical,
  'UniGB-UTF16-H': utf16,
  'UniGB-UTF16-V': utf16Vertical,
};

/** What pdf.js asks when it needs a file of its own; fonts and programs for pictures it goes without. */
export class OwnFiles {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const address = cmaps[filename.replace(/\.bcmap$/, '')];
    if (address === undefined) throw new Error(`${filename} is not here.`);
    const bytes = atob(address.slice(address.indexOf(',') + 1));
    return Promise.resolve(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  }
}
