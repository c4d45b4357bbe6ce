package io.firebreak.job.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.job.codec.FlatFields.Field;
import io.firebreak.job.codec.FlatFields.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a message says does not depend on the message before, whose texts are expected again. */
class FlatFieldsTest {
  private static final int NAME = 0;
  private static final int SIDE = 1;
  private static final String LONG = "A-NAME-LONGER-THAN-THREE-WORDS";
  private static final NameTable SIDES = new NameTable("buy", "sell");

  private final FlatFields in =
      new FlatFields(new Field("name", Kind.TEXT_OR_NULL), new Field("side", Kind.TEXT));

  @Test
  void readsATextAgainAndThenAnother() {
    assertThat(names("BTC", "BTC", "ETH", "BTC")).containsExactly("BTC", "BTC", "ETH", "BTC");
  }

  @Test
  void aTextThatBeginsLikeTheOneBeforeIsAnother() {
    assertThat(names("BTC", "BTC-PERP", "BTC", "B", ""))
        .containsExactly("BTC", "BTC-PERP", "BTC", "B", "");
  }

  @Test
  void aTextLongerThanThreeWordsIsReadEachTime() {
    assertThat(names("BTC", LONG, LONG, "BTC")).containsExactly("BTC", LONG, LONG, "BTC");
  }

  @Test
  void nothingAndNullAreNotTheTextBefore() {
    read("{\"name\":\"BTC\",\"side\":\"buy\"}");
    assertThat(in.name(NAME)).isEqualTo("BTC");
    read("{\"name\":null,\"side\":\"buy\"}");
    assertThat(in.name(NAME)).isEmpty();
    read("{\"side\":\"buy\"}");
    assertThat(in.name(NAME)).isEmpty();
  }

  @Test
  void placesInATableFollowTheText() {
    for (String side : List.of("buy", "buy", "sell", "hold", "hold", "buy")) {
      read("{\"name\":\"BTC\",\"side\":\"" + side + "\"}");
      assertThat(in.index(SIDE, SIDES)).isEqualTo(List.of("buy", "sell").indexOf(side));
    }
  }

  @Test
  void textsThatResembleEachOtherAreToldApart() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      String name = "ABAB-".repeat(6).substring(random.nextInt(6), 6 + random.nextInt(20));
      String json = "{\"name\":\"" + name + "\",\"side\":\"buy\"}";
      read(json);
      assertThat(in.name(NAME)).isEqualTo(name);
    }
  }

  private List<String> names(String... names) {
    return List.of(names).stream()
        .map(
            name -> {
              read("{\"name\":\"" + name + "\",\"side\":\"buy\"}");
              return in.name(NAME);
            })
        .toList();
  }

  private void read(String json) {
    assertThat(in.read(json.getBytes(StandardCharsets.UTF_8))).isTrue();
  }
}
