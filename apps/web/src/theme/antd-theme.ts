import type { ThemeConfig } from 'antd';

/** The palette; base.css mirrors it as CSS variables, and nothing else names a colour. */
export const palette = {
  accent: '#1f4e79',
  accentHover: '#2a6399',
  accentSoft: '#edf3f8',
  text: '#1b2430',
  text2: '#475260',
  text3: '#626d7b',
  line: '#d9dee4',
  lineSoft: '#e9ecf0',
  page: '#f3f5f7',
  subtle: '#f8f9fa',
  red: '#b42318',
  amber: '#8a5300',
} as const;

const fontFamily =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","WenQuanYi Micro Hei",-apple-system,"Segoe UI",sans-serif';

export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: palette.accent,
    colorLink: palette.accent,
    colorLinkHover: palette.accentHover,
    colorInfo: palette.accent,
    colorError: palette.red,
    colorWarning: palette.amber,
    // "Done" has no colour of its own.
    colorSuccess: palette.accent,
    colorText: palette.text,
    colorTextSecondary: palette.text2,
    colorTextTertiary: palette.text3,
    colorTextDescription: palette.text3,
    colorTextPlaceholder: palette.text3,
    colorBorder: '#c5ccd4',
    colorBorderSecondary: palette.line,
    colorSplit: palette.lineSoft,
    colorBgLayout: palette.page,
    borderRadius: 4,
    borderRadiusLG: 4,
    borderRadiusSM: 3,
    fontFamily,
    fontSize: 14,
    controlHeight: 32,
    controlHeightSM: 26,
    controlOutline: 'rgba(31,78,121,.28)',
    controlOutlineWidth: 3,
    boxShadowSecondary: '0 4px 16px rgba(27,36,48,.14)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Table: {
      headerBg: palette.subtle,
      headerColor: palette.text2,
      headerSplitColor: 'transparent',
      rowHoverBg: palette.accentSoft,
      borderColor: palette.lineSoft,
      cellPaddingBlockSM: 4,
      cellPaddingInlineSM: 8,
      cellFontSizeSM: 13,
      headerBorderRadius: 0,
    },
    Tabs: { horizontalItemPadding: '10px 0', horizontalItemGutter: 24, titleFontSize: 14 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Drawer: { paddingLG: 20 },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
  },
};
