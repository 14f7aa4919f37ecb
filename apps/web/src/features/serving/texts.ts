import { defineTexts } from '../../i18n/define-texts';

export const useServingTexts = defineTexts(
  'serving',
  {
    title: '待送达文书',
    count: '{{count}} 份，先作出的在前',
    issued: '作出',
    accepted: '受理于',
  },
  {
    title: 'Still to be served',
    count: ['{{count}} document', '{{count}} documents, oldest first'],
    issued: 'issued',
    accepted: 'accepted',
  },
);
