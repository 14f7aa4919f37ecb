import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import type { Uploads } from '@mingjing/casework/materials';
import type { FieldProblem } from '../http/field-problems.js';
import { HttpProblem } from '../http/problem.js';

const SHA256 = /^[0-9a-f]{64}$/;
const LONGEST_NAME = 500;
const LONGEST_MARK = 40;

/** The uploads of one person, as the protocol sees them: those of others do not exist. */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'termination'];

  constructor(
    private readonly uploads: Uploads,
    private readonly ownerId: string,
    /** The case for which new ones are announced. */
    private readonly caseId: string | null = null,
  ) {
    super();
  }

  override async create(upload: Upload): Promise<Upload> {
    const { id, size, metadata } = upload;
    if (this.caseId === null || size === undefined) throw new HttpProblem('malformed-request');
    const said = announcedIn(metadata ?? {});
    await this.uploads.announce({ id, size, caseId: this.caseId, ownerId: this.ownerId, ...said });
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { size, offset } = await this.uploads.of(id, this.ownerId);
    return new Upload({ id, size, offset });
  }

  override async write(content: Readable, id: string): Promise<number> {
    return this.uploads.append(id, this.ownerId, content);
  }

  override async remove(id: string): Promise<void> {
    await this.uploads.discard(id, this.ownerId);
  }
}

function announcedIn(metadata: Readonly<Record<string, string | null>>) {
  const fileName = metadata['filename'] ?? '';
  const sourceMark = metadata['modified'] ?? null;
  const sha256 = metadata['sha256'] ?? null;
  const errors: FieldProblem[] = [];
  if (fileName.trim() === '') errors.push({ field: 'filename', code: 'required' });
  if (fileName.length > LONGEST_NAME)
    errors.push({ field: 'filename', code: 'tooLong', params: { max: LONGEST_NAME } });
  if (sourceMark !== null && sourceMark.length > LONGEST_MARK)
    errors.push({ field: 'modified', code: 'tooLong', params: { max: LONGEST_MARK } });
  if (sha256 !== null && !SHA256.test(sha256)) errors.push({ field: 'sha256', code: 'invalid' });
  if (errors.length > 0) throw new HttpProblem('invalid-fields', { errors });
  return { fileName, sourceMark, sha256 };
}
