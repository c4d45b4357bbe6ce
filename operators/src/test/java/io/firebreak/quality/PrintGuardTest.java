package io.firebreak.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.firebreak.policy.Policy;
import io.firebreak.policy.QualityPolicy;
import org.junit.jupiter.api.Test;

class PrintGuardTest {
  private static final QualityPolicy POLICY = Policy.v0().quality();
  private static final double NO_MID = Double.NaN;

  private PrintGuard guard = PrintGuard.unseen().after(100, 0, NO_MID, POLICY);

  @Test
  void printWithinTheFractionIsBelievedAndOneBeyondIsNot() {
    double edge = 100 * (1 + POLICY.outlierFraction());
    assertThat(guard.after(edge - 1e-9, 1, NO_MID, POLICY).doubts()).isFalse();
    assertThat(guard.after(edge + 1e-9, 1, NO_MID, POLICY).doubts()).isTrue();
  }

  @Test
  void oneWrongPrintMovesNothing() {
    print(10);
    assertThat(guard.price()).isEqualTo(100);
    print(100.5);
    assertThat(guard.price()).isEqualTo(100.5);
  }

  @Test
  void marketThatReallyJumpedIsFollowedAtItsThirdPrint() {
    print(60);
    print(61);
    assertThat(guard.doubts()).isTrue();
    print(59);
    assertThat(guard.price()).isEqualTo(59);
  }

  @Test
  void wrongPrintsThatDisagreeConfirmNothing() {
    for (double wrong : new double[] {10, 300, 20, 400, 30, 500}) {
      print(wrong);
      assertThat(guard.doubts()).isTrue();
    }
  }

  @Test
  void bookConfirmsAPrintAtOnce() {
    guard = guard.after(60, 1, 60.1, POLICY);
    assertThat(guard.price()).isEqualTo(60);
  }

  @Test
  void afterAnOutageTheNextPrintIsBelieved() {
    assertThat(guard.after(60, POLICY.reseedMillis(), NO_MID, POLICY).doubts()).isTrue();
    assertThat(guard.after(60, POLICY.reseedMillis() + 1, NO_MID, POLICY).price()).isEqualTo(60);
  }

  @Test
  void guardNeverDeadlocksHoweverFarTheMarketHasGone() {
    for (double price = 100; price > 0.01; price /= 3) {
      print(price);
      print(price);
      print(price);
      assertThat(guard.price()).isEqualTo(price);
    }
  }

  private void print(double price) {
    guard = guard.after(price, 1_000, NO_MID, POLICY);
  }
}
