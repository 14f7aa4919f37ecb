import { serviceMethods, type ServiceMethod } from '@mingjing/domain';

import { neededFields, ofMethod, proofFields } from './service-fields';

it('knows what every way of service asks for', () =>
  expect(Object.keys(proofFields).sort()).toEqual([...serviceMethods].sort()));

it('needs of a way only what it asks for', () => {
  for (const [method, names] of Object.entries(neededFields))
    expect(names.filter((name) => !proofFields[method as ServiceMethod].includes(name))).toEqual([]);
});

it('drops what belongs to another way, and keeps recipient, document and note', () =>
  expect(
    ofMethod({ to: 'applicant-1', method: 'post', trackingNumber: '1', witnesses: ['甲'], note: '备注' }),
  ).toEqual({ to: 'applicant-1', method: 'post', trackingNumber: '1', note: '备注' }));
