package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.consolidation.VenuePrice;
import io.firebreak.consolidation.VenuePrices;
import io.firebreak.flow.ExcitationState;
import io.firebreak.flow.OrderFeedState;
import io.firebreak.flow.OrderWindowState;
import io.firebreak.flow.ParticipantState;
import io.firebreak.flow.Participants;
import io.firebreak.haircut.TailPool;
import io.firebreak.haircut.TailPoolEngine;
import io.firebreak.haircut.TailPoolState;
import io.firebreak.haircut.TailReport;
import io.firebreak.haircut.TailReportState;
import io.firebreak.haircut.TailState;
import io.firebreak.leverage.BranchingState;
import io.firebreak.leverage.OpenInterestState;
import io.firebreak.leverage.VenueExposures;
import io.firebreak.liquidity.BookState;
import io.firebreak.liquidity.DepthBands;
import io.firebreak.liquidity.OrderBook;
import io.firebreak.liquidity.PoolQuote;
import io.firebreak.liquidity.Resilience;
import io.firebreak.liquidity.ResilienceState;
import io.firebreak.liquidity.SaleSlippage;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.RecentIds;
import io.firebreak.measure.DecayingMoments;
import io.firebreak.measure.DecayingRate;
import io.firebreak.model.Exposures;
import io.firebreak.model.InstrumentRole;
import io.firebreak.model.MicrostructureTick;
import io.firebreak.model.Presence;
import io.firebreak.option.ChainState;
import io.firebreak.option.ExpiryState;
import io.firebreak.option.VenueChains;
import io.firebreak.quality.FeedQuality;
import io.firebreak.quality.ForcedOrderGuard;
import io.firebreak.risk.AssetRiskState;
import io.firebreak.risk.LeadingBook;
import io.firebreak.risk.LeverageState;
import io.firebreak.risk.MicrostructureMemory;
import io.firebreak.systemic.DislocationState;
import io.firebreak.systemic.DislocationVerdict;
import io.firebreak.systemic.Dislocations;
import io.firebreak.systemic.VenueBasis;
import io.firebreak.volatility.RealisedVolatility;
import java.io.IOException;
import java.util.Collections;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/** The largest states, as they are written to a checkpoint. */
class StateSizeTest {
  private static final int LADDER_POINTS = 64;
  private static final int LADDER_VENUES = 7;

  @Test
  void stateOfAnAssetIsAtMostSixteenKilobytes() throws IOException {
    assertThat(bytesOfAnAsset()).isBetween(8_000, 16_384);
  }

  static int bytesOfAnAsset() throws IOException {
    AssetRiskState any = FilledRecords.full(AssetRiskState.class);
    double[] sixtyOneMinutes = new double[61];
    double[] sixRungs = new double[6];
    AssetRiskState largest =
        new AssetRiskState(
            Collections.nCopies(VenuePrices.MAX_INSTRUMENTS, instrument()),
            Collections.nCopies(LADDER_VENUES, ladder()),
            1,
            1,
            1,
            new io.firebreak.volatility.LadderState(sixRungs, sixRungs, 1, 1, 1, 1, 1, 1),
            new io.firebreak.volatility.RecentMaxima(1, sixtyOneMinutes),
            any.flow(),
            any.depth(),
            any.liquidations(),
            any.fragility(),
            any.band(),
            1,
            1,
            1,
            1,
            1,
            1,
            RealisedVolatility.start(1, 1),
            new LeverageState(
                DecayingRate.unseen(),
                BranchingState.unseen(),
                OpenInterestState.unseen(),
                DecayingRate.unseen()),
            manyVenues(),
            Collections.nCopies(VenueChains.MAX_VENUES, any.chains().get(0)),
            fullMicrostructure(any.microstructure()),
            any.oracle(),
            io.firebreak.crash.CrashState.unseen());
    return sizeOf(AssetRiskState.class, largest);
  }

  @Test
  void stateOfABookIsAtMostEightKilobytes() throws IOException {
    assertThat(bytesOfABook()).isBetween(2_000, 8_192);
  }

  static int bytesOfABook() throws IOException {
    InstrumentState any = FilledRecords.full(InstrumentState.class);
    double[] levels = new double[OrderBook.MAX_LEVELS];
    double[] rested = new double[3 * OrderBook.MAX_LEVELS];
    double[] bands = new double[DepthBands.count()];
    InstrumentState largest =
        new InstrumentState(
            "binance-futures",
            "BTCUSDT-PERPETUAL",
            "BTC",
            "USDT",
            InstrumentRole.PERPETUAL,
            new BookState(
                levels, levels, levels, levels, 1, true, 1, 1, rested, rested, 1, 1, 1, 1, 1),
            any.health(),
            new RecentIds(new long[RecentIds.CAPACITY]),
            1,
            true,
            false,
            fullQuality(),
            any.top(),
            new PoolQuote(1, 1, bands, bands, true, 1, 1, 1, 1),
            any.usualBid(),
            any.throttled(),
            any.microstructure(),
            any.messages(),
            new OrderFeedState(
                true,
                OrderWindowState.unseen(),
                Collections.nCopies(Participants.MOST, participant())));
    return sizeOf(InstrumentState.class, largest);
  }

  private static ParticipantState participant() {
    return new ParticipantState("desk-1234567890", 1, 1, 1, 1, ExcitationState.unseen());
  }

  private static DislocationState manyVenues() {
    VenueBasis venue = new VenueBasis("binance-futures", DecayingMoments.unseen(), 1, 1);
    return new DislocationState(
        Collections.nCopies(Dislocations.MAX_VENUES, venue),
        DecayingMoments.unseen(),
        DislocationVerdict.SPLIT,
        1);
  }

  private static MicrostructureMemory fullMicrostructure(MicrostructureMemory any) {
    double[] sizes = new double[SaleSlippage.count()];
    MicrostructureTick measures = new MicrostructureTick(1, 1, 1, 1, sizes, 1);
    return new MicrostructureMemory(
        any.impact(),
        new ResilienceState(1, 1, 1, 1, 1, new double[Resilience.MAX_EVENTS]),
        new LeadingBook("binance-futures|BTCUSDT-PERPETUAL", "USDT", 1, 1, 1, measures),
        DecayingMoments.unseen());
  }

  private static FeedQuality fullQuality() {
    FeedQuality clean = FeedQuality.unseen();
    long[] contents = new long[ForcedOrderGuard.CAPACITY];
    return new FeedQuality(
        clean.flags(), clean.lag(), clean.prints(), new ForcedOrderGuard(contents, 1, 1));
  }

  @Test
  void stateOfAnOptionChainIsAtMostEightKilobytes() throws IOException {
    assertThat(bytesOfAChain()).isBetween(4_000, 8_192);
  }

  static int bytesOfAChain() throws IOException {
    double[] strikes = new double[ExpiryState.MAX_STRIKES];
    float[] premiums = new float[ExpiryState.MAX_STRIKES];
    long[] times = new long[ExpiryState.MAX_STRIKES];
    ExpiryState expiry =
        new ExpiryState(
            1, 1, 1, strikes, premiums, premiums, premiums, times, premiums, premiums, premiums,
            times);
    ChainState largest =
        new ChainState(
            "deribit-options", "BTC", Collections.nCopies(ChainState.MAX_EXPIRIES, expiry));
    return sizeOf(ChainState.class, largest);
  }

  @Test
  void calibrationOfATailIsAtMostOneKilobyte() throws IOException {
    TailReportState any = FilledRecords.full(TailReportState.class);
    TailState tail = any.tail();
    TailState largest =
        new TailState(1, 1, 1, 1, Collections.nCopies(24, tail.pending().get(0)), tail.horizons());
    TailReport told = new TailReport("1000000MOG", 1, 1);
    assertThat(sizeOf(TailReportState.class, new TailReportState(largest, told)))
        .isBetween(512, 1_024);
  }

  @Test
  void poolOfTailsIsAtMostFortyKilobytes() throws IOException {
    TailReport told = new TailReport("1000000MOG", 1, 1);
    TailPoolState largest =
        new TailPoolState(Collections.nCopies(TailPoolEngine.MAX_ASSETS, told), new TailPool(1, 1));
    assertThat(sizeOf(TailPoolState.class, largest)).isBetween(20_480, 40_960);
  }

  private static VenuePrice instrument() {
    return new VenuePrice(
        "binance-futures|BTCUSDT-PERPETUAL",
        "binance-futures",
        "USDT",
        InstrumentRole.PERPETUAL,
        1,
        1,
        1,
        1,
        false,
        Presence.PRESENT,
        1,
        1,
        true,
        true,
        1,
        1,
        1,
        1);
  }

  private static VenueExposures ladder() {
    double[] points = new double[LADDER_POINTS];
    return new VenueExposures("binance-futures", 1, new Exposures(points, points, 0.1));
  }

  private static <T> int sizeOf(Class<T> type, T record) throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(1 << 15);
    TypeInformation.of(type).createSerializer(new SerializerConfigImpl()).serialize(record, out);
    return out.length();
  }
}
