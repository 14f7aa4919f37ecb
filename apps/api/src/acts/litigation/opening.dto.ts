import { IntersectionType } from '@nestjs/swagger';
import {
  protestForms,
  retrialGrounds,
  type CalendarDate,
  type LitigationActs,
  type OpeningAct,
  type RetrialGround,
} from '@mingjing/domain';
import {
  DateField,
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  TextField,
} from '../../http/fields.js';
import { caseField } from './court-fields.js';
import {
  AtCourtBody,
  BeforeCourtBody,
  DecisionServedBody,
  DisputeBody,
  EnforcementKindBody,
  HandedInBody,
  KindOfSuitBody,
  OriginBody,
  PublicInterestKindBody,
  ServedOnUsBody,
} from './suit.dto.js';

type Said<A extends OpeningAct> = LitigationActs[A];

const challenged = ['judgment', 'ruling'] as const satisfies readonly Said<'fileAppeal'>['against'][];

class SummonsBody {
  @IntegerField({
    label: { zh: '法院指定的举证期限（日）', en: 'Days the court set for evidence' },
    help: {
      zh: '举证通知书写明的天数；法院未另行指定的不填，按法定期限计算',
      en: 'As the notice on evidence says; leave blank where the court set none, and the period by law counts',
    },
    min: 1,
    max: 365,
    optional: true,
  })
  courtSetEvidenceDays?: number;
  @IdField({ ...caseField, label: { zh: '发回重审的原案', en: 'Remanded from' } })
  remandedFrom?: string;
}

class HigherBody {
  @IdField(caseField) below?: string;
  @EnumField({
    label: { zh: '不服的裁判', en: 'Against' },
    help: {
      zh: '判决与裁定的上诉期限、审理期限不同',
      en: 'The periods for judgments and for rulings differ',
    },
    values: challenged,
    optional: true,
  })
  against?: (typeof challenged)[number];
}

class OwnClaimsBody {
  @TextField({
    label: { zh: '上诉请求（再审请求）', en: 'What we ask for' },
    help: {
      zh: '写入上诉状、再审申请书；不填的，文书中留出待填写处',
      en: 'Goes into the paper; left blank, the paper marks the place to be filled in',
    },
    max: 4000,
    optional: true,
    multiline: true,
  })
  claims?: string;
  @TextField({
    label: { zh: '上诉理由（申请再审的事实和理由）', en: 'Why' },
    max: 20_000,
    optional: true,
    multiline: true,
  })
  claimReasons?: string;
}

class CourtReceiptBody {
  @DateField({
    label: { zh: '上级法院收到日期', en: 'Received by the court on' },
    help: {
      zh: '该院收到上诉状、抗诉书之日，审理期限由此起算；不知道的不填，知道后再登记',
      en: 'The period of that court counts from here; leave blank until it is known',
    },
    optional: true,
  })
  courtReceivedOn?: CalendarDate;
}

const keysOf = (zh: string, en: string) =>
  ({ label: { zh, en }, of: 'text', min: 1, max: 500, control: 'suitParties' }) as const;

class AppellantsBody {
  @ListField(keysOf('上诉人', 'Appellants')) appellants: string[];
}

class RetrialApplicantsBody {
  @ListField(keysOf('再审申请人', 'Applicants for retrial')) applicants: string[];
}

class RetrialGroundBody {
  @EnumField({ label: { zh: '再审事由', en: 'Ground' }, values: retrialGrounds }) ground: RetrialGround;
  @DateField({
    label: { zh: '裁判生效日期', en: 'In effect since' },
    help: {
      zh: '申请再审的期限由此起算',
      en: 'The period to apply counts from here',
    },
  })
  effectiveOn: CalendarDate;
  @DateField({
    label: { zh: '知道再审事由日期', en: 'Ground known on' },
    help: {
      zh: '以新证据、伪造证据、依据被撤销或者枉法裁判为由的必填，申请期限由此起算',
      en: 'For new or forged evidence, a basis revoked or a corrupt judge: the period counts from here',
    },
    optional: true,
  })
  knownOn?: CalendarDate;
}

class ProtestFormBody {
  @EnumField({ label: { zh: '监督方式', en: 'Form' }, values: protestForms })
  form: Said<'receiveProtest'>['form'];
}

class UrgentBody {
  @FlagField({
    label: {
      zh: '国家利益或者社会公共利益损害继续扩大等紧急情形',
      en: 'Urgent: the harm to the public interest goes on growing',
    },
    optional: true,
  })
  urgent?: boolean;
}

class SuingEndedBody {
  @DateField({
    label: { zh: '复议、起诉期限届满日', en: 'Last day to apply or sue' },
    help: {
      zh: '当事人可以申请复议或者起诉的最后一日；申请强制执行的期限由次日起算',
      en: 'The last day on which the citizen could apply or sue; the period for enforcement follows it',
    },
  })
  suingEndedOn: CalendarDate;
}

export class ReceiveSummonsBody
  extends IntersectionType(AtCourtBody, KindOfSuitBody, DisputeBody, SummonsBody, ServedOnUsBody, OriginBody)
  implements Said<'receiveSummons'> {}

export class FileAppealBody
  extends IntersectionType(
    AtCourtBody,
    KindOfSuitBody,
    HigherBody,
    DisputeBody,
    OwnClaimsBody,
    CourtReceiptBody,
    HandedInBody,
    OriginBody,
  )
  implements Said<'fileAppeal'> {}

export class ReceiveAppealCopyBody
  extends IntersectionType(
    AtCourtBody,
    KindOfSuitBody,
    HigherBody,
    DisputeBody,
    AppellantsBody,
    CourtReceiptBody,
    ServedOnUsBody,
    OriginBody,
  )
  implements Said<'receiveAppealCopy'> {}

export class ApplyRetrialBody
  extends IntersectionType(
    AtCourtBody,
    KindOfSuitBody,
    HigherBody,
    DisputeBody,
    OwnClaimsBody,
    RetrialGroundBody,
    HandedInBody,
    OriginBody,
  )
  implements Said<'applyRetrial'> {}

export class ReceiveRetrialCopyBody
  extends IntersectionType(
    AtCourtBody,
    KindOfSuitBody,
    HigherBody,
    DisputeBody,
    RetrialApplicantsBody,
    ServedOnUsBody,
    OriginBody,
  )
  implements Said<'receiveRetrialCopy'> {}

export class ReceiveProtestBody
  extends IntersectionType(
    AtCourtBody,
    KindOfSuitBody,
    ProtestFormBody,
    HigherBody,
    DisputeBody,
    CourtReceiptBody,
    ServedOnUsBody,
    OriginBody,
  )
  implements Said<'receiveProtest'> {}

export class ReceiveProcuratorSuggestionBody
  extends IntersectionType(
    PublicInterestKindBody,
    DisputeBody,
    UrgentBody,
    ServedOnUsBody,
    BeforeCourtBody,
    OriginBody,
  )
  implements Said<'receiveProcuratorSuggestion'> {}

export class OpenEnforcementBody
  extends IntersectionType(
    EnforcementKindBody,
    DisputeBody,
    SuingEndedBody,
    DecisionServedBody,
    BeforeCourtBody,
    OriginBody,
  )
  implements Said<'openEnforcement'> {}
