/*
 * A picture of figures that stand in a table beside it: lines over time, or days on a timeline. Drawn by ECharts, which is
 * fetched with the first picture. Without it, or without a script at all, the sentence and the table say the same.
 */
const LIBRARY = 'webjars/echarts/5.5.0/echarts.min.js';
const INKS = ['#005eb8', '#7a4300', '#4c6272', '#a2231d', '#005a30', '#003087'];
const SIGNS = ['circle', 'triangle', 'rect', 'diamond', 'emptyCircle', 'emptyRect'];
const STROKES = ['solid', 'dashed', 'dotted'];
const FONT = { fontFamily: 'Arial, Helvetica, sans-serif', fontSize: 13, color: '#212b32' };

let fetching = null;

function library() {
  fetching ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = new URL(LIBRARY, document.baseURI);
    script.onload = () => done(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  });
  return fetching;
}

class Chart extends HTMLElement {

  #drawn = null;
  #chart = null;
  #sizes = new ResizeObserver(() => this.#chart?.resize());

  connectedCallback() {
    if (Object.hasOwn(this, 'drawn')) {
      const waiting = this.drawn;
      delete this.drawn;
      this.drawn = waiting;
    } else {
      this.#draw();
    }
    this.#sizes.observe(this);
  }

  disconnectedCallback() {
    this.#sizes.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  /* { kind: 'lines' | 'timeline', unit, today, labels: [], series: [{ name, bound, values: [] }] } */
  set drawn(drawn) {
    this.#drawn = drawn;
    this.#draw();
  }

  async #draw() {
    if (!this.#drawn || !this.isConnected) {
      return;
    }
    this.style.height = this.#drawn.kind === 'timeline' ? `${114 + 30 * this.#drawn.labels.length}px` : '280px';
    try {
      const echarts = await library();
      if (!this.isConnected) {
        return;
      }
      this.#chart ??= echarts.init(this, null, { renderer: 'svg' });
      this.#chart.setOption(option(this.#drawn, this.clientWidth < 480), true);
    } catch {
      this.hidden = true;
    }
  }
}

function option(drawn, narrow) {
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    textStyle: FONT,
    color: INKS,
    legend: { top: 0, left: 0, itemWidth: 30, textStyle: FONT },
    tooltip: { trigger: drawn.kind === 'timeline' ? 'item' : 'axis', textStyle: FONT, confine: true },
    ...(drawn.kind === 'timeline' ? timeline(drawn, narrow) : lines(drawn, narrow))
  };
}

/* Where it is narrow the names go over two lines or more, and what is drawn begins below them. */
function grid(drawn, narrow) {
  return { left: 8, right: 24, top: narrow ? 24 + 22 * drawn.series.length : 44, bottom: 8, containLabel: true };
}

function lines(drawn, narrow) {
  return {
    grid: grid(drawn, narrow),
    xAxis: { type: 'category', data: drawn.labels, axisLabel: { ...FONT, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, max: drawn.unit === '%' ? 100 : null, axisLabel: { ...FONT, formatter: `{value}${drawn.unit}` } },
    series: drawn.series.map((it, at) => ({
      name: it.name,
      type: 'line',
      data: it.values,
      connectNulls: false,
      symbol: it.bound ? 'none' : SIGNS[at % SIGNS.length],
      symbolSize: 9,
      lineStyle: { width: it.bound ? 1.5 : 2.5, type: it.bound ? 'dashed' : STROKES[at % STROKES.length] }
    }))
  };
}

/* Every day that is drawn, and today, with some room at both ends. */
function span(drawn) {
  const days = [drawn.today, ...drawn.series.flatMap(it => it.values)].filter(Boolean).map(Date.parse);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const room = Math.max(30 * 86400000, (last - first) * 0.05);
  return { min: first - room, max: last + room };
}

function timeline(drawn, narrow) {
  return {
    grid: grid(drawn, narrow),
    xAxis: { type: 'time', ...span(drawn), axisLabel: { ...FONT, hideOverlap: true }, splitLine: { show: true } },
    yAxis: {
      type: 'category', data: drawn.labels, inverse: true,
      axisLabel: { ...FONT, width: narrow ? 110 : 300, overflow: 'truncate' }
    },
    series: drawn.series.map((it, at) => ({
      name: it.name,
      type: 'scatter',
      data: it.values.map((day, row) => day && [day, row]).filter(Boolean),
      symbol: SIGNS[at % SIGNS.length],
      symbolSize: 13,
      markLine: at === 0 ? {
        silent: true, symbol: 'none', lineStyle: { color: '#212b32', type: 'solid' },
        label: { ...FONT, formatter: 'Today', position: 'start' }, data: [{ xAxis: drawn.today }]
      } : undefined
    }))
  };
}

customElements.define('attest-chart', Chart);
