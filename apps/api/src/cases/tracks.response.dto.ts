import { ApiProperty } from '@nestjs/swagger';
import {
  casePhases,
  clockStates,
  mediationStates,
  normReviewStates,
  stayStates,
  type AnyTracks,
  type CasePhase,
  type Tracks,
} from '@mingjing/domain';

/** Where a case stands; beside the phase a procedure has only the tracks that it knows. */
export class TracksView implements Partial<Omit<Tracks, 'phase'>> {
  @ApiProperty({ enum: casePhases, enumName: 'Phase' }) phase: CasePhase;
  @ApiProperty({ enum: clockStates, required: false }) clock?: Tracks['clock'];
  @ApiProperty({ enum: mediationStates, required: false }) mediation?: Tracks['mediation'];
  @ApiProperty({ enum: normReviewStates, required: false }) normReview?: Tracks['normReview'];
  @ApiProperty({ enum: stayStates, required: false }) stay?: Tracks['stay'];
}

export const tracksView = (tracks: AnyTracks): TracksView => tracks as AnyTracks & TracksView;

const tracks = ['phase', 'clock', 'mediation', 'normReview', 'stay'] as const satisfies (keyof Tracks)[];
const values = [...casePhases, ...clockStates, ...mediationStates, ...normReviewStates, ...stayStates];

/** One track of a case with its words. */
export class TrackLine {
  @ApiProperty({ enum: tracks, enumName: 'Track' }) track: keyof Tracks;
  @ApiProperty() label: string;
  @ApiProperty({ enum: [...new Set(values)], enumName: 'TrackValue' }) value: string;
  @ApiProperty() valueLabel: string;
}
