package io.firebreak.job.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.firebreak.instrument.ContractUnits;
import io.firebreak.instrument.Delivery;
import io.firebreak.instrument.SizeUnit;
import io.firebreak.instrument.VenueProfile;
import io.firebreak.instrument.VenueProfiles;
import java.util.List;

/** One venue of an instruments file: what it leaves out stays as the built-in table has it. */
final class VenueEntry {
  private static final List<String> KEYS =
      List.of(
          "venue",
          "liquidationSide",
          "sizeUnit",
          "openInterestUnit",
          "volatilityScale",
          "liquidationThrottleMillis",
          "liquidationDelivery",
          "pollMillis",
          "liquidationTimesReliable");
  private static final List<String> UNIT_PARTS = List.of("linear", "inverse");

  private final YamlEntry entry;

  VenueEntry(String place, JsonNode node, List<String> errors) {
    entry = new YamlEntry(place, "a venue", node, KEYS, errors);
  }

  /** The table with this venue, or the same where there were errors. */
  VenueProfiles addTo(VenueProfiles profiles) {
    String venue = entry.name("venue");
    VenueProfile known = venue == null ? VenueProfile.UNDESCRIBED : profiles.of(venue);
    Delivery delivery = entry.constant("liquidationDelivery", known.liquidationDelivery());
    long poll = pollMillis(delivery, known);
    long throttle =
        entry.whole(
            "liquidationThrottleMillis",
            VenueProfile.LONGEST_MILLIS,
            known.liquidationThrottleMillis());
    var side = entry.constant("liquidationSide", known.liquidationSide());
    ContractUnits size = units("sizeUnit", known.size());
    ContractUnits interest = units("openInterestUnit", known.openInterest());
    var scale = entry.constant("volatilityScale", known.volatilityScale());
    boolean reliable = entry.truth("liquidationTimesReliable", known.liquidationTimesReliable());
    return entry.hasErrors()
        ? profiles
        : profiles.with(
            venue,
            new VenueProfile(side, size, interest, scale, throttle, delivery, poll, reliable));
  }

  /** The venue's name, null where it has none. */
  String venue() {
    return entry.has("venue") ? entry.raw("venue") : null;
  }

  private long pollMillis(Delivery delivery, VenueProfile known) {
    boolean polled = delivery == Delivery.POLL;
    long ifAbsent = polled ? known.pollMillis() : 0;
    long millis = entry.whole("pollMillis", VenueProfile.LONGEST_MILLIS, ifAbsent);
    if (polled && millis == 0) {
      entry.error(
          "pollMillis", "must be in [1, 3600000] with POLL, was " + entry.raw("pollMillis"));
    } else if (!polled && millis != 0) {
      entry.error("pollMillis", "must be left out with PUSH, was " + millis);
    }
    return millis;
  }

  /** One unit for both kinds of contracts, or one each. */
  private ContractUnits units(String key, ContractUnits known) {
    if (entry.isObject(key, UNIT_PARTS)) {
      return new ContractUnits(
          entry.constant(key, "linear", known.linear()),
          entry.constant(key, "inverse", known.inverse()));
    }
    return entry.has(key) ? ContractUnits.both(entry.constant(key, SizeUnit.CONTRACTS)) : known;
  }
}
