import { DetailedError, Upload } from 'tus-js-client';

import { writingHeaders } from '../../api/client';
import { Problem } from '../../api/problem';
import { queryClient } from '../../api/queries';
import type { MaterialAnswer } from './material-answers';

export type SendingState = 'waiting' | 'sending' | 'paused' | 'cut' | 'refused';

/** A file on its way, as the page shows it. */
export interface Sending {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: SendingState;
  readonly problem: Problem | null;
}

interface Line {
  shown: Sending;
  readonly file: File;
  readonly upload: Upload;
  /** What had arrived before, if it is taken up again. */
  readonly resumes: string | undefined;
}

// Small enough that each piece arrives before the server loses patience, even on a slow line.
const PIECE = 4 * 1024 * 1024;
const PAUSES = [0, 1_000, 3_000, 5_000, 10_000];
const AT_ONCE = 2;
const NO_ROOM = 507;

/** The files one person sends to one case. It outlives the page that shows it, so that one may look around meanwhile. */
export class UploadList {
  private lines: readonly Line[] = [];
  private shown: readonly Sending[] = [];
  private readonly listeners = new Set<() => void>();
  private last = 0;

  constructor(private readonly caseId: string) {
    window.addEventListener('online', () => this.resumeCut());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Sending[] => this.shown;

  get path(): string {
    return `/api/cases/${this.caseId}/materials`;
  }

  /** Files that had begun to arrive before are taken up where they were. */
  add(files: readonly File[], known: readonly MaterialAnswer[]): void {
    const added = files
      .filter((file) => !this.lines.some((line) => isSame(line.file, file) && line.shown.state !== 'refused'))
      .map((file) => this.lineFor(file, known));
    this.show([...this.lines, ...added]);
    this.sendNext();
  }

  pause(key: number): void {
    const line = this.find(key);
    if (!line) return;
    void line.upload.abort();
    this.change(line, { state: 'paused' });
    this.sendNext();
  }

  resume(key: number): void {
    const line = this.find(key);
    if (!line) return;
    this.change(line, { state: 'waiting', problem: null });
    this.sendNext();
  }

  /** Stops it and has the server forget it. */
  drop(key: number): void {
    const line = this.find(key);
    if (!line) return;
    this.show(this.lines.filter((other) => other !== line));
    // What the server does not hear of is swept there when its time is over.
    void line.upload
      .abort(line.upload.url !== null)
      .catch(() => undefined)
      .finally(() => this.refresh());
    this.sendNext();
  }

  /** Server's ids of the uploads that are listed here. */
  isSending(id: string): boolean {
    return this.lines.some(({ upload, resumes }) => resumes === id || upload.url?.endsWith(id) === true);
  }

  private resumeCut(): void {
    for (const line of this.lines) if (line.shown.state === 'cut') this.change(line, { state: 'waiting' });
    this.sendNext();
  }

  private lineFor(file: File, known: readonly MaterialAnswer[]): Line {
    const begun = known.find(
      ({ state, size, sourceMark }) =>
        state === 'arriving' && size === file.size && sourceMark === String(file.lastModified),
    );
    const line: Line = {
      file,
      resumes: begun?.id,
      shown: {
        key: (this.last += 1),
        name: file.name,
        size: file.size,
        sent: begun?.arrived ?? 0,
        state: 'waiting',
        problem: null,
      },
      upload: new Upload(file, {
        endpoint: `/api/cases/${this.caseId}/uploads`,
        ...(begun && { uploadUrl: `/api/uploads/${begun.id}` }),
        chunkSize: PIECE,
        retryDelays: PAUSES,
        // The server knows what has begun to arrive; nothing of it stays on this computer.
        storeFingerprintForResuming: false,
        metadata: { filename: file.name, modified: String(file.lastModified) },
        onBeforeRequest: (request) => {
          for (const [name, value] of Object.entries(writingHeaders())) request.setHeader(name, value);
        },
        onShouldRetry: ({ originalResponse }) => isPassing(originalResponse?.getStatus() ?? 0),
        onProgress: (sent) => this.change(line, { sent }),
        onSuccess: () => this.done(line),
        onError: (error) => this.failed(line, error),
      }),
    };
    return line;
  }

  private sendNext(): void {
    const sending = this.lines.filter(({ shown }) => shown.state === 'sending').length;
    const waiting = this.lines.filter(({ shown }) => shown.state === 'waiting');
    for (const line of waiting.slice(0, Math.max(AT_ONCE - sending, 0))) {
      this.change(line, { state: 'sending' });
      line.upload.start();
    }
  }

  private done(line: Line): void {
    this.show(this.lines.filter((other) => other !== line));
    this.refresh();
    this.sendNext();
  }

  private failed(line: Line, error: Error | DetailedError): void {
    const problem = problemIn(error);
    this.change(line, { state: isPassing(problem.status) ? 'cut' : 'refused', problem });
    if (problem.unauthenticated) queryClient.setQueryData(['/api/session'], null);
    this.refresh();
    this.sendNext();
  }

  private refresh(): void {
    void queryClient.invalidateQueries({ queryKey: [this.path] });
  }

  private find(key: number): Line | undefined {
    return this.lines.find(({ shown }) => shown.key === key);
  }

  private change(line: Line, part: Partial<Sending>): void {
    line.shown = { ...line.shown, ...part };
    this.show(this.lines);
  }

  private show(lines: readonly Line[]): void {
    this.lines = lines;
    this.shown = lines.map(({ shown }) => shown);
    for (const listener of this.listeners) listener();
  }
}

const isSame = (a: File, b: File): boolean =>
  a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;

/** The line is cut, or the server is not ready: another try may succeed. */
const isPassing = (status: number): boolean =>
  status === 0 || status === 408 || status === 409 || (status >= 500 && status !== NO_ROOM);

function problemIn(error: Error | DetailedError): Problem {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (response === null) return new Problem(0, {});
  try {
    return new Problem(
      response.getStatus(),
      JSON.parse(response.getBody()) as ConstructorParameters<typeof Problem>[1],
    );
  } catch {
    return new Problem(response.getStatus(), {});
  }
}

const lists = new Map<string, UploadList>();

export function uploadListOf(userId: string, caseId: string): UploadList {
  const key = `${userId}/${caseId}`;
  const list = lists.get(key) ?? new UploadList(caseId);
  lists.set(key, list);
  return list;
}
