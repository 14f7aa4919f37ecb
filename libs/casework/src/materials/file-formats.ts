/** A format that may lie in a file: what it is called, how browsers are told, and how its names end. */
export interface FileFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /** Browsers show it by themselves; nothing in it runs. */
  readonly shown?: true;
}

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Every format that is taken: office, pictures, PDF, OFD (GB/T 33190) and plain text. */
export const fileFormats = {
  pdf: { name: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'], shown: true },
  ofd: { name: 'OFD', mediaType: 'application/ofd', extensions: ['ofd'] },
  jpg: { name: 'JPEG', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], shown: true },
  png: { name: 'PNG', mediaType: 'image/png', extensions: ['png'], shown: true },
  gif: { name: 'GIF', mediaType: 'image/gif', extensions: ['gif'], shown: true },
  bmp: { name: 'BMP', mediaType: 'image/bmp', extensions: ['bmp'], shown: true },
  webp: { name: 'WebP', mediaType: 'image/webp', extensions: ['webp'], shown: true },
  tif: { name: 'TIFF', mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  heic: { name: 'HEIC', mediaType: 'image/heic', extensions: ['heic', 'heif'] },
  docx: {
    name: 'DOCX',
    mediaType: `${openXml}.wordprocessingml.document`,
    extensions: ['docx'],
  },
  xlsx: { name: 'XLSX', mediaType: `${openXml}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  pptx: { name: 'PPTX', mediaType: `${openXml}.presentationml.presentation`, extensions: ['pptx'] },
  odt: { name: 'ODT', mediaType: `${openDocument}.text`, extensions: ['odt'] },
  ods: { name: 'ODS', mediaType: `${openDocument}.spreadsheet`, extensions: ['ods'] },
  odp: { name: 'ODP', mediaType: `${openDocument}.presentation`, extensions: ['odp'] },
  doc: { name: 'DOC', mediaType: 'application/msword', extensions: ['doc', 'wps'] },
  xls: { name: 'XLS', mediaType: 'application/vnd.ms-excel', extensions: ['xls', 'et'] },
  ppt: { name: 'PPT', mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt', 'dps'] },
  rtf: { name: 'RTF', mediaType: 'application/rtf', extensions: ['rtf'] },
  txt: { name: 'TXT', mediaType: 'text/plain', extensions: ['txt', 'csv'] },
} as const satisfies Readonly<Record<string, FileFormat>>;
export type FormatName = keyof typeof fileFormats;

const formats: readonly FileFormat[] = Object.values(fileFormats);

/** The ends of names that are taken. */
export const takenExtensions: readonly string[] = formats.flatMap(({ extensions }) => extensions);

/** Whether browsers may show a content of this type in the page. */
export const isShown = (mediaType: string | null): boolean =>
  formats.some((format) => format.mediaType === mediaType && format.shown === true);

export const isFormat = (name: string): name is FormatName => Object.hasOwn(fileFormats, name);
