package io.firebreak.job.backtest;

import io.firebreak.backtest.Blocks;
import io.firebreak.backtest.EqualMean;
import io.firebreak.backtest.HourlyCloses;
import io.firebreak.backtest.PooledReport;
import io.firebreak.job.local.RecordCounts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backtest gave.
 *
 * @param plan what was judged
 * @param closes closes by the name of the instrument in results
 * @param paths judged paths by that name
 * @param counts what became of the records
 * @param wallMillis how long it took
 */
public record BacktestResult(
    BacktestPlan plan,
    SortedMap<String, HourlyCloses> closes,
    SortedMap<String, List<JudgedPath>> paths,
    RecordCounts counts,
    long wallMillis) {

  /** Names of the instruments that have a judged block, in alphabetical order. */
  public List<String> judged(AssetGroup group) {
    return paths.keySet().stream()
        .filter(name -> AssetGroup.of(closes.get(name).asset(), plan.policy()) == group)
        .filter(name -> paths.get(name).stream().anyMatch(BacktestResult::hasBlock))
        .toList();
  }

  /** Names of the instruments whose closes end within the warm-up. */
  public List<String> tooYoung() {
    return paths.keySet().stream()
        .filter(name -> paths.get(name).stream().noneMatch(BacktestResult::hasBlock))
        .toList();
  }

  /** The path of a model over an instrument. */
  public JudgedPath path(String name, int horizonHours, String model) {
    return paths.get(name).stream()
        .filter(path -> path.horizonHours() == horizonHours && path.model().equals(model))
        .findFirst()
        .orElseThrow();
  }

  /** A model over one instrument beside the yardstick. O(hours). */
  public PooledReport.Member member(String name, int horizonHours, String model) {
    JudgedPath path = path(name, horizonHours, model);
    JudgedPath yardstick = path(name, horizonHours, BacktestPlan.YARDSTICK.label());
    Blocks blocks = plan.blocks(closes.get(name), horizonHours);
    return new PooledReport.Member(
        path.report(), new EqualMean.Pair(blocks, path.haircuts(), yardstick.haircuts()));
  }

  /** A model over all instruments of a group. O(instruments x hours). */
  public PooledReport pooled(AssetGroup group, int horizonHours, String model) {
    return PooledReport.of(
        judged(group).stream().map(name -> member(name, horizonHours, model)).toList());
  }

  private static boolean hasBlock(JudgedPath path) {
    return path.report().coverage().trials() > 0;
  }

  /** An instrument goes by its asset where that has one instrument alone. */
  static BacktestResult of(
      BacktestPlan plan, BacktestBook book, RecordCounts counts, long wallMillis) {
    SortedMap<String, HourlyCloses> closes = new TreeMap<>();
    SortedMap<String, List<JudgedPath>> paths = new TreeMap<>();
    book.closes()
        .forEach(
            (instrument, own) -> {
              boolean alone =
                  book.closes().values().stream()
                          .filter(other -> other.asset().equals(own.asset()))
                          .count()
                      == 1;
              String name = alone ? own.asset() : own.asset() + " " + instrument;
              closes.put(name, own);
              paths.put(name, book.paths(instrument));
            });
    return new BacktestResult(plan, closes, paths, counts, wallMillis);
  }
}
