package io.firebreak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks of this module and writes {@code benchmarks.json} and {@code benchmarks.md}.
 *
 * <p>{@code mvn -B -Pbenchmarks -pl operators test [-Dbenchmark=regex]}. A benchmark is a class
 * {@code *Benchmark} in the package of what it measures; it needs {@code @State} and
 * {@code @Benchmark}, and {@code @OperationsPerInvocation} where one call works through a stream.
 * What it does not say itself is set here: one fork of 512 MB, three seconds of warm-up, five of
 * measurement, nanoseconds per operation.
 */
public final class BenchmarkTable {
  private BenchmarkTable() {}

  /**
   * Runs them.
   *
   * @param args directory to write to, then options as of JMH's own command line
   */
  public static void main(String[] args)
      throws IOException, CommandLineOptionException, RunnerException {
    Path directory = Files.createDirectories(Path.of(args[0]));
    String[] given = Arrays.copyOfRange(args, 1, args.length);
    Collection<RunResult> results = new Runner(options(directory, given)).run();
    Path table = directory.resolve("benchmarks.md");
    Files.write(table, rows(results));
    System.out.println(Files.readString(table));
  }

  private static Options options(Path directory, String[] given) throws CommandLineOptionException {
    CommandLineOptions asked = new CommandLineOptions(given);
    return new OptionsBuilder()
        .parent(asked)
        .forks(asked.getForkCount().orElse(1))
        .jvmArgsAppend("-Xmx512m", "-XX:+UseSerialGC")
        .warmupIterations(asked.getWarmupIterations().orElse(3))
        .warmupTime(asked.getWarmupTime().orElse(TimeValue.seconds(1)))
        .measurementIterations(asked.getMeasurementIterations().orElse(5))
        .measurementTime(asked.getMeasurementTime().orElse(TimeValue.seconds(1)))
        .mode(Mode.AverageTime)
        .timeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
        .shouldFailOnError(true)
        .resultFormat(ResultFormatType.JSON)
        .result(directory.resolve("benchmarks.json").toString())
        .build();
  }

  private static List<String> rows(Collection<RunResult> results) {
    List<String> rows = new ArrayList<>();
    rows.add("| benchmark | ns per operation | error (99.9 %) | lowest |");
    rows.add("| --- | ---: | ---: | ---: |");
    results.stream()
        .sorted(Comparator.comparing(BenchmarkTable::name))
        .map(BenchmarkTable::row)
        .forEach(rows::add);
    return rows;
  }

  private static String row(RunResult result) {
    Result<?> primary = result.getPrimaryResult();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f |",
        name(result),
        primary.getScore(),
        primary.getScoreError(),
        primary.getStatistics().getMin());
  }

  private static String name(RunResult result) {
    String[] parts = result.getParams().getBenchmark().split("\\.", -1);
    StringBuilder name = new StringBuilder(parts[parts.length - 2] + "." + parts[parts.length - 1]);
    for (String key : result.getParams().getParamsKeys()) {
      name.append(' ').append(key).append('=').append(result.getParams().getParam(key));
    }
    return name.toString();
  }
}
