package io.firebreak.job.cli;

import io.firebreak.backtest.HaircutKind;
import io.firebreak.backtest.Layer;
import io.firebreak.backtest.LayerReading;
import io.firebreak.backtest.Peer;
import io.firebreak.job.backtest.BacktestPlan;
import io.firebreak.job.backtest.Selection;
import io.firebreak.job.input.Recordings;
import io.firebreak.policy.Policy;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say what a backtest judges; checked all at once. */
final class BacktestMixin {
  private static final Pattern HOURS = Pattern.compile("(\\d{1,3})h");
  private static final int LONGEST_HOURS = 720;
  private static final double LEAST_ALPHA = 0.0001;
  private static final double MOST_ALPHA = 0.1;
  private static final int DAY_HOURS = 24;
  private static final LocalDate LATEST = LocalDate.of(9_999, 1, 1);

  @Option(
      names = "--horizon",
      split = ",",
      paramLabel = "HOURS",
      defaultValue = "4h,24h",
      description = "Times from a decision to the sale, 1h to 720h (default ${DEFAULT-VALUE}).")
  private List<String> horizons;

  @Option(
      names = "--alpha",
      paramLabel = "A",
      description =
          "Share of breaches that is aimed at, 0.0001 to 0.1 (default: the policy's"
              + " haircut.tail.alpha, 0.01 if that is left out).")
  private Double alpha;

  @Option(
      names = "--models",
      split = ",",
      paramLabel = "MODEL",
      defaultValue = "firebreak,static,ewma,hs,fhs,fhs+buffer",
      description = {
        "Models (default ${DEFAULT-VALUE}).",
        "static: class table; ewma: RiskMetrics, normal quantile; hs: historical simulation, one"
            + " year; fhs: filtered, volatility of 7 d half-life, the yardstick; fhs+buffer: with"
            + " 25 %% released in stress."
      })
  private List<String> models;

  @Option(
      names = "--layer",
      split = ",",
      paramLabel = "LAYER",
      defaultValue = "tail,model,posted",
      description = "Layers of Firebreak's haircuts (default ${DEFAULT-VALUE}).")
  private List<String> layers;

  @Option(
      names = "--haircut",
      split = ",",
      paramLabel = "HAIRCUT",
      defaultValue = "initial,maintenance",
      description = "Firebreak's haircuts (default ${DEFAULT-VALUE}).")
  private List<String> haircuts;

  @Option(
      names = "--floors",
      paramLabel = "on|off",
      defaultValue = "on",
      description = "Whether the floors of the classes are in force (default ${DEFAULT-VALUE}).")
  private String floors;

  @Option(
      names = "--assets",
      split = ",",
      paramLabel = "ASSET",
      description = "Assets that are read, such as BTC,ETH (default: all).")
  private List<String> assets = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day that is read, UTC, such as 2022-01-01 (default: all there is).")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Day before which reading ends, UTC (default: all there is).")
  private LocalDate to = LATEST;

  @Option(
      names = "--warm-up",
      paramLabel = "DAYS",
      defaultValue = "365",
      description = "Age of an asset from which on it is judged, 1 to 3650 (default 365).")
  private int warmUpDays;

  @Option(
      names = "--until-age",
      paramLabel = "DAYS",
      defaultValue = "36500",
      description = "Age up to which it is judged, above --warm-up (default: to its last close).")
  private int untilDays;

  /** The plan; wrong values go to the errors, and then it must not be used. */
  BacktestPlan plan(Policy policy, List<String> errors) {
    double aim = alpha == null ? policy.haircut().tail().alpha() : alpha;
    if (!(aim >= LEAST_ALPHA && aim <= MOST_ALPHA)) {
      errors.add("--alpha must be in [" + LEAST_ALPHA + ", " + MOST_ALPHA + "], was " + aim);
    }
    if (!List.of("on", "off").contains(floors)) {
      errors.add("--floors must be on or off, was " + floors);
    }
    return new BacktestPlan(
        new ArrayList<>(horizonsHours(errors)),
        aim,
        new ArrayList<>(peers(errors)),
        new ArrayList<>(readings(errors)),
        floors.equals("on"),
        policy,
        selection(errors));
  }

  /** Every chosen asset must be in the recordings: a missing one would be absent in silence. */
  void checkAssets(Recordings recordings, List<String> errors) {
    if (assets.isEmpty() || recordings == null) {
      return;
    }
    try {
      SortedSet<String> known = recordings.assets();
      assets.stream()
          .filter(asset -> !known.contains(asset))
          .forEach(
              asset ->
                  errors.add(
                      "--assets must be of " + String.join(", ", known) + ", was '" + asset + "'"));
    } catch (IOException e) {
      errors.add("--input cannot be read: " + Unreadable.why(e));
    }
  }

  private Selection selection(List<String> errors) {
    TapeOptionsMixin.range("--warm-up", warmUpDays, 1, 3_650, errors);
    TapeOptionsMixin.range("--until-age", untilDays, warmUpDays + 1L, 36_500, errors);
    if (!to.isAfter(from)) {
      errors.add("--to must be after --from " + from + ", was " + to);
    }
    return new Selection(
        new ArrayList<>(assets),
        startMillis(from),
        startMillis(to),
        warmUpDays * DAY_HOURS,
        untilDays * DAY_HOURS);
  }

  private static long startMillis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private List<Integer> horizonsHours(List<String> errors) {
    List<Integer> hours = new ArrayList<>();
    for (String horizon : horizons) {
      Matcher matcher = HOURS.matcher(horizon);
      int value = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
      if (value < 1 || value > LONGEST_HOURS) {
        errors.add("--horizon must be hours in [1h, 720h], was '" + horizon + "'");
      } else if (!hours.contains(value)) {
        hours.add(value);
      }
    }
    return hours;
  }

  private List<Peer> peers(List<String> errors) {
    List<String> known =
        Stream.concat(
                Stream.of(BacktestPlan.FIREBREAK), Arrays.stream(Peer.values()).map(Peer::label))
            .toList();
    models.stream()
        .filter(model -> !known.contains(model))
        .forEach(
            model ->
                errors.add(
                    "--models must be of " + String.join(", ", known) + ", was '" + model + "'"));
    return models.stream().distinct().map(Peer::of).flatMap(Optional::stream).toList();
  }

  private List<LayerReading> readings(List<String> errors) {
    List<HaircutKind> kinds = named("--haircut", haircuts, HaircutKind.values(), errors);
    List<Layer> wanted = named("--layer", layers, Layer.values(), errors);
    if (!models.contains(BacktestPlan.FIREBREAK)) {
      return List.of();
    }
    return kinds.stream()
        .flatMap(kind -> wanted.stream().map(layer -> new LayerReading(layer, kind)))
        .toList();
  }

  private static <E extends Enum<E>> List<E> named(
      String option, List<String> names, E[] values, List<String> errors) {
    Function<E, String> word = value -> value.name().toLowerCase(Locale.ROOT);
    List<E> found = new ArrayList<>();
    for (String name : names) {
      Optional<E> value =
          Arrays.stream(values).filter(each -> word.apply(each).equals(name)).findFirst();
      if (value.isEmpty()) {
        String known = Arrays.stream(values).map(word).collect(Collectors.joining(", "));
        errors.add(option + " must be of " + known + ", was '" + name + "'");
      } else if (!found.contains(value.get())) {
        found.add(value.get());
      }
    }
    return found;
  }
}
