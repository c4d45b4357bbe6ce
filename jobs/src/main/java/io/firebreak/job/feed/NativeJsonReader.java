package io.firebreak.job.feed;

import io.firebreak.job.codec.MarketEventJson;
import io.firebreak.job.codec.MarketEventJson.Parsed;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads native JSON: one market event in each message. */
public final class NativeJsonReader implements FeedReader {
  private static final long serialVersionUID = 1L;

  @Override
  public void read(FeedMessage message, Consumer<Ingested> out) {
    Parsed parsed = MarketEventJson.parse(message.bytes(), message.source(), message.position());
    out.accept(
        parsed.event() == null
            ? Ingested.of(refused(message, parsed))
            : Ingested.of(parsed.event()));
  }

  private static DeadLetter refused(FeedMessage message, Parsed parsed) {
    return new DeadLetter(
        message.source(),
        message.position(),
        parsed.reason(),
        parsed.message(),
        new String(message.bytes(), StandardCharsets.UTF_8),
        message.referenceTimeMillis());
  }
}
