/** A file of a bundle, in the order of the evidence list. */
export interface BundlePart {
  readonly title: string;
  readonly source: string;
  readonly proves: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  /** Where its content lies. */
  readonly path: string;
}

/** What stands on the cover of a bundle. */
export interface BundleHead {
  readonly title: string;
  readonly caseNumber: string;
  readonly caseTitle: string;
  readonly organName: string;
}

/** Why a file is not among the pages; a divider page says so, and the ZIP holds the file. */
export const omissions = ['encrypted', 'damaged', 'unreadablePicture', 'notConvertible', 'tooLarge'] as const;
export type Omission = (typeof omissions)[number];

export const omissionTexts: Readonly<Record<Omission, string>> = {
  encrypted: '该文件设有密码，不能合并，请见压缩包中的原文件。',
  damaged: '该文件已损坏，不能读取，请见压缩包中的原文件。',
  unreadablePicture: '该图片的格式不能合并或者图片已损坏，请见压缩包中的原文件。',
  notConvertible: '该文件不是 PDF 或者图片，未能转换，请见压缩包中的原文件。',
  tooLarge: '该文件过大，未合并，请见压缩包中的原文件。',
};

/** The name of a part within the ZIP: its number, its title, the ending of its file. */
export function nameInBundle(
  { title, fileName }: Pick<BundlePart, 'title' | 'fileName'>,
  index: number,
): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(fileName)?.[0] ?? '';
  const plain = Array.from(title.replaceAll(/[\p{Control}\p{Format}\p{Surrogate}\\/:*?"<>|]/gu, ' '))
    .slice(0, 80)
    .join('')
    .trim();
  return `${numbered(index)} ${plain || '材料'}${ending}`;
}

export const numbered = (index: number): string => String(index + 1).padStart(2, '0');
