package io.firebreak.job.codec;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.avro.AvroTypeException;
import org.apache.avro.io.Decoder;
import org.apache.avro.util.Utf8;

/**
 * Avro's binary encoding of one message that may be damaged.
 *
 * <p>Avro's own decoder allocates what a length says before it looks whether so much is there: five
 * damaged bytes ask for two gigabytes. Here no text and no list is longer than the rest of the
 * message, so a message never costs more memory than in proportion to its size.
 */
final class MessageDecoder extends Decoder {
  private static final int MAX_VARINT_BYTES = 10;

  private final byte[] bytes;
  private int at;

  MessageDecoder(byte[] bytes, int from) {
    this.bytes = bytes;
    at = from;
  }

  /** Bytes that have not been read. */
  int remaining() {
    return bytes.length - at;
  }

  @Override
  public void readNull() {
    // Null has no bytes.
  }

  @Override
  public boolean readBoolean() throws IOException {
    byte value = bytes[take(1)];
    if (value != 0 && value != 1) {
      throw new AvroTypeException("a flag must be 0 or 1, was " + value);
    }
    return value == 1;
  }

  @Override
  public int readInt() throws IOException {
    long value = readLong();
    if (value != (int) value) {
      throw new AvroTypeException("a 32-bit number was " + value);
    }
    return (int) value;
  }

  @Override
  public long readLong() throws IOException {
    long value = 0;
    for (int i = 0; i < MAX_VARINT_BYTES; i++) {
      byte next = bytes[take(1)];
      value |= (next & 0x7fL) << (7 * i);
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new AvroTypeException("a number must have at most 10 bytes");
  }

  @Override
  public float readFloat() throws IOException {
    return Float.intBitsToFloat((int) littleEndian(Float.BYTES));
  }

  @Override
  public double readDouble() throws IOException {
    return Double.longBitsToDouble(littleEndian(Double.BYTES));
  }

  @Override
  public Utf8 readString(Utf8 old) throws IOException {
    return new Utf8(readString());
  }

  @Override
  public String readString() throws IOException {
    int length = length(readLong());
    int start = take(length);
    String text = new String(bytes, start, length, StandardCharsets.UTF_8);
    // Damaged text is replaced in silence: only then are the bytes not those of the text.
    if (text.indexOf('\uFFFD') >= 0
        && !Arrays.equals(
            text.getBytes(StandardCharsets.UTF_8),
            Arrays.copyOfRange(bytes, start, start + length))) {
      throw new AvroTypeException("a text must be UTF-8");
    }
    return text;
  }

  @Override
  public void skipString() throws IOException {
    skipBytes();
  }

  @Override
  public ByteBuffer readBytes(ByteBuffer old) throws IOException {
    int length = length(readLong());
    int start = take(length);
    return ByteBuffer.wrap(Arrays.copyOfRange(bytes, start, start + length));
  }

  @Override
  public void skipBytes() throws IOException {
    take(length(readLong()));
  }

  @Override
  public void readFixed(byte[] to, int start, int length) throws IOException {
    System.arraycopy(bytes, take(length), to, start, length);
  }

  @Override
  public void skipFixed(int length) throws IOException {
    take(length);
  }

  @Override
  public int readEnum() throws IOException {
    return readInt();
  }

  @Override
  public long readArrayStart() throws IOException {
    long count = readLong();
    if (count < 0) {
      length(readLong());
      count = -count;
    }
    return length(count);
  }

  @Override
  public long arrayNext() throws IOException {
    return readArrayStart();
  }

  @Override
  public long skipArray() throws IOException {
    long count = readLong();
    while (count < 0) {
      take(length(readLong()));
      count = readLong();
    }
    return length(count);
  }

  @Override
  public long readMapStart() throws IOException {
    return readArrayStart();
  }

  @Override
  public long mapNext() throws IOException {
    return readArrayStart();
  }

  @Override
  public long skipMap() throws IOException {
    return skipArray();
  }

  @Override
  public int readIndex() throws IOException {
    return readInt();
  }

  private long littleEndian(int size) throws IOException {
    int start = take(size);
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[start + i] & 0xff);
    }
    return value;
  }

  private int length(long claimed) throws IOException {
    if (claimed < 0 || claimed > remaining()) {
      throw new EOFException("a length must be in [0, " + remaining() + "], was " + claimed);
    }
    return (int) claimed;
  }

  private int take(int size) throws IOException {
    if (size > remaining()) {
      throw new EOFException("it ends " + (size - remaining()) + " bytes early");
    }
    at += size;
    return at - size;
  }
}
