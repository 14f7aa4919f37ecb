import { Button } from 'antd';
import { Link } from 'react-router';

import { momentOf, shortDay } from '../../ui/dates';
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

function Row({ material, ...props }: Omit<Props, 'materials'> & { readonly material: MaterialAnswer }) {
  const t = useMaterialTexts();
  const { id, title, fileName, kind, form, pages, copies, size, filing, withdrawal } = material;
  const counts = [
    form.label,
    ...(pages === null ? [] : [t('pages.count', { count: pages })]),
    ...(copies === null ? [] : [t('copies.count', { count: copies })]),
  ].join(' · ');
  return (
    <tr className={withdrawal === null ? '' : 'gone'}>
      <td data-label={t('title')}>
        <div>
          <button type="button" className="link titlelink" onClick={() => props.open(id)}>
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
      </td>
      <td data-label={t('kind')}>{kind.label}</td>
      <td data-label={t('form')}>{counts}</td>
      <td data-label={t('act')}>
        {filing !== null && (
          <Link to={`/cases/${props.caseId}/timeline`} preventScrollReset>
            {filing.actLabel}
          </Link>
        )}
        <div className="s12 t3">{filing !== null && shortDay(filing.occurredOn, props.today)}</div>
      </td>
      <td data-label={t('who')}>
        {material.uploadedBy}
        <div className="s12 t3">{momentOf(material.uploadedAt)}</div>
      </td>
      <td className="noprint materialacts">
        <Button
          size="small"
          href={contentOf(id)}
          download={fileName}
          aria-label={`${t('download')} ${title}`}
        >
          {t('download')}
        </Button>
        {props.mayWithdraw && withdrawal === null && (
          <Button
            size="small"
            type="text"
            aria-label={`${t('withdraw')} ${title}`}
            onClick={() => props.withdraw(material)}
          >
            {t('withdraw')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The papers in the file, in the order in which acts took them in. */
export function FiledTable({ materials, ...props }: Props) {
  const t = useMaterialTexts();
  return (
    <div className="tablebox">
      <table className="list stacking materials">
        <thead>
          <tr>
            <th scope="col">{t('title')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('form')}</th>
            <th scope="col">{t('act')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col" className="noprint">
              <span className="unseen">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {materials.map((material) => (
            <Row key={material.id} {...props} material={material} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
