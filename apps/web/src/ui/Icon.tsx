const shapes = {
  work: 'M4 5h16v15H4zM8 3v4M16 3v4M8 13l3 3 5-5',
  folder: 'M3 19V5h6l2 3h10v11zM3 11h18',
  inbox: 'M4 4h16v16H4zM4 14h5l1 2h4l1-2h5',
  approval: 'M5 3h14v9M5 3v18h7M9 8h6M9 12h3M15 18l2 2 4-4',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M5 19l3-3M16 8l3-3',
  people: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-4 3-7 7-7s7 3 7 7M16 4a4 4 0 0 1 0 7M18 14c3 1 4 4 4 7',
  organ: 'M3 21h18M5 21V10M19 21V10M10 21V10M14 21V10M2 10l10-7 10 7z',
  calendar: 'M4 5h16v15H4zM4 10h16M8 3v4M16 3v4',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 22h4',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  fold: 'M4 6h16M10 12h10M4 18h16M7 9l-3 3 3 3',
  unfold: 'M4 6h16M10 12h10M4 18h16M4 9l3 3-3 3',
  columns: 'M4 4h16v16H4zM10 4v16M15 4v16',
  pause: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 9v6M14 9v6',
  print: 'M7 9V3h10v6M5 9h14v8h-2M7 17H5V9M7 14h10v7H7z',
  close: 'M5 5l14 14M19 5L5 19',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 2',
  plus: 'M12 5v14M5 12h14',
  left: 'M15 5l-7 7 7 7',
  right: 'M9 5l7 7-7 7',
  chart: 'M4 20h17M6 20v-8M11 20V5M16 20v-11',
  board: 'M3 5h18v14H3zM3 10h18M9 10v9',
  document: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h7',
  map: 'M5 4h5v5H5zM14 15h5v5h-5zM7 9v8h7M14 6h5',
  upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
  download: 'M12 4v12M7 11l5 5 5-5M4 20h16',
  zoomIn: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5M8 11h6M11 8v6',
  zoomOut: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5M8 11h6',
  rotate: 'M19 12a7 7 0 1 1-3-6l3 2M19 3v5h-5',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration beside words; whoever uses it alone gives the button a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
