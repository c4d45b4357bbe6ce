package io.firebreak.job.cli;

import io.firebreak.job.bench.rolling.Agreement;
import io.firebreak.job.bench.rolling.RollingContest;
import io.firebreak.job.bench.rolling.RollingRound;
import io.firebreak.job.bench.rolling.RollingStanding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The row of the bench that has three contestants, and tells of them. */
final class VolatilityRow {
  private final RollingContest contest;
  private final PrintWriter console;

  VolatilityRow(RollingContest contest, PrintWriter console) {
    this.contest = contest;
    this.console = console;
  }

  /**
   * Compares the three, then measures.
   *
   * @param warmUps rounds that do not count
   * @param rounds rounds that do
   * @throws IllegalStateException if the three do not agree
   */
  RollingStanding measure(int warmUps, int rounds) throws Exception {
    Agreement agreement = contest.agree();
    say(
        "volatility: %,d windows are the same to %.0e of %.0e%n",
        agreement.windows(), agreement.worst(), Agreement.TOLERANCE);
    List<RollingRound> counted = new ArrayList<>();
    for (int number = 1 - warmUps; number <= rounds; number++) {
      RollingRound round = contest.round(number);
      say(
          "volatility %s: %,.0f events/s, sliding windows %,.0f (x %.0f), SQL HOP %,.0f (x %.1f)%n",
          number < 1 ? "warm-up, not counted" : "round " + number + " of " + rounds,
          round.firebreak(),
          round.sliding(),
          round.overSliding(),
          round.hop(),
          round.overHop());
      if (number > 0) {
        counted.add(round);
      }
    }
    return new RollingStanding(contest, agreement, counted);
  }

  /** The medians, a line for each of the three. */
  void conclude(RollingStanding standing) {
    say("%nrolling volatility, 5 min by 1 s, events/s, and how many times as fast Firebreak is%n");
    line(standing, "firebreak", RollingRound::firebreak, round -> 1);
    line(standing, "sliding", RollingRound::sliding, RollingRound::overSliding);
    line(standing, "SQL HOP", RollingRound::hop, RollingRound::overHop);
  }

  private void line(
      RollingStanding standing,
      String name,
      ToDoubleFunction<RollingRound> rate,
      ToDoubleFunction<RollingRound> ratio) {
    say(
        "%-12s%-36s%s%n",
        name, standing.spread(rate).text("%,.0f"), standing.spread(ratio).text("%.1f"));
  }

  private void say(String format, Object... values) {
    console.printf(Locale.ROOT, format, values);
    console.flush();
  }
}
