import { discussionCauses, type DiscussionCause, type MediationPeriods } from '@mingjing/domain';
import { mediationPeriodBounds as bounds, type RulesOfOrgan } from '@mingjing/casework/organ-rules';
import { EnumListField, FlagField, IntegerField, ObjectField } from '../http/fields.js';

export class MediationPeriodsBody implements MediationPeriods {
  @IntegerField({
    label: { zh: '受理期限（工作日）', en: 'Working days to take it up' },
    ...bounds.acceptWithinWorkingDays,
  })
  acceptWithinWorkingDays: number;
  @IntegerField({ label: { zh: '调解期限（日）', en: 'Days to conclude' }, ...bounds.concludeWithinDays })
  concludeWithinDays: number;
  @IntegerField({ label: { zh: '最长延长（日）', en: 'Most days of extension' }, ...bounds.extendByDays })
  extendByDays: number;
}

/** All the rules of an organ at once. */
export class SetOrganRulesRequest implements RulesOfOrgan {
  @FlagField({ label: { zh: '调解先行', en: 'Mediation first' } }) mediationGate: boolean;
  @ObjectField({ label: { zh: '行政调解期限', en: 'Periods of mediation' }, of: () => MediationPeriodsBody })
  mediationPeriods: MediationPeriodsBody;
  @EnumListField({ label: { zh: '集体讨论', en: 'Collective discussion' }, values: discussionCauses })
  collectiveDiscussion: DiscussionCause[];
}
