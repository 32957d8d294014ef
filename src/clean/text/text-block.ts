/** What a plain text is made of before its header is told from its body. */
export type TextBlock =
  | { readonly type: 'paragraph' | 'quote' | 'code' | 'verse'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string; readonly level: number }
  | {
      readonly type: 'list';
      readonly text: string;
      readonly ordered: boolean;
      readonly items: readonly string[];
    }
  /** Rows of cells, the first of them the heads. */
  | { readonly type: 'table'; readonly text: string; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'rule'; readonly text: '' };
