package io.firebreak.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  @Test
  void joinsWhatTouches() {
    assertThat(of(0, 10, 10, 20).parts()).containsExactly(new Interval(0, 20));
  }

  @Test
  void keepsOneInsideAnother() {
    assertThat(of(0, 30, 10, 20).parts()).containsExactly(new Interval(0, 30));
  }

  @Test
  void leavesOutWhatIsInTheOther() {
    assertThat(of(0, 10, 20, 30).without(of(5, 25)).parts())
        .containsExactly(new Interval(0, 5), new Interval(25, 30));
  }

  @Test
  void containsBothEnds() {
    Intervals intervals = of(10, 20);

    assertThat(intervals.contains(9)).isFalse();
    assertThat(intervals.contains(10)).isTrue();
    assertThat(intervals.contains(20)).isTrue();
    assertThat(intervals.contains(21)).isFalse();
  }

  @Property
  void agreesWithMomentByMoment(
      @ForAll List<@IntRange(max = 60) Integer> a, @ForAll List<@IntRange(max = 60) Integer> b) {
    BitSet shared = moments(a);
    shared.and(moments(b));
    BitSet rest = moments(a);
    rest.andNot(moments(b));

    assertThat(from(a).millis()).isEqualTo(moments(a).cardinality());
    assertThat(from(a).and(from(b)).millis()).isEqualTo(shared.cardinality());
    assertThat(from(a).without(from(b)).millis()).isEqualTo(rest.cardinality());
  }

  private static BitSet moments(List<Integer> ends) {
    BitSet moments = new BitSet();
    for (int i = 1; i < ends.size(); i += 2) {
      moments.set(Math.min(ends.get(i - 1), ends.get(i)), Math.max(ends.get(i - 1), ends.get(i)));
    }
    return moments;
  }

  private static Intervals from(List<Integer> ends) {
    List<Interval> parts = new ArrayList<>();
    for (int i = 1; i < ends.size(); i += 2) {
      parts.add(
          new Interval(
              Math.min(ends.get(i - 1), ends.get(i)), Math.max(ends.get(i - 1), ends.get(i))));
    }
    return Intervals.union(parts);
  }

  private static Intervals of(long... ends) {
    List<Interval> parts = new ArrayList<>();
    for (int i = 1; i < ends.length; i += 2) {
      parts.add(new Interval(ends[i - 1], ends[i]));
    }
    return Intervals.union(parts);
  }
}
