package io.firebreak.job.bench.rolling;

import io.firebreak.model.MarketEvent;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.table.api.Schema;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.table.api.config.ExecutionConfigOptions;

/**
 * As an analyst writes it: a hopping window of Flink SQL, the strongest ready-made peer. Its
 * seconds are shared among the windows, and each is summed before the exchange and after.
 */
final class SqlHop implements RollingVolatility {
  /** Two columns cross into SQL, as little as will do. */
  private static final TypeInformation<Tuple2<String, Double>> COLUMNS =
      Types.TUPLE(Types.STRING, Types.DOUBLE);

  private static final String QUERY =
      """
      SELECT f0, window_end, SQRT(SUM(f1 * f1))
      FROM TABLE(HOP(TABLE %s, DESCRIPTOR(rowtime), INTERVAL '%d' SECOND, INTERVAL '%d' SECOND(3)))
      GROUP BY f0, window_start, window_end
      """;

  @Override
  public String name() {
    return "hop";
  }

  @Override
  public DataStream<Reading> over(DataStream<MarketEvent> returns) {
    StreamTableEnvironment tables =
        StreamTableEnvironment.create(returns.getExecutionEnvironment());
    tables.getConfig().setLocalTimeZone(ZoneId.of("UTC"));
    tables
        .getConfig()
        .set(
            ExecutionConfigOptions.TABLE_EXEC_UID_GENERATION,
            ExecutionConfigOptions.UidGeneration.ALWAYS);
    DataStream<Tuple2<String, Double>> columns =
        returns
            .map(event -> Tuple2.of(event.asset(), event.price()))
            .returns(COLUMNS)
            .uid("bench-columns-v1")
            .name("columns");
    Table table = tables.fromDataStream(columns, schema());
    Duration slide = Duration.ofMillis(SLIDE_MILLIS);
    Table windows = tables.sqlQuery(QUERY.formatted(table, slide.toSeconds(), WINDOW_SECONDS));
    return tables
        .toDataStream(windows)
        .map(
            row ->
                new Reading(
                    row.<String>getFieldAs(0),
                    millis(row.<LocalDateTime>getFieldAs(1)),
                    row.<Double>getFieldAs(2)))
        .returns(TypeInformation.of(Reading.class))
        .uid("bench-hop-v1")
        .name("hop");
  }

  private static Schema schema() {
    return Schema.newBuilder()
        .column("f0", "STRING")
        .column("f1", "DOUBLE")
        .columnByMetadata("rowtime", "TIMESTAMP_LTZ(3)")
        .watermark("rowtime", "SOURCE_WATERMARK()")
        .build();
  }

  private static long millis(LocalDateTime time) {
    return time.toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}
