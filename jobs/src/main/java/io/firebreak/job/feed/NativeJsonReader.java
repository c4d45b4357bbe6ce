package io.firebreak.job.feed;

import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.Ingested;
import java.util.function.Consumer;

/** Reads native JSON: one market event in each message. */
public final class NativeJsonReader implements FeedReader {
  private static final long serialVersionUID = 1L;

  @Override
  public void read(FeedMessage message, Consumer<Ingested> out) {
    Parsed parsed = MarketEventJson.parse(message.bytes(), message.source(), message.position());
    out.accept(
        parsed.event() != null
            ? Ingested.of(parsed.event())
            : Ingested.of(message.refused(parsed.reason(), parsed.message())));
  }
}
