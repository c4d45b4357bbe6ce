package io.firebreak.job.feed;

import io.firebreak.job.feed.avro.AvroReader;

/** The formats of messages that are understood. */
public enum FeedFormat {
  /** Firebreak's own JSON: one market event, by the names of its components. */
  NATIVE {
    @Override
    public FeedReader reader() {
      return new NativeJsonReader();
    }
  },
  /** Firebreak's own Avro: one market event in binary encoding, with the schema that is bundled. */
  AVRO {
    @Override
    public FeedReader reader() {
      return AvroReader.bundled();
    }
  };

  /** A reader of the format as it comes without further options. */
  public abstract FeedReader reader();
}
