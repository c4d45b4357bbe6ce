
(() => {
  "use strict";
  const COLOURS = 12;
  const DASHES = [[], [7, 4], [2, 3]];
  const SMALLEST_MILLIS = 1000;
  const ORDER = { level: 0, line: 1, step: 1, main: 2 };
  const SHOWN_POWERS = 1e4;
  const MOST_VERTICALS = 12;
  const HALF_HOUR = 30 * 60 * 1000;

  const figures = [...document.querySelectorAll(".chart")].map(holder => ({
    holder,
    chart: read(JSON.parse(holder.nextElementSibling.textContent)),
    plot: null
  }));
  const timed = figures.filter(figure => figure.chart.x.scale === "time");
  const whole = extent(timed);
  const view = whole.slice();

  /** Places come as differences; uPlot wants one column of places for all lines. The main line is drawn last. */
  function read(chart) {
    chart.series.sort((a, b) => ORDER[a.style] - ORDER[b.style]);
    const columns = chart.series.map(line => {
      let at = 0;
      return [line.x.map(step => (at += step)), line.y];
    });
    const ends = columns.flatMap(([x]) => [x[0], x[x.length - 1]]);
    chart.range = [Math.min(...ends), Math.max(...ends)];
    chart.sizes = columns.map(([x]) => x.length);
    chart.data = uPlot.join(columns);
    chart.series.forEach(line => { line.x = line.y = null; });
    return chart;
  }

  function extent(some) {
    if (some.length === 0) return [0, 1];
    const lo = Math.min(...some.map(figure => figure.chart.range[0]));
    const hi = Math.max(...some.map(figure => figure.chart.range[1]));
    return lo < hi ? [lo, hi] : [lo - SMALLEST_MILLIS, hi + SMALLEST_MILLIS];
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
  }

  function utc(millis) {
    return new Date(millis).toISOString();
  }

  /** Labels of the time axis: the clock, and the day where it changes. */
  function clockLabels(plot, splits, axis, space, step) {
    let day = "";
    return splits.map(at => {
      const text = utc(at);
      const date = text.slice(0, 10);
      if (step >= 24 * 3600 * 1000) return date;
      const clock = step < 60000 ? text.slice(11, 19) : text.slice(11, 16);
      const label = date === day ? clock : clock + "\n" + date;
      day = date;
      return label;
    });
  }

  function short(value) {
    if (value == null) return "";
    const size = Math.abs(value);
    for (const [unit, name] of [[1e9, " bn"], [1e6, " M"], [1e4, " k"]]) {
      if (size >= unit) {
        const by = name === " k" ? 1e3 : unit;
        return String(Number((value / by).toPrecision(4))) + name;
      }
    }
    return String(Number(value.toPrecision(5)));
  }

  function exact(value) {
    return value == null ? "–" : value.toLocaleString("en-GB", { maximumSignificantDigits: 7 });
  }

  const RANGES = {
    linear: (lo, hi) => { const pad = (hi - lo || Math.abs(hi) || 1) * 0.05; return [lo - pad, hi + pad]; },
    from_zero: (lo, hi) => [Math.min(0, lo), Math.max(hi * 1.05, Number.MIN_VALUE) || 1],
    hundred: () => [0, 100],
    log: (lo, hi) => [Math.max(lo, hi / SHOWN_POWERS) / 1.1, hi * 1.1],
    arcsinh: (lo, hi) => [Math.min(0, lo * 1.3), Math.max(hi * 1.3, 1)]
  };

  /** Powers of ten, with their halves and fifths where there is room. */
  function powers(plot, axis, lo, hi) {
    const exponents = Math.log10(hi / Math.max(lo, 1e-12));
    const parts = exponents > 3 ? [1] : exponents > 1.2 ? [1, 3] : [1, 1.5, 2, 3, 5, 7];
    const splits = [];
    for (let power = Math.floor(Math.log10(Math.max(lo, 1e-12))); power <= Math.log10(hi); power++) {
      parts.forEach(part => splits.push(Number((part * 10 ** power).toPrecision(2))));
    }
    return splits.filter(at => at >= lo && at <= hi);
  }

  function bothSides(plot, axis, lo, hi) {
    const up = hi > 1 ? powers(plot, axis, 1, hi) : [];
    const down = lo < -1 ? powers(plot, axis, 1, -lo).map(at => -at).reverse() : [];
    return [...down, 0, ...up];
  }

  const SPLITS = { log: powers, arcsinh: bothSides };

  function yScale(kind) {
    const range = RANGES[kind];
    return {
      distr: kind === "log" ? 3 : kind === "arcsinh" ? 4 : 1,
      asinh: 1,
      range: (plot, lo, hi) => lo == null ? (kind === "hundred" ? [0, 100] : [kind === "log" ? 1 : 0, 10]) : range(lo, hi)
    };
  }

  /** Charts that are not over time compare the same things: each has one colour on the whole page. */
  const compared = new Map();

  function numberOf(name, numbers) {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name);
  }

  function lines(chart) {
    const numbers = chart.x.scale === "time" ? new Map() : compared;
    return chart.series.map((line, i) => {
      const own = line.style === "line" || line.style === "step";
      const number = own ? numberOf(line.name, numbers) : 0;
      return {
        label: line.name,
        stroke: colour(line.style === "main" ? "ink" : line.style === "level" ? "soft" : "line-" + (number % COLOURS)),
        width: line.style === "main" ? 1.7 : line.style === "level" ? 1 : 1.4,
        dash: line.style === "level" ? [4, 4] : own ? DASHES[Math.floor(number / COLOURS) % DASHES.length] : [],
        paths: line.style === "line" || line.style === "main" ? undefined : uPlot.paths.stepped({ align: 1 }),
        class: line.style,
        points: { show: chart.sizes[i] === 1, size: 6, fill: number < COLOURS ? undefined : colour("paper") },
        value: (plot, value) => exact(value)
      };
    });
  }

  /** A line without a value at the cursor says its newest one. */
  function newest(plot, line, at) {
    const values = plot.data[line];
    for (let i = at; line > 0 && i >= 0; i--) {
      if (values[i] !== undefined) return i;
    }
    return at;
  }

  function drawBands(plot, bands) {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.font = `${10 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textAlign = "left";
    ctx.textBaseline = "top";
    for (const band of bands) {
      const left = Math.max(bbox.left, plot.valToPos(band.from, "x", true));
      const right = Math.min(bbox.left + bbox.width, plot.valToPos(band.to, "x", true));
      if (right < bbox.left || left > bbox.left + bbox.width) continue;
      const width = Math.max(1, right - left);
      ctx.fillStyle = colour("band-" + band.level);
      ctx.globalAlpha = 0.16;
      ctx.fillRect(left, bbox.top, width, bbox.height);
      ctx.globalAlpha = 1;
      ctx.fillRect(left, bbox.top, width, 3 * devicePixelRatio);
      if (ctx.measureText(band.label).width + 6 < width) {
        ctx.fillStyle = colour("soft");
        ctx.fillText(band.label, left + 3, bbox.top + 5 * devicePixelRatio);
      }
    }
    ctx.restore();
  }

  /** The name of a threshold stands on it, in turn at the right and at the left end: neighbours stay apart. */
  function drawLevels(plot, chart) {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.font = `${10 * devicePixelRatio}px system-ui, sans-serif`;
    ctx.textBaseline = "bottom";
    ctx.fillStyle = colour("soft");
    const right = plot.valToIdx(plot.scales.x.max);
    chart.series.forEach((line, i) => {
      if (line.style !== "level") return;
      const value = plot.data[i + 1][newest(plot, i + 1, right)];
      const y = value == null ? -1 : plot.valToPos(value, "y", true);
      if (y >= bbox.top && y <= bbox.top + bbox.height) {
        const inset = 4 * devicePixelRatio;
        ctx.textAlign = i % 2 === 0 ? "right" : "left";
        ctx.fillText(line.name, i % 2 === 0 ? bbox.left + bbox.width - inset : bbox.left + inset, y - devicePixelRatio);
      }
    });
    ctx.restore();
  }

  function drawMarks(plot, marks) {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.strokeStyle = colour("ink");
    ctx.fillStyle = colour("ink");
    ctx.lineWidth = devicePixelRatio;
    ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
    const places = marks
      .map(mark => plot.valToPos(mark.at, "x", true))
      .filter(x => x >= bbox.left && x <= bbox.left + bbox.width);
    for (const x of places) {
      if (places.length <= MOST_VERTICALS) {
        ctx.beginPath();
        ctx.moveTo(x, bbox.top);
        ctx.lineTo(x, bbox.top + bbox.height);
        ctx.stroke();
      }
      const wing = 5 * devicePixelRatio;
      ctx.beginPath();
      ctx.moveTo(x - wing, bbox.top);
      ctx.lineTo(x + wing, bbox.top);
      ctx.lineTo(x, bbox.top + 1.6 * wing);
      ctx.fill();
    }
    ctx.restore();
  }

  function options(figure) {
    const chart = figure.chart;
    const time = chart.x.scale === "time";
    const axis = { stroke: colour("soft"), grid: { stroke: colour("rule"), width: 1 }, ticks: { stroke: colour("rule"), width: 1 }, font: "12px system-ui, sans-serif" };
    return {
      width: figure.holder.clientWidth,
      height: height(),
      ms: 1,
      padding: [6, 36, 0, 0],
      tzDate: at => uPlot.tzDate(new Date(at), "UTC"),
      scales: {
        x: { time, range: () => time ? view : chart.range },
        y: yScale(chart.y.scale)
      },
      axes: [
        { ...axis, space: 90, size: time ? 42 : 34, values: time ? clockLabels : undefined },
        { ...axis, size: 60, splits: SPLITS[chart.y.scale], filter: (plot, splits) => splits, values: (plot, splits) => splits.map(short) }
      ],
      series: [{ label: chart.x.unit, value: (plot, at) => at == null ? "–" : time ? utc(at).slice(0, 19).replace("T", " ") : exact(at) }, ...lines(chart)],
      legend: { markers: { dash: (plot, i) => plot.series[i].dash && plot.series[i].dash.length ? "dashed" : "solid" } },
      cursor: {
        dataIdx: newest,
        y: false,
        drag: { x: time, y: false, setScale: false },
        sync: time ? { key: "time", scales: ["x", null], setSeries: false, filters: { pub: type => type === "mousemove" || type === "mouseleave" } } : undefined,
        bind: { dblclick: () => () => { if (time) show(whole[0], whole[1]); return null; } }
      },
      hooks: {
        drawClear: [plot => drawBands(plot, chart.bands)],
        draw: [plot => { drawMarks(plot, chart.marks); drawLevels(plot, chart); }],
        setSelect: [plot => {
          const { left, width } = plot.select;
          if (time && width > 4) {
            show(plot.posToVal(left, "x"), plot.posToVal(left + width, "x"));
          }
          plot.setSelect({ left: 0, top: 0, width: 0, height: 0 }, false);
        }]
      }
    };
  }

  function height() {
    return innerWidth < 600 ? 220 : 260;
  }

  function build() {
    for (const figure of figures) {
      if (figure.plot) figure.plot.destroy();
      figure.plot = new uPlot(options(figure), figure.chart.data, figure.holder);
    }
  }

  function show(from, to) {
    const least = Math.max(SMALLEST_MILLIS - (to - from), 0) / 2;
    view[0] = Math.max(whole[0], from - least);
    view[1] = Math.min(whole[1], to + least);
    if (!(view[1] - view[0] >= SMALLEST_MILLIS)) { view[0] = whole[0]; view[1] = whole[1]; }
    for (const figure of timed) figure.plot.setScale("x", { min: view[0], max: view[1] });
    tell();
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  const shown = element("span", "", "shown");

  function tell() {
    const text = at => utc(at).slice(0, 19).replace("T", " ");
    shown.textContent = `${text(view[0])} to ${text(view[1])} UTC`;
  }

  /** Moves and zooms all charts; with keys and fingers too. */
  function toolbar() {
    const bar = element("div", "", "bar");
    bar.append(shown);
    const press = (text, label, action) => {
      const made = element("button", text);
      made.type = "button";
      made.title = label;
      made.setAttribute("aria-label", label);
      made.addEventListener("click", () => {
        const span = view[1] - view[0];
        action(span);
      });
      bar.append(made);
    };
    const shift = by => {
      const held = Math.min(Math.max(by, whole[0] - view[0]), whole[1] - view[1]);
      show(view[0] + held, view[1] + held);
    };
    press("◀", "earlier", span => shift(-span / 2));
    press("▶", "later", span => shift(span / 2));
    press("+", "closer", span => show(view[0] + span / 4, view[1] - span / 4));
    press("−", "wider", span => show(view[0] - span / 2, view[1] + span / 2));
    press("whole time", "show the whole time", () => show(whole[0], whole[1]));
    const levels = new Map();
    let alerts = false;
    for (const { chart } of timed) {
      chart.bands.forEach(band => levels.set(band.label, band.level));
      alerts = alerts || chart.marks.length > 0;
    }
    const key = (className, background, text) => {
      const made = element("span", "", "key");
      const swatch = element("i", "", className);
      if (background) swatch.style.background = background;
      made.append(swatch, text);
      bar.append(made);
    };
    [...levels].sort((a, b) => a[1] - b[1]).forEach(([label, level]) => key("", `var(--band-${level})`, label));
    if (alerts) key("alert", "", "alert");
    timed[0].holder.closest("section").before(bar);
  }

  build();
  if (timed.length > 0) {
    toolbar();
    tell();
    document.querySelectorAll("button.moment").forEach(moment =>
      moment.addEventListener("click", () => {
        const at = Number(moment.dataset.time);
        show(at - HALF_HOUR, at + HALF_HOUR);
        timed[0].holder.scrollIntoView({ block: "center" });
      }));
  }
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    figures.forEach(figure => figure.plot.setSize({ width: figure.holder.clientWidth, height: height() }));
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", build);
})();
