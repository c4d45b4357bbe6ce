package io.firebreak.job.feed;

import io.firebreak.job.feed.tardis.TardisReader;

/** The formats of messages that are understood. */
public enum FeedFormat {
  /** Firebreak's own JSON: one market event, by the names of its components. */
  NATIVE {
    @Override
    public FeedReader reader() {
      return new NativeJsonReader();
    }
  },
  /** Tardis normalised JSON, as tardis-machine gives it. */
  TARDIS {
    @Override
    public FeedReader reader() {
      return new TardisReader();
    }
  };

  /** A reader of its own for one source. */
  public abstract FeedReader reader();
}
