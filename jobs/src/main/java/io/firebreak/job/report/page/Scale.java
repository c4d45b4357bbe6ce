package io.firebreak.job.report.page;

/** How an axis is divided. */
public enum Scale {
  /** Event time, epoch milliseconds, shown in UTC; such charts of a page move together. */
  TIME,
  /** Even, over the range of the values. */
  LINEAR,
  /** Even, from zero. */
  FROM_ZERO,
  /** Even from 0 to 100. */
  HUNDRED,
  /** By powers of ten, the highest four; values must be above zero, others are gaps. */
  LOG,
  /** Even around zero and by powers of ten further out, for values of any sign and size. */
  ARCSINH
}
