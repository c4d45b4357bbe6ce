package io.firebreak.job.feed.avro;

import io.firebreak.job.codec.MarketEventAvro;
import io.firebreak.job.codec.MarketEventAvro.Part;
import io.firebreak.model.DeadLetter;
import io.firebreak.model.Ingested;
import io.firebreak.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * The events of an Avro object container file, in its order, read block by block.
 *
 * <p>Never throws for what the file holds: a record that cannot be used is a dead letter, the
 * damaged rest of a block is one, and so is the rest of a file whose blocks cannot be told apart.
 * Positions count records from 1. The schema is the file's own; blocks may be deflated.
 */
public final class AvroFile implements Iterator<Ingested> {
  /** The damaged part itself is still in the file. */
  private static final int MAX_ORIGINAL_BYTES = 1 << 16;

  private final String source;
  private final Queue<Ingested> waiting = new ArrayDeque<>();
  private AvroBlocks blocks;
  private MarketEventAvro reader;
  private long records;
  private long lastMillis;

  private AvroFile(String source) {
    this.source = source;
  }

  /**
   * Begins to read; the caller closes the stream.
   *
   * @param source name of the file
   */
  public static AvroFile open(InputStream in, String source) {
    AvroFile file = new AvroFile(source);
    try {
      file.blocks = new AvroBlocks(in);
      file.reader = WriterSchema.parse(file.blocks.schema());
    } catch (IOException | IllegalArgumentException e) {
      file.end(e);
    }
    return file;
  }

  @Override
  public boolean hasNext() {
    while (waiting.isEmpty() && blocks != null) {
      try {
        take(blocks.next());
      } catch (IOException e) {
        end(e);
      }
    }
    return !waiting.isEmpty();
  }

  @Override
  public Ingested next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more records in " + source);
    }
    return waiting.remove();
  }

  private void take(AvroBlocks.Block block) {
    if (block == null) {
      blocks = null;
      return;
    }
    for (Part part : reader.parseBlock(block.bytes(), block.count(), source, records + 1)) {
      records++;
      if (part.parsed().event() != null) {
        lastMillis = part.parsed().event().eventTimeMillis();
        waiting.add(Ingested.of(part.parsed().event()));
      } else {
        int end = Math.min(part.end(), part.start() + MAX_ORIGINAL_BYTES);
        byte[] original = Arrays.copyOfRange(block.bytes(), part.start(), end);
        refuse(part.parsed().reason(), part.parsed().message(), original);
      }
    }
  }

  private void end(Exception why) {
    blocks = null;
    records++;
    refuse(
        RejectReason.UNPARSEABLE, "not an Avro file from here: " + why.getMessage(), new byte[0]);
  }

  private void refuse(RejectReason reason, String why, byte[] original) {
    String text = "base64:" + Base64.getEncoder().encodeToString(original);
    waiting.add(Ingested.of(new DeadLetter(source, records, reason, why, text, lastMillis)));
  }
}
