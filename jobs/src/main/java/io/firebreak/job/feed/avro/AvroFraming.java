package io.firebreak.job.feed.avro;

/** What stands before the event in a message. */
public enum AvroFraming {
  /** Nothing: all messages were written with one schema. */
  PLAIN,
  /** A zero byte and the identifier of the schema in four bytes, most significant first. */
  CONFLUENT
}
