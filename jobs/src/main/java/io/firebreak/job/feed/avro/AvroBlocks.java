package io.firebreak.job.feed.avro;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The blocks of an Avro object container file, as the Avro specification 1.12 describes it.
 *
 * <p>Not with Avro's own reader: that one allocates what a damaged length says.
 */
final class AvroBlocks {
  private static final byte[] MAGIC = {'O', 'b', 'j', 1};
  private static final int SYNC_BYTES = 16;
  private static final int MAX_HEADER_BYTES = 1 << 20;
  private static final int MAX_BLOCK_BYTES = 64 << 20;

  private final DataInputStream in;
  private final Map<String, byte[]> header = new TreeMap<>();
  private final byte[] sync;

  /**
   * Reads the header.
   *
   * @throws IOException if it is no such file, or its codec is not known
   */
  AvroBlocks(InputStream from) throws IOException {
    in = new DataInputStream(from);
    if (!Arrays.equals(bytes(MAGIC.length), MAGIC)) {
      throw new IOException("file must begin with Obj and 1");
    }
    for (long count = varint(in.readByte()); count != 0; count = varint(in.readByte())) {
      if (count < 0) {
        varint(in.readByte());
      }
      for (long i = 0; i < Math.abs(count); i++) {
        String key = new String(sized(MAX_HEADER_BYTES), StandardCharsets.UTF_8);
        header.put(key, sized(MAX_HEADER_BYTES));
      }
    }
    sync = bytes(SYNC_BYTES);
    if (!codec().equals("null") && !codec().equals("deflate")) {
      throw new IOException("avro.codec must be null or deflate, was " + codec());
    }
  }

  /**
   * Some records.
   *
   * @param count how many
   * @param bytes the records one after the other
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Block(long count, byte[] bytes) {}

  /** The writer's schema. */
  String schema() {
    return text("avro.schema", "");
  }

  /**
   * The next block, null after the last.
   *
   * @throws IOException if the file is damaged here; what follows cannot be read
   */
  Block next() throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    long count = varint((byte) first);
    byte[] block = sized(MAX_BLOCK_BYTES);
    if (!Arrays.equals(bytes(SYNC_BYTES), sync)) {
      throw new IOException("a block must end with the sync marker of its file");
    }
    return new Block(count, codec().equals("null") ? block : inflated(block));
  }

  private String codec() {
    return text("avro.codec", "null");
  }

  private String text(String key, String absent) {
    byte[] value = header.get(key);
    return value == null ? absent : new String(value, StandardCharsets.UTF_8);
  }

  private static byte[] inflated(byte[] block) throws IOException {
    Inflater raw = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(block), raw)) {
      byte[] all = in.readNBytes(MAX_BLOCK_BYTES + 1);
      if (all.length > MAX_BLOCK_BYTES) {
        throw new IOException("a block must have at most " + MAX_BLOCK_BYTES + " bytes");
      }
      return all;
    } finally {
      raw.end();
    }
  }

  private byte[] sized(int max) throws IOException {
    long size = varint(in.readByte());
    if (size < 0 || size > max) {
      throw new IOException("a length must be in [0, " + max + "], was " + size);
    }
    return bytes((int) size);
  }

  /** Grows as the bytes come, so that a false length costs no memory. */
  private byte[] bytes(int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new EOFException("the file ends " + (size - bytes.length) + " bytes early");
    }
    return bytes;
  }

  private long varint(byte first) throws IOException {
    long value = 0;
    byte next = first;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
      next = in.readByte();
    }
    throw new IOException("a number must have at most 10 bytes");
  }
}
