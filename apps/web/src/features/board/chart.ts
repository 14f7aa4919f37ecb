import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  type AriaComponentOption,
  type GridComponentOption,
  type LegendComponentOption,
  type TooltipComponentOption,
} from 'echarts/components';
import { init, use, type ComposeOption, type ECharts } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type RefObject } from 'react';

import { pictureOf, type Caption } from './picture';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | AriaComponentOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

/** Sharp enough for paper. */
const PIXELS = 2;

export interface Chart {
  readonly box: RefObject<HTMLDivElement | null>;
  /** The picture as it is shown, on white, with what is said around it. */
  readonly picture: (caption: Caption) => string | null;
}

/** A chart that follows its box and its data; `onClick` hears which point of which series was pressed. */
export function useChart(option: ChartOption, onClick: (series: number, point: number) => void): Chart {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  const clicked = useRef(onClick);
  useEffect(() => {
    clicked.current = onClick;
  }, [onClick]);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const made = init(current, null, { devicePixelRatio: Math.max(PIXELS, devicePixelRatio) });
    chart.current = made;
    made.on('click', ({ seriesIndex, dataIndex }) => clicked.current(seriesIndex ?? 0, dataIndex));
    const watch = new ResizeObserver(() => made.resize());
    watch.observe(current);
    return () => {
      watch.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => chart.current?.setOption(option, { notMerge: true }), [option]);
  const picture = (caption: Caption): string | null => {
    const drawn = chart.current?.renderToCanvas({ pixelRatio: PIXELS, backgroundColor: '#fff' });
    return drawn === undefined ? null : pictureOf(drawn, caption, PIXELS);
  };
  return { box, picture };
}
