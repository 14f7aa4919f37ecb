import { Button } from 'antd';
import { Link } from 'react-router';

import { momentOf, shortDay } from '../../ui/dates';
import { ListTable } from '../../ui/ListTable';
import { contentOf, sizeText, type MaterialAnswer } from './material-answers';
import { useMaterialTexts } from './texts';

interface Props {
  readonly caseId: string;
  readonly today: string;
  readonly materials: readonly MaterialAnswer[];
  readonly mayWithdraw: boolean;
  readonly open: (id: string) => void;
  readonly withdraw: (material: MaterialAnswer) => void;
}

type RowProps = Omit<Props, 'materials'> & { readonly material: MaterialAnswer };

/** The papers in the file, in the order in which acts took them in. */
export function FiledTable({ materials, ...props }: Props) {
  const t = useMaterialTexts();
  return (
    <ListTable
      className="materials"
      rows={materials}
      keyOf={({ id }) => id}
      classOf={({ withdrawal }) => (withdrawal === null ? '' : 'gone')}
      columns={[
        { name: t('title'), cell: (material) => <Title material={material} open={props.open} /> },
        { name: t('kind'), cell: ({ kind }) => kind.label },
        {
          name: t('form'),
          cell: ({ form, pages, copies }) =>
            [
              form.label,
              ...(pages === null ? [] : [t('pages.count', { count: pages })]),
              ...(copies === null ? [] : [t('copies.count', { count: copies })]),
            ].join(' · '),
        },
        {
          name: t('act'),
          cell: ({ filing }) =>
            filing !== null && (
              <>
                <Link to={`/cases/${props.caseId}/timeline`} preventScrollReset>
                  {filing.actLabel}
                </Link>
                <div className="s12 t3">{shortDay(filing.occurredOn, props.today)}</div>
              </>
            ),
        },
        {
          name: t('who'),
          cell: ({ uploadedBy, uploadedAt }) => (
            <>
              {uploadedBy}
              <div className="s12 t3">{momentOf(uploadedAt)}</div>
            </>
          ),
        },
        {
          name: t('actions'),
          unseen: true,
          className: 'noprint materialacts',
          cell: (material) => <Ways material={material} {...props} />,
        },
      ]}
    />
  );
}

function Title({ material, open }: Pick<RowProps, 'material' | 'open'>) {
  const t = useMaterialTexts();
  const { id, title, fileName, size, withdrawal } = material;
  return (
    <div>
      <button type="button" className="link titlelink" onClick={() => open(id)}>
        {title}
      </button>
      <div className="s12 t3 filename">
        {fileName} · {sizeText(size)}
      </div>
      {withdrawal !== null && (
        <div className="s12 t2">
          {t('withdrawn', { by: withdrawal.by ?? '', day: withdrawal.on, reason: withdrawal.reason })}
        </div>
      )}
    </div>
  );
}

function Ways({ material, mayWithdraw, withdraw }: RowProps) {
  const t = useMaterialTexts();
  const { id, title, fileName, withdrawal } = material;
  return (
    <>
      <Button size="small" href={contentOf(id)} download={fileName} aria-label={`${t('download')} ${title}`}>
        {t('download')}
      </Button>
      {mayWithdraw && withdrawal === null && (
        <Button
          size="small"
          type="text"
          aria-label={`${t('withdraw')} ${title}`}
          onClick={() => withdraw(material)}
        >
          {t('withdraw')}
        </Button>
      )}
    </>
  );
}
