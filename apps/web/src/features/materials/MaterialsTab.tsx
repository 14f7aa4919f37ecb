import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';

import { useGet } from '../../api/queries';
import { EmptyState, Loaded } from '../../ui/states';
import type { ActsAnswer } from '../acts/act-answers';
import type { CaseAnswer } from '../case/case-answers';
import { FiledTable } from './FiledTable';
import type { MaterialAnswer, MaterialsAnswer } from './material-answers';
import { useMaterialTexts } from './texts';
import { UnfiledList } from './UnfiledList';
import { UploadPanel } from './UploadPanel';
import { useMaterials } from './use-materials';
import { WithdrawDialog } from './WithdrawDialog';
import './materials.css';

const Viewer = lazy(async () => ({ default: (await import('./Viewer')).Viewer }));

function Materials({ file, answer }: { readonly file: CaseAnswer; readonly answer: MaterialsAnswer }) {
  const t = useMaterialTexts();
  const [params, setParams] = useSearchParams();
  const acts = useGet<ActsAnswer>(`/api/cases/${file.id}/acts`, {}, { fresh: true }).data?.acts ?? [];
  const [withdrawn, setWithdrawn] = useState<MaterialAnswer | null>(null);
  const adding = acts.find(({ act }) => act === 'addMaterial');
  const mayWithdraw = acts.find(({ act }) => act === 'withdrawMaterial')?.allowed === true;
  const filed = answer.materials.filter(({ filing }) => filing !== null);
  const shown = answer.materials.find(({ id }) => id === params.get('material'));
  const open = (id: string | null): void =>
    setParams(
      (old) => {
        if (id === null) old.delete('material');
        else old.set('material', id);
        return old;
      },
      { replace: id === null, preventScrollReset: true },
    );
  return (
    <div className="materialstab">
      {adding?.allowed === true ? (
        <>
          <UploadPanel caseId={file.id} answer={answer} />
          <UnfiledList
            file={file}
            materials={answer.materials.filter(({ filing }) => filing === null)}
            open={open}
          />
        </>
      ) : (
        adding && <p className="pad t2 s13 noprint">{adding.refusals.map(({ text }) => text).join('；')}</p>
      )}
      {filed.length === 0 ? (
        <EmptyState text={t('none')} />
      ) : (
        <FiledTable
          caseId={file.id}
          today={file.today}
          materials={filed}
          mayWithdraw={mayWithdraw}
          open={open}
          withdraw={setWithdrawn}
        />
      )}
      {withdrawn && <WithdrawDialog file={file} material={withdrawn} close={() => setWithdrawn(null)} />}
      {shown && shown.state !== 'arriving' && (
        <Suspense fallback={null}>
          <Viewer key={shown.id} material={shown} close={() => open(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** The papers of the case: brought in, filed by acts, looked at, withdrawn. */
export function MaterialsTab({ file }: { readonly file: CaseAnswer }) {
  const query = useMaterials(file.id);
  return <Loaded query={query}>{(answer) => <Materials file={file} answer={answer} />}</Loaded>;
}
