import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMaterials1795700300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE materials (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        state text NOT NULL CHECK (state IN ('arriving','received','filed','withdrawn')),
        kind text NOT NULL CHECK (kind IN (
          'application', 'receiptRecord', 'applicantIdentity', 'agentIdentity', 'mandate', 'challengedAct', 'applicantEvidence',
          'correction', 'answer', 'respondentEvidence', 'respondentSupplement', 'thirdPartyMaterial', 'ownInquiry', 'inspectionRecord',
          'record', 'serviceReceipt', 'postmark', 'approval', 'courtPaper', 'closingPaper', 'subFile',
          'other')),
        title text NOT NULL,
        file_name text NOT NULL,
        form text NOT NULL CHECK (form IN ('original','copy')),
        pages integer CHECK (pages > 0),
        copies integer CHECK (copies > 0),
        size integer NOT NULL CHECK (size > 0),
        source_mark text,
        announced_sha256 text,
        media_type text,
        sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid NOT NULL REFERENCES users (id),
        uploaded_at timestamptz NOT NULL,
        expires_at timestamptz,
        filed_seq integer,
        withdrawn_seq integer,
        CONSTRAINT materials_content_check CHECK ((state = 'arriving') = (sha256 IS NULL) AND (sha256 IS NULL) = (media_type IS NULL)),
        CONSTRAINT materials_filed_check CHECK ((state IN ('filed','withdrawn')) = (filed_seq IS NOT NULL)),
        CONSTRAINT materials_withdrawn_check CHECK ((state = 'withdrawn') = (withdrawn_seq IS NOT NULL)),
        CONSTRAINT materials_expiring_check CHECK ((filed_seq IS NULL) = (expires_at IS NOT NULL))
      );
      CREATE INDEX materials_case_id ON materials (case_id);
      CREATE INDEX materials_sha256 ON materials (sha256);
      CREATE INDEX materials_uploaded_by ON materials (uploaded_by) WHERE filed_seq IS NULL;
      CREATE INDEX materials_expires_at ON materials (expires_at) WHERE filed_seq IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE materials');
  }
}
