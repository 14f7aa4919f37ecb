import { ApiProperty } from '@nestjs/swagger';
import {
  casePhases,
  clockStates,
  mediationStates,
  normReviewStates,
  performanceStates,
  stayStates,
  type AnyTracks,
  type CasePhase,
  type LitigationTracks,
  type Tracks,
} from '@mingjing/domain';

/** Where a case stands; beside the phase a procedure has only the tracks that it knows. */
export class TracksView implements Partial<Omit<Tracks & LitigationTracks, 'phase'>> {
  @ApiProperty({ enum: casePhases, enumName: 'Phase' }) phase: CasePhase;
  @ApiProperty({ enum: clockStates, required: false }) clock?: Tracks['clock'];
  @ApiProperty({ enum: mediationStates, required: false }) mediation?: Tracks['mediation'];
  @ApiProperty({ enum: normReviewStates, required: false }) normReview?: Tracks['normReview'];
  @ApiProperty({ enum: stayStates, required: false }) stay?: Tracks['stay'];
  @ApiProperty({ enum: performanceStates, required: false })
  performance?: LitigationTracks['performance'];
}

export const tracksView = (tracks: AnyTracks): TracksView => tracks as AnyTracks & TracksView;

export type CaseTrack = keyof Tracks | keyof LitigationTracks;
const tracks = [
  'phase',
  'clock',
  'mediation',
  'normReview',
  'stay',
  'performance',
] as const satisfies CaseTrack[];
const values = [
  ...casePhases,
  ...clockStates,
  ...mediationStates,
  ...normReviewStates,
  ...stayStates,
  ...performanceStates,
];

/** One track of a case with its words. */
export class TrackLine {
  @ApiProperty({ enum: tracks, enumName: 'Track' }) track: CaseTrack;
  @ApiProperty() label: string;
  @ApiProperty({ enum: [...new Set(values)], enumName: 'TrackValue' }) value: string;
  @ApiProperty() valueLabel: string;
}
