/**
 * The written forms of events, decisions and policies.
 *
 * <p>JSON names are the names of the record components, in their order. A number that is not known
 * is absent, never 0 and never NaN; a gap in a list of numbers is {@code null}. What is read from
 * outside is read strictly: nothing unknown, nothing twice, nothing of another type.
 */
package io.firebreak.job.codec;
