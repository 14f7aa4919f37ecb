import type { Labelled } from '../../api/answers';

export interface MaterialAnswer {
  readonly id: string;
  readonly state: 'arriving' | 'received' | 'filed' | 'withdrawn';
  readonly kind: Labelled;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string | null;
  readonly shown: boolean;
  readonly size: number;
  readonly arrived: number;
  readonly sourceMark: string | null;
  readonly form: Labelled;
  readonly pages: number | null;
  readonly copies: number | null;
  readonly scan: 'notScanned' | 'clean';
  readonly uploadedBy: string;
  readonly uploadedAt: string;
  readonly expiresAt: string | null;
  readonly filing: {
    readonly seq: number;
    readonly act: string;
    readonly actLabel: string;
    readonly occurredOn: string;
  } | null;
  readonly withdrawal: { readonly by: string | null; readonly on: string; readonly reason: string } | null;
  readonly sameAs: { readonly id: string; readonly title: string } | null;
}

export interface MaterialsAnswer {
  readonly materials: readonly MaterialAnswer[];
  readonly limits: {
    readonly size: number;
    readonly quota: number;
    readonly used: number;
    readonly daysUnfiled: number;
    readonly extensions: readonly string[];
  };
}

/** A material as an entry of the journal names it. */
export interface NamedMaterial {
  readonly id: string;
  readonly title: string;
}

const listed = (payload: unknown): readonly NamedMaterial[] => {
  const evidence = (payload as { evidence?: unknown } | undefined)?.evidence;
  return Array.isArray(evidence) ? (evidence as NamedMaterial[]) : [];
};

const withdrawn = ({ material, title }: Readonly<Record<string, unknown>>): readonly NamedMaterial[] =>
  typeof material === 'string' ? [{ id: material, title: String(title) }] : [];

/** What an entry names: its own evidence, that of the act it proposes, or what it withdraws. */
export const evidenceOf = (payload: Readonly<Record<string, unknown>>): readonly NamedMaterial[] => [
  ...listed(payload),
  ...listed(payload['payload']),
  ...withdrawn(payload),
];

export const contentOf = (id: string, inline = false): string =>
  `/api/materials/${id}/content${inline ? '?inline=true' : ''}`;

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** `3.4 MB` */
export function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), UNITS.length - 1);
  const value = bytes / 1024 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : String(Math.round(value))} ${UNITS[power] ?? 'B'}`;
}
