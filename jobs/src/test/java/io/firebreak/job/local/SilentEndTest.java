package io.firebreak.job.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.control.ControlFormat;
import io.firebreak.instrument.InstrumentCatalog;
import io.firebreak.job.GraphConfig;
import io.firebreak.job.codec.PolicyDocument;
import io.firebreak.job.input.EventTape;
import io.firebreak.job.input.TapeOptions;
import io.firebreak.job.report.AssetDay;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.BreakerState;
import io.firebreak.model.EventKind;
import io.firebreak.model.MarketEvent;
import io.firebreak.policy.Policy;
import io.firebreak.policy.PolicyProposal;
import io.firebreak.simulation.SimulatedMarket;
import io.firebreak.simulation.SimulationConfig;
import io.firebreak.tick.TickGrid;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A market that falls silent during a halt and never comes back but for a sign of life. */
class SilentEndTest {
  private static final long MINUTE = 60_000;
  private static final long TICK = 1_000;
  private static final SimulationConfig MARKET =
      SimulationConfig.crashDay()
          .withDurationMillis(15 * MINUTE)
          .withShockAtMillis(10 * MINUTE)
          .withEventsPerSecond(20);

  @TempDir private Path out;

  @Test
  void endsAHaltAtItsLimitThoughNothingButTheClockGoesOn() throws Exception {
    Playback listener = new Playback();
    job().run(listener);

    List<BreakerSignal> moves =
        listener.book().assets().values().stream()
            .map(AssetDay::transitions)
            .filter(list -> list.stream().anyMatch(move -> move.to() == BreakerState.HALT))
            .findFirst()
            .orElseThrow();
    long halted = at(moves, BreakerState.HALT);
    assertThat(at(moves, BreakerState.REOPEN) - halted)
        .isEqualTo(Policy.v0().breaker().haltMaxMillis());
  }

  private static long at(List<BreakerSignal> moves, BreakerState state) {
    return moves.stream().filter(m -> m.to() == state).findFirst().orElseThrow().eventTimeMillis();
  }

  private LocalJob job() {
    return new LocalJob(
        new EventTape(SilentEndTest::events),
        TapeOptions.ofTick(TICK),
        new GraphConfig(
            new TickGrid(TICK), InstrumentCatalog.inferred(), List.of(Policy.v0()), new Json()),
        new LocalOptions(out, 2, Long.MIN_VALUE, new Configuration()));
  }

  private static Iterator<MarketEvent> events() {
    MarketEvent life =
        MarketEvent.of(EventKind.HEARTBEAT, "alpha", "")
            .from("silence", 1)
            .at(MARKET.startMillis() + 40 * MINUTE)
            .build();
    Iterator<MarketEvent> market = new SimulatedMarket(MARKET);
    return Stream.concat(
            StreamSupport.stream(Spliterators.spliteratorUnknownSize(market, 0), false),
            Stream.of(life))
        .iterator();
  }

  /** Policies as JSON. */
  private static final class Json implements ControlFormat {
    private static final long serialVersionUID = 1;

    @Override
    public PolicyProposal read(String document) {
      PolicyDocument.Parsed parsed = PolicyDocument.parse(document);
      return new PolicyProposal(parsed.policy(), "", parsed.errors());
    }

    @Override
    public String write(Policy policy) {
      return PolicyDocument.write(policy);
    }
  }
}
