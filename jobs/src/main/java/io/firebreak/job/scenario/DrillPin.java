package io.firebreak.job.scenario;

import io.firebreak.control.ControlRules;
import io.firebreak.control.ControlSetup;
import io.firebreak.control.Envelope;
import io.firebreak.model.ControlMessage;
import io.firebreak.simulation.SimulationConfig;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An operator pins the maintenance haircut of an asset for two hours, by a signed order.
 *
 * @param asset the asset
 * @param maintenanceBps the pinned haircut, basis points
 * @param atMillis when it is ordered, milliseconds after the market's start
 */
record DrillPin(String asset, int maintenanceBps, long atMillis) {

  /** Control that hears these orders, in the order of their times. */
  static ControlSetup ordered(List<DrillPin> pins, SimulationConfig market) {
    List<ControlMessage> messages = new ArrayList<>();
    for (DrillPin pin : pins) {
      int number = messages.size();
      long millis = market.startMillis() + pin.atMillis;
      messages.add(
          new ControlMessage(
              "control-0",
              number,
              DrillKeys.sealed(pin.envelope(number + 1, millis), DrillKeys.OPERATOR),
              millis));
    }
    return ControlSetup.trusting(DrillKeys.RING, ControlRules.defaults()).hearing(messages);
  }

  private Envelope envelope(long sequence, long issuedMillis) {
    String issuedAt = Instant.ofEpochMilli(issuedMillis).toString();
    return new Envelope(document(), DrillKeys.OPERATOR, sequence, issuedAt, "");
  }

  private String document() {
    return "override: pin\noperator: Operator\nreason: drill\nttl: 2h\natLeast: true\nscope: asset:"
        + asset
        + "\nmaintenanceBps: "
        + maintenanceBps
        + "\n";
  }
}
