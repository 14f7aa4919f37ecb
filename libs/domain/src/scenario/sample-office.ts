import { calendarDate } from '../calendar/calendar-date.js';
import type { Booking, CommitteeMember, Person } from '../reconsideration/people-of-office.js';
import { usualMediationPeriods, type OrganRules } from '../reconsideration/reconsideration.facts.js';

export const sampleOfficer = 'officer-1';

/** A fictional office: five people who may sit. */
export const sampleStaff: readonly Person[] = ['孙三立', '李四维', '周五常', '吴六合', '钱二川'].map(
  (name, index) => ({ id: `officer-${String(index + 1)}`, name, employer: null }),
);

/** A fictional committee: two members in term, one whose term is over. */
export const sampleCommittee: readonly CommitteeMember[] = [
  {
    id: 'member-1',
    name: '褚万里',
    employer: '某大学法学院',
    from: calendarDate('2014-01-01'),
    to: null,
  },
  {
    id: 'member-2',
    name: '卫千帆',
    employer: '某律师事务所',
    from: calendarDate('2014-01-01'),
    to: null,
  },
  {
    id: 'member-3',
    name: '蒋双木',
    employer: null,
    from: calendarDate('2014-01-01'),
    to: calendarDate('2019-12-31'),
  },
];

/** Fictional counsel to whom every sample case is given. */
export const sampleCounsel: readonly Person[] = [
  { id: 'counsel-1', name: '沈半夏', employer: '某律师事务所' },
];

/** A hearing of another case. */
export const sampleBookings: readonly Booking[] = [
  {
    caseNumber: '清府复〔2026〕99号',
    day: calendarDate('2026-05-20'),
    startsAt: '09:00',
    endsAt: '11:30',
    room: '第三听证室',
    people: ['officer-5'],
    joint: true,
  },
];

/** The sample respondent is a department of the government; who is above it the register does not say. */
export const sampleDepartments: Readonly<Record<string, string | null>> = { 'organ-1': null };
/** What the fictional organ has set for its cases. */
export const sampleRules: OrganRules = {
  mediationGate: true,
  mediationPeriods: usualMediationPeriods,
  officeStaff: sampleStaff,
  departments: sampleDepartments,
  committee: sampleCommittee,
  counsel: sampleCounsel,
  bookings: sampleBookings,
};
