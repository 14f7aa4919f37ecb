/** Legal counsel of the organ: what they advise on the case they were asked about (本机关工作规则). */
export interface CounselActs {
  recordCounselOpinion: {
    /** Who advises, one of those the case was given to, by id. */
    readonly counsel: string;
    readonly opinion: string;
    /** The provisions and facts the opinion rests on. */
    readonly basis?: string;
    readonly note?: string;
  };
}

export interface CounselEvents {
  CounselOpinionRecorded: CounselActs['recordCounselOpinion'] & {
    readonly counselName: string;
    readonly firm: string | null;
  };
}
