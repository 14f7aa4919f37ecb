import type { Role } from '@mingjing/domain';
import type { OrganKind } from './organ.entity.js';

/** An organ as a data file tells it. */
export interface OrganFile {
  readonly id: string;
  readonly kind: OrganKind;
  readonly name: string;
  readonly short: string;
  readonly docPrefix: string;
  readonly parent?: string;
  readonly superiorDepartment?: string;
  readonly superiorDepartmentName?: string;
  readonly reconsiderationPrefix?: string;
  readonly role?: string;
  readonly note?: string;
  readonly historical?: boolean;
  readonly nameToVerify?: boolean;
  readonly successor?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A person as a data file tells it; the id is the login name. */
export interface PersonFile {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly alsoRoles?: readonly Role[];
  readonly organ: string;
  readonly post?: string;
  readonly phone?: string;
  readonly supervises?: string;
  readonly approves?: readonly string[];
}

export const rolesOf = ({ role, alsoRoles = [] }: PersonFile): readonly Role[] => [
  ...new Set([role, ...alsoRoles]),
];

/** What the files call the matters a head approves, and the acts they mean. */
const approvalWords: Readonly<Record<string, readonly string[]>> = {
  受理: ['accept'],
  不予受理: ['declineToAccept'],
  延期: ['approveExtension'],
  简易转普通: ['convertToOrdinary'],
  准予撤回: ['permitWithdrawal'],
  复议决定: ['decide', 'correctDecision'],
  调解书: ['signMediationDocument'],
  驳回申请: ['rejectApplication'],
  终止: ['terminate'],
};

export function actsApproved({ id, approves = [] }: PersonFile): readonly string[] {
  return approves.flatMap((word) => {
    const acts = /^[A-Za-z]+$/.test(word) ? [word] : approvalWords[word];
    if (!acts) throw new Error(`${id} approves “${word}”, which is no act`);
    return acts;
  });
}
