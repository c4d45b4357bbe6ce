package io.firebreak.job.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Whether the initial haircut was in time for the deepest fall of an asset: what was posted when a
 * third of the fall had happened, beside the loss over the liquidation horizon from then on.
 *
 * @param fall the fall
 * @param postedBps initial haircut at that moment, basis points
 * @param floorlessBps the same without what the class floor adds
 */
public record FallCover(Fall fall, int postedBps, int floorlessBps) {

  /** The posted haircut covers the deepest loss within the horizon. */
  public boolean covers() {
    return postedBps >= 1e4 * fall.laterWorst();
  }

  /** So does the haircut without the class floor. */
  public boolean coversWithoutFloor() {
    return floorlessBps >= 1e4 * fall.laterWorst();
  }

  /** The assets of a run that fell by at least a fraction, by name. */
  public static SortedMap<String, FallCover> of(DayBook book, double atLeast) {
    return book.assets().entrySet().stream()
        .flatMap(asset -> asset.getValue().cover().stream().map(c -> Map.entry(asset.getKey(), c)))
        .filter(entry -> entry.getValue().fall().fraction() >= atLeast)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
  }

  static Optional<FallCover> of(PricePath prices, HaircutPath haircuts, long horizonMillis) {
    return Fall.deepest(prices, horizonMillis)
        .flatMap(
            fall ->
                Optional.ofNullable(haircuts.at(fall.thirdMillis()))
                    .map(p -> new FallCover(fall, p.bps(), p.floorlessBps())));
  }

  /** A table for a terminal, a line an asset, empty without falls. */
  public static String render(SortedMap<String, FallCover> covers) {
    if (covers.isEmpty()) {
      return "";
    }
    StringBuilder table =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%nInitial haircut when a third of the deepest fall had happened (times UTC);%n"
                    + "worst after: deepest loss from then on within the liquidation horizon of the"
                    + " policy; end after: loss at its end%n"
                    + "%-8s %7s %9s %12s %12s %9s %14s%n",
                "asset",
                "fall",
                "third at",
                "worst after",
                "end after",
                "posted",
                "without floor"));
    covers.forEach((asset, cover) -> table.append(row(asset, cover)));
    List<FallCover> all = List.copyOf(covers.values());
    table.append(
        String.format(
            Locale.ROOT,
            "covered %d of %d, without class floors %d of %d%n",
            all.stream().filter(FallCover::covers).count(),
            all.size(),
            all.stream().filter(FallCover::coversWithoutFloor).count(),
            all.size()));
    return table.toString();
  }

  private static String row(String asset, FallCover cover) {
    return String.format(
        Locale.ROOT,
        "%-8s %6.1f%% %9s %11.2f%% %11.2f%% %9s %14s%s%n",
        asset,
        100 * cover.fall.fraction(),
        DayTable.time(cover.fall.thirdMillis()),
        100 * cover.fall.laterWorst(),
        100 * cover.fall.laterEnd(),
        DayTable.percent(cover.postedBps),
        DayTable.percent(cover.floorlessBps),
        cover.covers() ? "" : "  not covered");
  }
}
