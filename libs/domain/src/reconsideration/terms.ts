export const routes = ['ordinary', 'simplified'] as const;
export type Route = (typeof routes)[number];
export const serviceMethods = ['direct', 'post', 'electronic', 'left', 'entrusted', 'publicNotice'] as const;
export type ServiceMethod = (typeof serviceMethods)[number];

export interface Service {
  /** The recipient's party key; one recipient per service. */
  readonly to: string;
  readonly method: ServiceMethod;
  readonly note?: string;
}

/** Within what a duty is performed. */
export interface PerformancePeriod {
  readonly length: number;
  readonly unit: 'naturalDay' | 'workingDay';
}
