package io.firebreak.job.feed;

import io.firebreak.instrument.VenueProfiles;
import io.firebreak.job.feed.avro.AvroReader;
import io.firebreak.job.feed.cryptofeed.CryptofeedReader;
import io.firebreak.job.feed.tardis.TardisReader;

/** The formats of messages that are understood. */
public enum FeedFormat {
  /** Firebreak's own JSON: one market event, by the names of its components. */
  NATIVE {
    @Override
    public FeedReader reader(VenueProfiles profiles) {
      return new NativeJsonReader();
    }
  },
  /** Tardis normalised JSON, as tardis-machine gives it. */
  TARDIS {
    @Override
    public FeedReader reader(VenueProfiles profiles) {
      return new TardisReader(profiles);
    }
  },

  /** What cryptofeed's back ends write. */
  CRYPTOFEED {
    @Override
    public FeedReader reader(VenueProfiles profiles) {
      return new CryptofeedReader(profiles);
    }
  },

  /** Firebreak's own Avro: one market event in binary encoding, with the schema that is bundled. */
  AVRO {
    @Override
    public FeedReader reader(VenueProfiles profiles) {
      return AvroReader.bundled();
    }
  };

  /** A reader of the format for the venues of the built-in table. */
  public FeedReader reader() {
    return reader(VenueProfiles.defaults());
  }

  /**
   * A reader of the format.
   *
   * @param profiles what is known of the venues, for feeds that pass their values raw
   */
  public abstract FeedReader reader(VenueProfiles profiles);
}
