import type { Shape } from '@/api'

/** 文书模板 as a file that any editor opens: the title, an empty line, then a paragraph a line. */
export type Template = Shape<'reclamation.LetterTemplateVersion'>
export interface Master { title: string; paragraphs: string[] }

export const masterText = ({ title, paragraphs }: Master) => `${title}\r\n\r\n${paragraphs.join('\r\n')}\r\n`

/** Null where there is no title or no paragraph. */
export function readMaster(text: string): Master | null {
  const [title, ...paragraphs] = text.replace(/^\uFEFF/, '').split(/\r?\n/).map(line => line.trim()).filter(Boolean)
  return title && paragraphs.length ? { title, paragraphs } : null
}

/** As editors in Chinese offices save: UTF-8, or else GB18030. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
