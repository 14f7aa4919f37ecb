import { EnumField, FlagField, IdField, IntegerField, ListField, TextField } from '../http/fields.js';
import {
  FURTHEST_HAND_IN,
  handInSorts,
  handInStates,
  type HandInSort,
  type HandInState,
} from '@mingjing/casework/hand-in-desk';
import { EvidenceLineBody, InapplicableBody } from '../acts/evidence-list.dto.js';

export class HandInsQuery {
  @EnumField({ label: { zh: '状态', en: 'State' }, values: handInStates, optional: true })
  state?: HandInState;
  @IdField({ label: { zh: '案件', en: 'Case' }, optional: true }) caseId?: string;
  @FlagField({ label: { zh: '本人办理', en: 'Mine' }, optional: true }) mine?: boolean;
  @FlagField({ label: { zh: '纸质报送', en: 'On paper' }, optional: true }) paper?: boolean;
  @EnumField({ label: { zh: '排序', en: 'Sort by' }, values: handInSorts, optional: true }) sort?: HandInSort;
  @FlagField({ label: { zh: '倒序', en: 'Descending' }, optional: true }) descending?: boolean;
  @IntegerField({
    label: { zh: '跳过行数', en: 'Rows to skip' },
    min: 0,
    max: FURTHEST_HAND_IN,
    optional: true,
  })
  offset?: number;
  @IntegerField({ label: { zh: '行数', en: 'Rows' }, min: 1, max: 100, optional: true }) limit?: number;
}

export class SaveHandInRequest {
  @ListField({ label: { zh: '证据目录', en: 'Evidence list' }, of: () => EvidenceLineBody, max: 500 })
  lines: EvidenceLineBody[];
  @ListField({ label: { zh: '不适用的材料', en: 'Not applicable' }, of: () => InapplicableBody, max: 60 })
  notApplicable: InapplicableBody[];
  @TextField({ label: { zh: '说明', en: 'Explanation' }, max: 4000, optional: true, multiline: true })
  summary?: string;
}

export class HandOverRequest {
  @IdField({ label: { zh: '转交给', en: 'Hand over to' } }) to: string;
}
