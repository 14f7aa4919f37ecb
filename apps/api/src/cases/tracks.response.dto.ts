import { ApiProperty } from '@nestjs/swagger';
import {
  clockStates,
  mediationStates,
  normReviewStates,
  phases,
  stayStates,
  type Phase,
  type Tracks,
} from '@mingjing/domain';

export class TracksView implements Tracks {
  @ApiProperty({ enum: phases, enumName: 'Phase' }) phase: Phase;
  @ApiProperty({ enum: clockStates }) clock: Tracks['clock'];
  @ApiProperty({ enum: mediationStates }) mediation: Tracks['mediation'];
  @ApiProperty({ enum: normReviewStates }) normReview: Tracks['normReview'];
  @ApiProperty({ enum: stayStates }) stay: Tracks['stay'];
}

const tracks = ['phase', 'clock', 'mediation', 'normReview', 'stay'] as const satisfies (keyof Tracks)[];
const values = [...phases, ...clockStates, ...mediationStates, ...normReviewStates, ...stayStates];

/** One track of a case with its words. */
export class TrackLine {
  @ApiProperty({ enum: tracks, enumName: 'Track' }) track: keyof Tracks;
  @ApiProperty() label: string;
  @ApiProperty({ enum: [...new Set(values)], enumName: 'TrackValue' }) value: Tracks[keyof Tracks];
  @ApiProperty() valueLabel: string;
}
