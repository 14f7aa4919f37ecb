import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useGet } from '../../api/queries';
import { Icon } from '../../ui/Icon';
import { PageHeader } from '../../ui/PageHeader';
import { Panel } from '../../ui/Panel';
import { Loaded } from '../../ui/states';
import { contentOf } from '../materials/material-answers';
import { pathOf, type HandIn, type Step } from './answers';
import { Bundles } from './Bundles';
import { CheckActs } from './CheckActs';
import { Checklist } from './Checklist';
import { EvidenceTable } from './EvidenceTable';
import { Head } from './Head';
import { Preparing } from './Preparing';
import { ReceiptDialog } from './ReceiptDialog';
import { Trail } from './Trail';
import { useHandInTexts } from './texts';
import './hand-ins.css';

const nothing = { lines: [], notApplicable: [], summary: '' } as const;

function HandedIn({ page, step }: { readonly page: HandIn; readonly step: Step }) {
  return (
    <>
      {step.lines.length > 0 ? (
        <EvidenceTable lines={step.lines} items={page.items} change={null} />
      ) : (
        step.summary !== null && <p className="pad">{step.summary}</p>
      )}
      <ul className="filelinks">
        {step.files.map((file) => (
          <li key={file.id}>
            <a href={contentOf(file.id)} download={file.fileName}>
              {file.title}
            </a>{' '}
            <span className="t3 s12">{file.fileName}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Content({ page }: { readonly page: HandIn }) {
  const t = useHandInTexts();
  const [receipt, setReceipt] = useState<Step | null>(null);
  const brought = page.steps.filter(({ bringsFiles }) => bringsFiles);
  const preparing = page.prepares && page.standing !== 'accepted' && page.standing !== 'over';
  return (
    <>
      <PageHeader
        title={page.kindLabel}
        note={page.caseNumber}
        actions={
          <span className="row wrap noprint">
            <Link to="/hand-ins">{t('back')}</Link>
            <Link to={`/cases/${page.caseId}`}>{t('toCase')}</Link>
            <Bundles page={page} />
            <CheckActs page={page} />
            <Button onClick={() => print()} icon={<Icon name="print" />}>
              {t('print')}
            </Button>
          </span>
        }
      />
      {preparing ? (
        <Preparing key={brought.length} page={page} />
      ) : (
        <>
          <Head page={page} items={page.items} />
          <Checklist page={page} items={page.items} draft={nothing} change={null} />
        </>
      )}
      {brought.map((step) => (
        <Panel key={step.seq} title={step.label} note={step.occurredOn}>
          <HandedIn page={page} step={step} />
        </Panel>
      ))}
      {page.steps.length > 0 && <Trail page={page} open={setReceipt} />}
      {receipt && <ReceiptDialog page={page} step={receipt} close={() => setReceipt(null)} />}
    </>
  );
}

/** One request: what presses, what is to be handed in, what was, and the way it went. */
export function HandInPage() {
  const { caseId = '', key = '' } = useParams();
  const query = useGet<HandIn>(pathOf(caseId, key), {}, { fresh: true });
  return <Loaded query={query}>{(page) => <Content page={page} />}</Loaded>;
}
