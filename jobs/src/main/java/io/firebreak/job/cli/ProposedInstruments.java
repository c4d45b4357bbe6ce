package io.firebreak.job.cli;

import io.firebreak.instrument.Instrument;
import io.firebreak.instrument.InstrumentInference;
import io.firebreak.job.input.RecordedPair;
import io.firebreak.job.report.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an instruments file for recordings would be.
 *
 * @param entries its entries in YAML, each with the number of lines that name it
 * @param refused pairs that cannot be proposed, each with the reason
 */
record ProposedInstruments(List<String> entries, List<String> refused) {

  static ProposedInstruments of(List<RecordedPair> pairs) {
    List<String> entries = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (RecordedPair pair : pairs) {
      Optional<Instrument> found = InstrumentInference.infer(pair.venue(), pair.symbol());
      if (found.isPresent()) {
        entries.add(entry(found.get()) + " # " + lines(pair));
      } else {
        refused.add(
            quoted(pair.venue())
                + " "
                + quoted(pair.symbol())
                + ": "
                + InstrumentInference.whyNot(pair.venue(), pair.symbol())
                + " ("
                + lines(pair)
                + ")");
      }
    }
    return new ProposedInstruments(entries, refused);
  }

  /** The file; what is not proposed stands in it as comments. */
  String yaml() {
    StringBuilder yaml = new StringBuilder("# Proposed from venue and symbol alone: check it.\n");
    yaml.append(entries.isEmpty() ? "instruments: []\n" : "instruments:\n");
    entries.forEach(entry -> yaml.append(entry).append('\n'));
    if (!refused.isEmpty()) {
      yaml.append("# Not proposed:\n");
      refused.forEach(pair -> yaml.append("# ").append(pair).append('\n'));
    }
    return yaml.toString();
  }

  private static String entry(Instrument instrument) {
    StringBuilder entry = new StringBuilder("- {venue: ").append(quoted(instrument.venue()));
    entry.append(", symbol: ").append(quoted(instrument.symbol()));
    entry.append(", base: ").append(quoted(instrument.base()));
    entry.append(", quote: ").append(quoted(instrument.quote()));
    entry.append(", settle: ").append(quoted(instrument.settle()));
    entry.append(", role: ").append(instrument.role());
    if (instrument.isContract()) {
      BigDecimal size = BigDecimal.valueOf(instrument.contractSize()).stripTrailingZeros();
      entry.append(", contractSize: ").append(size.toPlainString());
      entry.append(", inverse: ").append(instrument.inverse());
    }
    return entry.append('}').toString();
  }

  private static String lines(RecordedPair pair) {
    return Counted.of(pair.lines(), "line");
  }

  /** Quoted, so that YAML reads no number or truth into a name; control characters are spelled. */
  private static String quoted(String name) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
