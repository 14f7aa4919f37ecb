import { useParams, useSearchParams } from 'react-router';

export const recordTabs = ['accesses', 'acts', 'sign-ins'] as const;
export type RecordTab = (typeof recordTabs)[number];
export const auditTabs = [...recordTabs, 'verifications'] as const;
export type AuditTab = (typeof auditTabs)[number];

const everywhere = ['from', 'to', 'userId', 'organId'] as const;
/** What each list can be narrowed by. */
export const filtersOf = {
  accesses: [...everywhere, 'caseNumber', 'way', 'result'],
  acts: [...everywhere, 'caseNumber', 'act', 'procedure', 'late'],
  'sign-ins': [...everywhere, 'kind'],
} as const satisfies Readonly<Record<RecordTab, readonly string[]>>;
export type AuditFilter = (typeof filtersOf)[RecordTab][number];

export interface AuditAddress {
  readonly filters: Readonly<Partial<Record<AuditFilter, string>>>;
  readonly narrowed: boolean;
  readonly set: (change: Partial<Record<AuditFilter, string | null>>) => void;
  readonly clear: () => void;
}

export const useAuditTab = (): AuditTab | undefined => {
  const { tab } = useParams();
  return auditTabs.find((name) => name === tab);
};

/** The filters of a list, kept in the address. */
export function useAuditAddress(tab: RecordTab): AuditAddress {
  const [params, setParams] = useSearchParams();
  const filters: Partial<Record<AuditFilter, string>> = {};
  for (const name of filtersOf[tab]) {
    const value = params.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  return {
    filters,
    narrowed: Object.keys(filters).length > 0,
    set: (change) =>
      setParams(
        (old) => {
          const next = new URLSearchParams(old);
          for (const [name, value] of Object.entries(change))
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    clear: () => setParams({}, { replace: true }),
  };
}
