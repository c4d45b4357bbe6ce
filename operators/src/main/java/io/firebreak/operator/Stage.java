package io.firebreak.operator;

import io.firebreak.tick.TickEngine;
import io.firebreak.tick.TickGrid;
import java.io.Serializable;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * What one stage of the graph is made of.
 *
 * @param name short name, also in late records
 * @param engine the rule
 * @param traits time, order and origin of the inputs
 * @param inputType type of the inputs
 * @param stateType type of the state of one key
 * @param grid tick length
 * @param duplicates how many inputs an output says were dropped as duplicates
 * @param retentionMillis event time after its last input at which a key ends; {@link #FOR_EVER} for
 *     stages whose inputs are sparse in calm times and whose sequences must go on
 * @param shadow it judges by the shadow policy, without overrides, and rests while there is none
 */
public record Stage<S, I, O>(
    String name,
    TickEngine<S, I, O> engine,
    InputTraits<I> traits,
    TypeInformation<I> inputType,
    TypeInformation<S> stateType,
    TickGrid grid,
    Duplicates<O> duplicates,
    long retentionMillis,
    boolean shadow)
    implements Serializable {

  /** A stage that judges by the policy in force. */
  @SuppressWarnings("TooManyParameters")
  public Stage(
      String name,
      TickEngine<S, I, O> engine,
      InputTraits<I> traits,
      TypeInformation<I> inputType,
      TypeInformation<S> stateType,
      TickGrid grid,
      Duplicates<O> duplicates,
      long retentionMillis) {
    this(name, engine, traits, inputType, stateType, grid, duplicates, retentionMillis, false);
  }

  /** A key that never ends; bounded by the number of assets. */
  public static final long FOR_EVER = Long.MAX_VALUE;

  /** A key ends this long after its last input: thirty days. */
  public static final long THIRTY_DAYS = 30L * 86_400_000;

  /** Counts the inputs that an output says were dropped as duplicates. */
  @FunctionalInterface
  public interface Duplicates<O> extends Serializable {
    long in(O output);
  }
}
