package io.firebreak.haircut;

/**
 * The initial haircut.
 *
 * @param level where it stands
 * @param venueFaultBps add-on while one venue is at fault
 */
public record InitialState(HaircutLevel level, int venueFaultBps) {}
