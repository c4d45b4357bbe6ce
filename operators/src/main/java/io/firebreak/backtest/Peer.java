package io.firebreak.backtest;

import io.firebreak.policy.AssetClass;
import java.util.Arrays;
import java.util.Optional;

/** The models that Firebreak is held against. */
public enum Peer {
  /** The class table. */
  STATIC("static"),
  /** Normal quantile of an exponentially weighted volatility. */
  EWMA("ewma"),
  /** Historical simulation of one year. */
  HISTORICAL("hs"),
  /** Filtered historical simulation of one year: the yardstick. */
  FILTERED("fhs"),
  /** The same with the buffer of EMIR. */
  BUFFERED("fhs+buffer");

  private final String label;

  Peer(String label) {
    this.label = label;
  }

  /** How it is called in options and results. */
  public String label() {
    return label;
  }

  /** A model that has seen nothing yet. */
  public HaircutModel model(Horizon horizon, AssetClass limits) {
    return switch (this) {
      case STATIC -> StaticModel.of(limits);
      case EWMA -> new EwmaModel(horizon);
      case HISTORICAL -> new HistoricalModel(horizon);
      case FILTERED -> new FilteredModel(horizon);
      case BUFFERED -> new BufferedModel(new FilteredModel(horizon));
    };
  }

  /** The peer of a label. */
  public static Optional<Peer> of(String label) {
    return Arrays.stream(values()).filter(peer -> peer.label.equals(label)).findFirst();
  }
}
