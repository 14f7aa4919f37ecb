/** Words about the cases beside this one. */
export const relatedWords = {
  zh: {
    'related.none': '同一争议、同一申请书没有其他案件',
    'related.link': '关联',
    'related.link.dispute': '同一争议',
    'related.link.samePaper': '同一申请书分出',
    'related.number': '案号',
    'related.title': '案由',
    'related.phase': '阶段',
    'related.outcome': '结果',
    'related.received': '收到',
  },
  en: {
    'related.none': 'There is no other case about this dispute or from the same paper',
    'related.link': 'Link',
    'related.link.dispute': 'Same dispute',
    'related.link.samePaper': 'Same paper',
    'related.number': 'Number',
    'related.title': 'Title',
    'related.phase': 'Phase',
    'related.outcome': 'Outcome',
    'related.received': 'Received',
  },
} as const;
