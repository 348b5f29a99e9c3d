/** What the readers say to people: what the file is, and what to do. */
export const readerStrings = {
  damaged: '这个文件的内容已损坏，读不出来。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
  brokenZip:
    '这个文件不完整或已损坏（可能没有下载完、没有传完）。请重新下载或复制一份；能用 Word 或 WPS 打开的，另存为 .docx 后再导入。',
  bomb: '这个文件解压后大得不正常，为安全起见没有打开。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
  tooManyParts:
    '这个压缩文件里的内容多得不像一份年报，没有打开。请选择年报本身（.docx、.doc、.html、.xlsx 等）。',
  tooDeep:
    '这个文件的结构嵌套过深，为安全起见没有打开。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
  tooWide: '这个文件里有一张表多达数百列，不像年报，没有打开。请确认选对了文件。',
  documentType:
    '这个文件里有 Word 和 WPS 不会写的内容（文档类型声明或自定义实体），为安全起见没有打开。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
  tooLarge: (megabytes: number) =>
    `这个文件有 ${megabytes} MB，超过了 64 MB 的上限。年报一般不到 1 MB：请确认选对了文件；图片多的，请删去图片或另存后再导入。`,
  empty: '这个文件是空的，里面没有内容。请确认选对了文件。',
  noText:
    '这个文件里没有文字，可能是扫描件或图片。图片里的字读不出来：请找到年报的 Word 文件或网页，或把文字识别出来后再导入。',
  emptyPage:
    '这个网页里没有文字。页面可能是打开后才装入内容的：请在浏览器里全选、复制正文，再粘贴到这里。',
  notWord: '这个压缩文件里没有 Word 文档。请选择 .docx 文件本身。',
  embeddedDamaged:
    '文件里存着可以继续修改的一份，但它已损坏或被改动过，没有采用。下面是按看得见的内容读出的，请逐格核对。',
  embeddedNewer:
    '文件里存着可以继续修改的一份，但它是用更新版本的年报助手存的，这里打不开，请改用新版打开。下面是按看得见的内容读出的。',
  embeddedTwice:
    '文件里存着不止一份可以继续修改的年报，分不清该用哪份，没有采用。下面是按看得见的内容读出的，请逐格核对。',
  embeddedOther:
    '文件里存着一份可以继续修改的年报，但与看得见的内容相差太远，没有采用。下面是按看得见的内容读出的，请逐格核对。',
  embeddedUnknownFormat:
    '文件里存着可以继续修改的一份，但它用的表格本版没有，请改用新版打开。下面是按看得见的内容读出的。',
  otherKinds: {
    allReports:
      '这是年报助手的全部备份，里面可能有好几份年报。请在首页点“打开备份文件”，在那里挑选。',
    pptx: '这是幻灯片文件，不是年报。请选择年报的 Word 文件、网页或 Excel 文件。',
    ppt: '这是幻灯片文件，不是年报。请选择年报的 Word 文件、网页或 Excel 文件。',
    xls: '这是老式的 Excel 文件（.xls）。请用 Excel 或 WPS 打开它，另存为 .xlsx 后再导入。',
    encrypted:
      '这个文件设了打开密码，读不出来。请用 Word 或 WPS 打开它，在“文件—信息—保护文档”里去掉密码，保存后再导入。',
    openDocument:
      '这是 OpenDocument 文件（.odt、.ods）。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
    ofd: '这是 OFD 版式文件，读不出来。请找到年报的 Word 文件；或在 OFD 阅读器里全选、复制正文，再粘贴到这里。',
    zip: '这是压缩包。请先解压，再选择里面的年报文件。',
    rar: '这是压缩包。请先解压，再选择里面的年报文件。',
    ole: '这是老式的办公文件，但不是 Word 文档。请用 WPS 或 Word 打开它，另存为 .docx 后再导入。',
    rtf: '这是 RTF 文件。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
    picture:
      '这是图片。图片里的字读不出来：请找到年报的 Word 文件或网页，或把文字识别出来后再导入。',
    pdf: '这个浏览器太旧，读不了 PDF 文件。请用新版的 Chrome 或 Edge 打开本页再导入；或找到年报的 Word 文件或网页；或打开 PDF 全选、复制正文，再粘贴到这里。',
    webArchive:
      '这是单个文件的网页存档（.mht）。请在浏览器里打开它，全选、复制正文，再粘贴到这里；或另存为“网页，仅 HTML”后再导入。',
    wordXml: '这是 XML 格式的 Word 文件。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
    binary:
      '认不出这是什么文件。请选择年报的 Word 文件（.docx、.doc）、PDF、网页、Excel 文件（.xlsx）、文本或备份文件。',
    empty: '这个文件是空的，里面没有内容。请确认选对了文件。',
  },
  tooOldWord: '这是 Word 97 以前的文件，读不出来。请用 Word 或 WPS 打开它，另存为 .docx 后再导入。',
  hiddenSheet: (name: string) => `工作表“${name}”是隐藏的，没有读入。`,
  hiddenRows: (count: number) => `有 ${count} 行是隐藏的，也读入了，请核对。`,
  hiddenText: (count: number) => `有 ${count} 处隐藏的文字没有读入。`,
  tooManyRows: (rows: number, read: number) =>
    `有一张表共 ${rows} 行，比年报的表多得多，只读了前 ${read} 行，请核对文件。`,
  placeholders: (count: number) => `有 ${count} 处“单击输入文字”一类的提示没有读入。`,
  deleted: (count: number) => `文件带有修订：删除的 ${count} 处没有读入，插入的都已读入。`,
  headersAndFooters: (text: string) => `页眉页脚没有读入：“${text}”。`,
  notes: (count: number) => `有 ${count} 条脚注或尾注没有读入。`,
  comments: (count: number) => `有 ${count} 条批注没有读入。`,
  pictures: (count: number) => `有 ${count} 张图片；图片里的字读不出来。`,
  embedded: (count: number) =>
    `有 ${count} 个嵌入的对象（如 Excel 表格）没有读入。请在 Word 或 WPS 里把它转成普通表格。`,
  brokenPdf:
    '这个 PDF 文件不完整或已损坏（可能没有下载完、没有传完）。请重新下载或复制一份；或找到年报的 Word 文件或网页后再导入。',
  lockedPdf:
    '这个 PDF 文件设了打开密码，读不出来。请在 PDF 阅读器里输入密码打开，另存为没有密码的文件后再导入；或找到年报的 Word 文件。',
  scannedPdf:
    '这个 PDF 文件里没有文字，可能是扫描件。图片里的字读不出来：请找到年报的 Word 文件或网页，或把文字识别出来后再导入。',
  tooManyPages: (count: number, most: number) =>
    `这个 PDF 文件有 ${String(count)} 页，超过了 ${String(most)} 页的上限，不像年报。请确认选对了文件；年报在其中几页的，请把这几页另存后再导入。`,
  tooSlow: '这个 PDF 文件太复杂，一分钟还没有读完，已停下。请找到年报的 Word 文件或网页后再导入。',
  pageWithoutText: '这一页没有文字；页上有内容的话是图片，没有读入。',
  askewText: (count: number) => `有 ${String(count)} 处斜排的文字（如水印）没有读入。`,
  lostFont: '有一种字体读不出来，用它写的字没有读入，请对照原件核对。',
  textOverScan: '这一页是扫描件，文字由软件识别得来，数字可能认错，请逐格对照原件核对。',
  unknownSymbols: (count: number) => `有 ${count} 个特殊字体的符号读不出来，已换成“□”。`,
} as const;
