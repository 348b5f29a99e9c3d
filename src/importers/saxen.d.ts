/** saxen ships no types: the part of it that xml.ts uses. */
declare module 'saxen' {
  type Decode = (text: string) => string;

  export class Parser {
    ns(prefixOfNamespace: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      handler: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
        isSelfClosing: boolean,
      ) => void,
    ): this;
    on(event: 'closeTag' | 'text' | 'cdata' | 'attention', handler: (text: string) => void): this;
    on(event: 'error', handler: (error: Error) => void): this;
    parse(xml: string): Error | null;
  }
}
