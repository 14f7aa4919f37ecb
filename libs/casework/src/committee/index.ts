export { CommitteeImport, type MemberFile } from './committee-import.js';
export { CommitteeMemberEntity } from './committee-member.entity.js';
export { CommitteeMembers, MOST_MEMBERS, type MemberDraft } from './committee-members.js';
export { CommitteeModule } from './committee.module.js';
