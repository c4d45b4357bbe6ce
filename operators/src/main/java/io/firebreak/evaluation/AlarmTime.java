package io.firebreak.evaluation;

/**
 * Time in months of 30 days, all assets together.
 *
 * @param recordedMonths in which an asset was recorded
 * @param outsideMonths of these, in which an alarm was open and no event explains it
 */
record AlarmTime(double recordedMonths, double outsideMonths) {}
