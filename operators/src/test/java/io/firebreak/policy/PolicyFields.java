package io.firebreak.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;

/** Policies that differ from the shipped one in one number, named as in its violations. */
final class PolicyFields {
  private PolicyFields() {}

  /** The shipped policy with one number of one section replaced. */
  static Policy with(String field, double value) {
    String section = field.substring(0, field.indexOf('.'));
    String name = field.substring(field.lastIndexOf('.') + 1);
    Policy base = Policy.v0();
    if (section.equals("consolidation")) {
      return of(base, changed(base.consolidation(), name, value));
    }
    if (section.equals("stress")) {
      return of(base, stress(base.stress(), field, name, value));
    }
    if (section.equals("quality")) {
      return of(base, changed(base.quality(), name, value));
    }
    if (field.startsWith("haircut.tail.")) {
      return of(base, part(base.haircut(), "tail", changed(base.haircut().tail(), name, value)));
    }
    if (field.startsWith("haircut.model.")) {
      return of(base, modelled(base.haircut(), changed(base.haircut().model(), name, value)));
    }
    if (field.startsWith("breaker.fastLane.")) {
      Record lane = changed(base.breaker().fastLane(), name, value);
      return of(base, part(base.breaker(), "fastLane", lane));
    }
    if (field.startsWith("breaker.limits.")) {
      Record limits = changed(base.breaker().limits(), name, value);
      return of(base, part(base.breaker(), "limits", limits));
    }
    return section.equals("haircut")
        ? of(base, changed(base.haircut(), name, value))
        : of(base, changed(base.breaker(), name, value));
  }

  private static Record stress(StressPolicy stress, String field, String name, double value) {
    if (field.startsWith("stress.crash.")) {
      return part(stress, "crash", changed(stress.crash(), name, value));
    }
    if (field.startsWith("stress.fault.")) {
      return part(stress, "fault", changed(stress.fault(), name, value));
    }
    if (field.startsWith("stress.onset.")) {
      return part(stress, "onset", changed(stress.onset(), name, value));
    }
    return field.startsWith("stress.contagion.")
        ? part(stress, "contagion", changed(stress.contagion(), name, value))
        : changed(stress, name, value);
  }

  private static Policy of(Policy base, Record section) {
    return new Policy(
        1,
        0,
        section instanceof ConsolidationPolicy consolidation ? consolidation : base.consolidation(),
        section instanceof StressPolicy stress ? stress : base.stress(),
        section instanceof HaircutPolicy haircut ? haircut : base.haircut(),
        section instanceof BreakerPolicy breaker ? breaker : base.breaker(),
        section instanceof QualityPolicy quality ? quality : base.quality());
  }

  private static HaircutPolicy modelled(HaircutPolicy h, Record model) {
    return new HaircutPolicy(
        h.tailMultiple(),
        h.stressedWeight(),
        h.minStepBps(),
        h.initialFallBpsPerDay(),
        h.calmMillis(),
        h.maintenanceRiseBpsPerHour(),
        h.maintenanceRiseBpsPerDay(),
        h.maintenanceFallBpsPerDay(),
        h.unknownImpactBpsPerHour(),
        h.impactShare(),
        h.noticeMillis(),
        h.gapBps(),
        h.venueFaultBps(),
        h.validMillis(),
        h.classes(),
        h.assetClasses(),
        h.defaultClass(),
        (HaircutModelPolicy) model,
        h.tail());
  }

  private static Record changed(Record section, String name, double value) {
    return with(section, name, type -> number(type, value));
  }

  private static Record part(Record section, String name, Record value) {
    return with(section, name, type -> value);
  }

  private static Record with(Record section, String name, Function<Class<?>, Object> value) {
    RecordComponent[] parts = section.getClass().getRecordComponents();
    Object[] values = new Object[parts.length];
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      for (int i = 0; i < parts.length; i++) {
        values[i] =
            parts[i].getName().equals(name)
                ? value.apply(types[i])
                : parts[i].getAccessor().invoke(section);
      }
      Constructor<? extends Record> constructor = section.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot change " + name, e);
    }
  }

  private static Object number(Class<?> type, double value) {
    if (type == double.class) {
      return value;
    }
    return type == long.class ? (Object) (long) value : (Object) (int) value;
  }
}
