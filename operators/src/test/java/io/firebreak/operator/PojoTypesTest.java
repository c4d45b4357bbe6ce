package io.firebreak.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.firebreak.breaker.BreakerRecord;
import io.firebreak.breaker.BreakerStatus;
import io.firebreak.consolidation.QuoteRateState;
import io.firebreak.control.Approval;
import io.firebreak.control.KeyUse;
import io.firebreak.crash.AssetFall;
import io.firebreak.crash.BreadthState;
import io.firebreak.fastlane.LaneState;
import io.firebreak.fastlane.ProvisionalState;
import io.firebreak.flow.BurstState;
import io.firebreak.flow.ExcitationState;
import io.firebreak.flow.OneSidedState;
import io.firebreak.flow.OrderWindowState;
import io.firebreak.flow.VpinState;
import io.firebreak.haircut.HaircutRecord;
import io.firebreak.haircut.HaircutState;
import io.firebreak.haircut.TailPoolState;
import io.firebreak.haircut.TailReading;
import io.firebreak.haircut.TailReport;
import io.firebreak.haircut.TailReportState;
import io.firebreak.heartbeat.HeartbeatState;
import io.firebreak.heartbeat.ScopeNews;
import io.firebreak.leverage.BranchingState;
import io.firebreak.leverage.OpenInterestState;
import io.firebreak.leverage.ThrottledWindow;
import io.firebreak.liquidity.HourOfWeekState;
import io.firebreak.liquidity.OrderFlowState;
import io.firebreak.liquidity.ResilienceState;
import io.firebreak.liquidity.RollState;
import io.firebreak.liquidity.TradeImpactState;
import io.firebreak.market.InstrumentState;
import io.firebreak.market.VenueRoster;
import io.firebreak.model.AssetInput;
import io.firebreak.model.AssetMetrics;
import io.firebreak.model.AssetRisk;
import io.firebreak.model.BreakerInput;
import io.firebreak.model.BreakerSignal;
import io.firebreak.model.CascadeAlert;
import io.firebreak.model.ControlMessage;
import io.firebreak.model.ControlReply;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.HaircutDecision;
import io.firebreak.model.Heartbeat;
import io.firebreak.model.ImpliedVolatilityTick;
import io.firebreak.model.Ingested;
import io.firebreak.model.LateRecord;
import io.firebreak.model.MarketEvent;
import io.firebreak.model.MarketRisk;
import io.firebreak.model.OverrideNotice;
import io.firebreak.model.PolicyEntry;
import io.firebreak.model.ProvisionalInput;
import io.firebreak.model.ProvisionalSignal;
import io.firebreak.model.StressEvent;
import io.firebreak.model.StressInput;
import io.firebreak.model.VenueTick;
import io.firebreak.option.ChainState;
import io.firebreak.option.ImpliedIndexState;
import io.firebreak.risk.AssetRiskState;
import io.firebreak.risk.SeasonMemory;
import io.firebreak.scope.ScopeMove;
import io.firebreak.scope.ScopeSeverityState;
import io.firebreak.scope.ScopeSpreadState;
import io.firebreak.scope.VenueFault;
import io.firebreak.scope.VenueSeverityState;
import io.firebreak.stress.ScopeStressState;
import io.firebreak.stress.StressState;
import io.firebreak.systemic.AssetReading;
import io.firebreak.systemic.DislocationState;
import io.firebreak.systemic.LeadLagState;
import io.firebreak.systemic.MarketRiskState;
import io.firebreak.systemic.MarketState;
import io.firebreak.systemic.StressIndexState;
import io.firebreak.tick.TimelineRecord;
import io.firebreak.volatility.RealisedState;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that crosses an edge of the graph, or rests in its state. */
class PojoTypesTest {

  static Stream<Class<?>> types() {
    return Stream.of(
        MarketEvent.class,
        Approval.class,
        KeyUse.class,
        OverrideNotice.class,
        DeadLetter.class,
        Ingested.class,
        VenueTick.class,
        AssetInput.class,
        AssetRisk.class,
        AssetMetrics.class,
        AssetReading.class,
        MarketRisk.class,
        MarketRiskState.class,
        StressInput.class,
        StressEvent.class,
        CascadeAlert.class,
        BreakerInput.class,
        BreakerSignal.class,
        HaircutDecision.class,
        Heartbeat.class,
        ProvisionalSignal.class,
        ProvisionalInput.class,
        ProvisionalState.class,
        LaneState.class,
        LateRecord.class,
        ControlMessage.class,
        ControlReply.class,
        PolicyEntry.class,
        ScopeNews.class,
        TimelineRecord.class,
        HaircutRecord.class,
        BreakerRecord.class,
        InstrumentState.class,
        VenueRoster.class,
        ChainState.class,
        ImpliedVolatilityTick.class,
        QuoteRateState.class,
        AssetRiskState.class,
        BranchingState.class,
        OpenInterestState.class,
        ThrottledWindow.class,
        RealisedState.class,
        StressState.class,
        AssetFall.class,
        BreadthState.class,
        ImpliedIndexState.class,
        SeasonMemory.class,
        ScopeStressState.class,
        HaircutState.class,
        TailReading.class,
        TailReport.class,
        TailReportState.class,
        TailPoolState.class,
        BreakerStatus.class,
        ScopeMove.class,
        ScopeSeverityState.class,
        ScopeSpreadState.class,
        VenueFault.class,
        VenueSeverityState.class,
        HeartbeatState.class,
        KeyClock.class,
        RecordTally.class,
        BurstState.class,
        ExcitationState.class,
        OneSidedState.class,
        OrderWindowState.class,
        VpinState.class,
        HourOfWeekState.class,
        OrderFlowState.class,
        ResilienceState.class,
        RollState.class,
        TradeImpactState.class,
        DislocationState.class,
        LeadLagState.class,
        MarketState.class,
        StressIndexState.class);
  }

  /** Records of consumers, which no operator sends or keeps. */
  private static final Set<String> OF_CONSUMERS =
      Set.of("io.firebreak.model.BreakerInstruction", "io.firebreak.model.OperationTable$Cell");

  @ParameterizedTest
  @MethodSource("types")
  void needsNoGenericSerializer(Class<?> type) {
    PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void survivesWithEverythingUnknown(Class<?> type) throws IOException {
    assertRoundTrip(FilledRecords.bare(type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void survivesWithEverythingSet(Class<?> type) throws IOException {
    assertRoundTrip(FilledRecords.full(type));
  }

  @Test
  void everyRecordOfTheModelAndEveryStateIsCovered() {
    Set<String> covered = new TreeSet<>();
    types().forEach(type -> cover(type, covered));
    assertThat(covered).containsAll(recordsThatTravel());
  }

  private static <T> void assertRoundTrip(T record) throws IOException {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) record.getClass();
    TypeSerializer<T> serializer =
        TypeInformation.of(type).createSerializer(new SerializerConfigImpl());
    DataOutputSerializer out = new DataOutputSerializer(256);
    serializer.serialize(record, out);
    T read = serializer.deserialize(new DataInputDeserializer(out.getCopyOfBuffer()));
    assertThat(read)
        .usingRecursiveComparison()
        .withComparatorForType(Double::compare, Double.class)
        .withComparatorForType(Float::compare, Float.class)
        .isEqualTo(record);
  }

  /** A type and the records inside it. */
  private static void cover(Class<?> type, Set<String> covered) {
    if (type.isRecord() && covered.add(type.getName())) {
      Stream.of(type.getRecordComponents())
          .flatMap(part -> Stream.of(part.getGenericType().getTypeName().split("[<>, ]+")))
          .filter(name -> name.startsWith("io.firebreak"))
          .forEach(name -> cover(named(name), covered));
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> recordsThatTravel() {
    Set<String> names = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("io.firebreak")) {
      boolean travels =
          (type.getPackageName().equals("io.firebreak.model")
                  && !OF_CONSUMERS.contains(type.getName()))
              || (type.getSimpleName().endsWith("State")
                  && !type.getPackageName().endsWith("consumer"));
      if (type.isRecord() && travels && !type.getPackageName().endsWith("simulation")) {
        names.add(type.getName());
      }
    }
    return names;
  }
}
