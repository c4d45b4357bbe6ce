package io.firebreak.job.feed;

import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.Ingested;
import io.firebreak.model.MarketEvent;
import java.util.function.Consumer;

/** Reads native JSON: one market event in each message. */
public final class NativeJsonReader implements FeedReader {
  private static final long serialVersionUID = 1L;

  @Override
  public void read(FeedMessage message, Consumer<Ingested> out) {
    byte[] json = message.bytes();
    MarketEvent plain = MarketEventJson.plain(json, message.source(), message.position());
    out.accept(plain == null ? strictly(message) : Ingested.of(plain));
  }

  private static Ingested strictly(FeedMessage message) {
    Parsed parsed = MarketEventJson.parse(message.bytes(), message.source(), message.position());
    return parsed.event() != null
        ? Ingested.of(parsed.event())
        : Ingested.of(message.refused(parsed.reason(), parsed.message()));
  }
}
